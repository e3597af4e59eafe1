import { dataFile } from './dataFile.ts';
import { yearFileSchema } from './figure.ts';
import { lossFindings, type TextFile } from './jsonSource.ts';
import { yearFileText } from './yearFileText.ts';

/**
 * The text of a data file in its canonical form: no byte order mark, lines that end in LF, figures of a year file sorted and each
 * on its own line, registers and regions as the forms write them. Nothing else changes: a file that is wrong in any other way keeps
 * its lines as they are.
 */
export function fixedFile({ path, text }: TextFile): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const means = dataFile(path);
  const isFormed = means.is === 'region' || (means.is === 'register' && means.register !== 'boundaries');
  if ((means.is !== 'year' && !isFormed) || lossFindings(plain).length > 0) return plain;
  try {
    if (isFormed) return `${JSON.stringify(JSON.parse(plain), null, 2)}\n`;
    const { data } = yearFileSchema.safeParse(JSON.parse(plain));
    return data ? yearFileText(data) : plain;
  } catch {
    return plain;
  }
}
