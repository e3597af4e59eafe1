import { median } from './median.ts';
import type { Polarity } from './standing.ts';

/** Fewest values of which a middle and a spread can be told from single places. */
export const fewestPlaces = 5;

export type RobustZ =
  /** `spread` is 1.4826 times the median absolute deviation; `z[i]` is below 0 where place i is worse than the middle. */
  | { state: 'computed'; n: number; median: number; spread: number; z: (number | null)[] }
  | { state: 'undefined'; n: number; reason: 'no-region' | 'one-region' | 'fewer-than-five' | 'no-spread' };

/**
 * How far each place stands from the middle place, in robust standard deviations, worse below zero.
 * Shape: `z[i]` belongs to `values[i]`.
 * Units: standard deviations: 1.4826 · MAD estimates one where values are normal.
 * Missing: a null value has no z and is not counted; undefined below five values, and where at least half of them are equal
 * (the MAD is 0 and would make any other value endless).
 * Throws: RangeError for neutral polarity.
 * Source: Rousseeuw & Croux 1993, JASA 88; MAD as scipy `median_abs_deviation(scale='normal')` but for its longer constant.
 */
export function robustZ(values: readonly (number | null)[], polarity: Polarity): RobustZ {
  if (polarity === 'neutral')
    throw new RangeError('a neutral indicator has no worse side to measure towards');
  const known = values.filter((value) => value !== null);
  const n = known.length;
  if (n === 0) return { state: 'undefined', n, reason: 'no-region' };
  if (n === 1) return { state: 'undefined', n, reason: 'one-region' };
  if (n < fewestPlaces) return { state: 'undefined', n, reason: 'fewer-than-five' };
  const middle = median(known);
  const spread = 1.4826 * median(known.map((value) => Math.abs(value - middle)));
  if (!(spread > 0)) return { state: 'undefined', n, reason: 'no-spread' };
  const sign = polarity === 'higher-better' ? 1 : -1;
  const z = values.map((value) => (value === null ? null : (sign * (value - middle)) / spread + 0));
  return { state: 'computed', n, median: middle, spread, z };
}
