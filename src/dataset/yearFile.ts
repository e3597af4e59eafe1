import { breakdownKey, yearFileSchema, type FigureLine, type YearFile } from '../schema/figure.ts';

/** Key of a figure within its year file. */
export const lineKey = ({ indicator, by }: FigureLine) => `${indicator} ${breakdownKey(by)}`.trim();

/**
 * A year file from its text.
 * Throws: RangeError that names what is wrong and where inside; a figure that occurs twice is wrong.
 */
export function yearFileFrom(text: string): YearFile {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (cause) {
    throw new RangeError(cause instanceof Error ? cause.message : 'not JSON', { cause });
  }
  const read = yearFileSchema.safeParse(found);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new RangeError(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const keys = read.data.figures.map(lineKey);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice) throw new RangeError(`figures: "${twice}" occurs twice`);
  return read.data;
}

/** Path of a year file below the data root; the figures of the root of the tree lie beside its region file. */
export const yearFilePath = (region: string, root: string, period: number) =>
  region === root ? `regions/${period}.json` : `regions/${region}/${period}.json`;
