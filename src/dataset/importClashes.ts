import type { Figure } from '../schema/figure.ts';
import { figureKey } from './importFigures.ts';
import { lineOfFigure, type FigureHold } from './quarantineRecord.ts';
import { RefusedFile } from './sdmxXml.ts';

/** One wrong figure is a slip and stays out alone; more than this in one file are a mix-up, and the file stays out. */
export const heldAtMost = 3;

function clash(first: Figure, second: Figure): FigureHold {
  const { indicator, region, period, by } = second;
  const values = { first: first.value ?? '–', second: second.value ?? '–' };
  return { indicator, region, period, by, why: { reason: 'contradiction', values } };
}

/**
 * Figures of a file that give one key two values, by key; against each other and against those of earlier files.
 * Throws: RefusedFile where there are more than `heldAtMost`.
 */
export function clashesOf(
  earlier: ReadonlyMap<string, Figure>,
  found: readonly Figure[],
): ReadonlyMap<string, FigureHold> {
  const own = new Map<string, Figure>();
  const clashes = new Map<string, FigureHold>();
  for (const figure of found) {
    const key = figureKey(figure);
    const before = earlier.get(key) ?? own.get(key);
    if (before && before.value !== figure.value && !clashes.has(key)) clashes.set(key, clash(before, figure));
    if (!before) own.set(key, figure);
  }
  const [where] = clashes.keys();
  if (where === undefined || clashes.size <= heldAtMost) return clashes;
  const { first = '', second = '' } = clashes.get(where)?.why.values ?? {};
  throw new RefusedFile({ message: 'contradiction', values: { first, second, where } });
}

/** A repair that does not find the number it was written for. `figure` is what the source prints, where it prints anything. */
export type Misfit = {
  indicator: string;
  region: string;
  period: number;
  by?: Figure['by'];
  rule: string;
  expected: number;
  figure: Figure | undefined;
};

/** The hold of the figure that a repair was written for. */
export function misfitHold({ rule, expected, figure, ...key }: Misfit): FigureHold {
  return {
    ...key,
    value: figure?.value ?? undefined,
    line: figure && lineOfFigure(figure),
    why: { reason: 'repair-mismatch', values: { rule, expected, found: figure?.value ?? '–' } },
  };
}
