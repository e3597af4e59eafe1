import { breakdownKey, figureSchema, type FigureLine, type YearFile } from './figure.ts';
import { shapeOf } from './schemaAt.ts';

const keys = shapeOf(figureSchema).map(([key]) => key);

/** The text of a year file in its one form: figures sorted by indicator and breakdown, each on a line of its own. */
export function yearFileText({ region, period, figures }: YearFile): string {
  return lined({ region, period }, [...figures].sort(compareFigures).map(figureText));
}

/** The same text with figures and keys in the order in which they were read. */
export function linedText({ region, period, figures }: YearFile): string {
  return lined(
    { region, period },
    figures.map((figure) => JSON.stringify(figure)),
  );
}

function lined({ region, period }: Omit<YearFile, 'figures'>, lines: readonly string[]): string {
  const head = `  "region": ${JSON.stringify(region)},\n  "period": ${period},\n  "figures": [\n`;
  return `{\n${head}${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
}

/** Order of figures in a year file: by indicator, then by breakdown, the total first. */
export function compareFigures(a: FigureLine, b: FigureLine): number {
  if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
  const [left, right] = [breakdownKey(a.by), breakdownKey(b.by)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** One figure as one line of JSON, keys in the order of the schema; equal for equal figures. */
export function figureText(figure: FigureLine): string {
  const pairs = Object.entries(figure.by ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const by = pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
  const values = new Map<string, unknown>(Object.entries({ ...figure, by }));
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, values.get(key)])));
}
