import { dataFile } from './dataFile.ts';
import { yearFileSchema } from './figure.ts';
import { lossFindings, type TextFile } from './jsonSource.ts';
import { scoreFileSchema } from './score.ts';
import { scoreFileText } from './scoreFileText.ts';
import { yearFileText } from './yearFileText.ts';

/**
 * The text of a data file in its canonical form: no byte order mark, lines that end in LF, figures and scores sorted and each on
 * its own line, registers and regions as the forms write them. Nothing else changes: a file that is wrong in any other way keeps
 * its lines as they are.
 */
export function fixedFile({ path, text }: TextFile): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const means = dataFile(path);
  if (lossFindings(plain).length > 0) return plain;
  try {
    const value: unknown = JSON.parse(plain);
    switch (means.is) {
      case 'scores': {
        const { data } = scoreFileSchema.safeParse(value);
        return data ? scoreFileText(data) : plain;
      }
      case 'year': {
        const { data } = yearFileSchema.safeParse(value);
        return data ? yearFileText(data) : plain;
      }
      case 'region':
        return formed(value);
      case 'register':
        return means.register === 'boundaries' ? plain : formed(value);
      case 'text':
      case 'stray':
        return plain;
    }
  } catch {
    return plain;
  }
}

const formed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
