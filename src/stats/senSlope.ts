import { inversionShares } from './inversionShares.ts';
import { median } from './median.ts';

export type YearValue = { year: number; value: number };

/** `interval` is null where even the widest one would not have the level asked for. */
export type SenSlope = { slope: number; intercept: number; interval: [number, number] | null };

/**
 * Middle of the yearly changes between every two years, with the interval that the Mann–Kendall test would not reject.
 * Shape: any order, every year once; gaps count by their length in years.
 * Units: those of `value` per year; the line goes through the median of `value − slope · year`.
 * Missing: null with fewer than two years; the interval is null at 95 % below five years.
 * Throws: RangeError when a year stands twice, a value is not finite, or `level` is not between 0 and 1.
 * Source: Theil 1950; Sen 1968, JASA 63; the exact interval of Hollander & Wolfe 1999, 9.3, which takes values without ties.
 */
export function senSlope(points: readonly YearValue[], level = 0.95): SenSlope | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}, must be between 0 and 1`);
  const slopes = points
    .flatMap((a, i) => points.slice(i + 1).map((b) => pairSlope(a, b)))
    .sort((a, b) => a - b);
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  const intercept = median(points.map(({ year, value }) => value - slope * year));
  const dropped = droppedSlopes(points.length, (1 - level) / 2);
  const low = slopes[dropped - 1];
  const high = slopes[slopes.length - dropped];
  return { slope, intercept, interval: low === undefined || high === undefined ? null : [low, high] };
}

function pairSlope(a: YearValue, b: YearValue): number {
  if (a.year === b.year) throw new RangeError(`the year ${a.year} stands twice, must stand once`);
  return (b.value - a.value) / (b.year - a.year);
}

/** How many slopes at either end the test rejects, at `tail` on each side. */
function droppedSlopes(n: number, tail: number): number {
  let below = 0;
  const shares = inversionShares(Array.from({ length: n }, () => 1));
  const first = shares.findIndex((share) => (below += share) > tail);
  return first === -1 ? shares.length : first;
}
