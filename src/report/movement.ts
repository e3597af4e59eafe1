import { mannKendall } from '../stats/mannKendall.ts';

/** A year of a measure of disparity, of which 0 (a gap) or 1 (a ratio) is equality. */
export type Reading = { year: number; value: number };
/** Whether regions came closer: `change` is a share of the first value; `short` has too few years to say. */
export type Movement =
  | { state: 'closer' | 'apart' | 'same' | 'unsteady'; change: number; from: Reading; to: Reading }
  | { state: 'short'; change: null; years: number }
  | { state: 'undefined'; change: null };

/** The rule as pages print it. Units: `change` and `level` are shares, `years` counts years with a value. */
export const movementRule = { years: 6, change: 0.1, level: 0.05 } as const;

/**
 * Direction of a measure of disparity over one comparable stretch. Two single years could differ by chance: `closer` and
 * `apart` need a change of more than a tenth and years that mostly follow that direction (Mann–Kendall, exact).
 * Shape: `stretch` in the order of years, without breaks between.
 * Missing: `short` below six years; `undefined` without any reading, or where the first value is 0.
 */
export function movement(stretch: readonly Reading[]): Movement {
  const [from, to] = [stretch[0], stretch.at(-1)];
  if (!from || !to) return { state: 'undefined', change: null };
  if (stretch.length < movementRule.years) return { state: 'short', change: null, years: stretch.length };
  if (from.value === 0) return { state: 'undefined', change: null };
  const change = to.value / from.value - 1;
  if (Math.abs(change) <= movementRule.change) return { state: 'same', change, from, to };
  const { p, s } = mannKendall(stretch.map(({ value }) => value));
  const isSteady = p <= movementRule.level && Math.sign(s) === Math.sign(change);
  if (!isSteady) return { state: 'unsteady', change, from, to };
  return { state: change < 0 ? 'closer' : 'apart', change, from, to };
}
