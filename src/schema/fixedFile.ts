import { dataFile } from './dataFile.ts';
import { yearFileSchema } from './figure.ts';
import { lossFindings, type TextFile } from './jsonSource.ts';
import { scoreFileSchema } from './score.ts';
import { scoreFileText } from './scoreFileText.ts';
import { yearFileText } from './yearFileText.ts';

/**
 * The text of a data file in its canonical form: no byte order mark, lines that end in LF, figures and scores sorted and each on
 * its own line. Nothing else changes: a file that is wrong in any other way keeps its lines as they are.
 */
export function fixedFile({ path, text }: TextFile): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { is } = dataFile(path);
  if ((is !== 'year' && is !== 'scores') || lossFindings(plain).length > 0) return plain;
  try {
    const value: unknown = JSON.parse(plain);
    if (is === 'scores') {
      const { data } = scoreFileSchema.safeParse(value);
      return data ? scoreFileText(data) : plain;
    }
    const { data } = yearFileSchema.safeParse(value);
    return data ? yearFileText(data) : plain;
  } catch {
    return plain;
  }
}
