import { breakdownKey, figureSchema, yearFileSchema } from '../schema/figure.ts';
import type { Breakdown, FigureLine, YearFile } from '../schema/figure.ts';

/** Names of the fields of a figure in the order in which they are printed. */
export const fieldOrder = Object.keys(figureSchema.shape) as (keyof FigureLine)[];

const ordered = (by: Breakdown): Breakdown =>
  Object.fromEntries(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1)));

const printed = (field: keyof FigureLine, figure: FigureLine): unknown => {
  const value = figure[field];
  if (field !== 'by' || !figure.by) return value;
  return Object.keys(figure.by).length > 0 ? ordered(figure.by) : undefined;
};

/** A figure as the text of its line, without indent and comma; equal for equal figures. */
export function figureText(figure: FigureLine): string {
  const fields = fieldOrder
    .map((field) => [field, printed(field, figure)] as const)
    .filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(fields));
}

/** Key of a figure within its year file. */
export const lineKey = ({ indicator, by }: FigureLine) => `${indicator} ${breakdownKey(by)}`.trim();

const inOrder = (a: FigureLine, b: FigureLine) => {
  if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
  return breakdownKey(a.by) < breakdownKey(b.by) ? -1 : 1;
};

/** Text of a year file: a figure a line, by indicator and breakdown, so that a difference shows a figure. */
export function yearFileText({ region, period, figures }: YearFile): string {
  const lines = [...figures].sort(inOrder).map((figure) => `    ${figureText(figure)}`);
  return `{\n  "region": ${JSON.stringify(region)},\n  "period": ${period},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

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
