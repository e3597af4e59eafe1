import { median } from '../stats/median.ts';
import { known, type Panel } from './panel.ts';

/** Middle and robust standard deviation, 1.4826 · MAD, of values; null without a value. */
export function middleAndSpread(values: readonly number[]): { middle: number; spread: number } | null {
  if (values.length === 0) return null;
  const middle = median(values);
  return { middle, spread: 1.4826 * median(values.map((value) => Math.abs(value - middle))) };
}

/**
 * The scale on which changes of a panel are of one size whether the value is small or large.
 *
 * Per cents: arcsine of the root of the share, on which the sampling error of a share depends on the sample only. Counts, and rates that reach
 * zero: the square root, on which the error of a count is 1/2. Others: the logarithm where all are positive, else as they are.
 * Missing: null for a per cent outside 0 to 100, or a negative number under a root.
 * Source: Anscombe 1948, Biometrika 35; Freeman & Tukey 1950, Annals of Mathematical Statistics 21.
 */
export function scaleOf({ unit, rows }: Panel): (value: number) => number | null {
  const [low] = unit.range;
  if (unit.percent) {
    return (value) => (value >= 0 && value <= 100 ? Math.asin(Math.sqrt(value / 100)) : null);
  }
  const positive = rows.every((row) => known(row).every(([, value]) => value > 0));
  if (positive && unit.adds !== 'sum' && unit.id !== 'NUMBER') return Math.log;
  return low === 0 ? (value) => (value >= 0 ? Math.sqrt(value) : null) : (value) => value;
}
