import { z } from 'zod';
import { breakdownKey, figureSchema, type FigureLine } from '../schema/figure.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Problem } from '../schema/problem.ts';
import { yearFileText } from '../schema/yearFileText.ts';

const outline = z.object({ region: z.string(), period: z.number(), figures: z.array(z.unknown()) });

/**
 * A year file without the lines that have a problem; figures that it thereby lacks stand as in the other state.
 * Missing: null where a problem is not that of a line, or where no line is left.
 */
export function keptFigures(
  file: TextFile,
  problems: readonly Problem[],
  other: TextFile | undefined,
): TextFile | null {
  const wrong = new Set(problems.map(({ path }) => /^figures\[(\d+)\]/.exec(path)?.[1] ?? ''));
  const own = linesOf(file);
  if (!own || wrong.has('')) return null;
  const good = own.figures.filter((_, i) => !wrong.has(String(i)));
  const here = new Set(good.map(key));
  const before = (other ? linesOf(other)?.figures : null) ?? [];
  const figures = [...good, ...before].flatMap((line, i) => {
    const read = figureSchema.safeParse(line);
    return read.success && (i < good.length || !here.has(key(line))) ? [read.data] : [];
  });
  return figures.length > 0 ? { path: file.path, text: yearFileText({ ...own, figures }) } : null;
}

function linesOf({ text }: TextFile): z.infer<typeof outline> | null {
  try {
    return outline.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const named = z.object({ indicator: z.string(), by: figureSchema.shape.by });
const key = (line: unknown) => {
  const { data } = named.safeParse(line);
  return data ? lineKey(data) : '';
};
const lineKey = ({ indicator, by }: Pick<FigureLine, 'indicator' | 'by'>) =>
  `${indicator} ${breakdownKey(by)}`;
