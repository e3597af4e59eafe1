import { type Measured, notMeasured, type Undefined } from './measured.ts';
import type { Polarity } from './standing.ts';
import { refuseInfinite, type Values } from './weighed.ts';

/**
 * Largest value divided by the smallest: "eight times as much".
 * Units: none.
 * Missing: null values are left out; not measured with fewer than two values, a zero minimum or negative values.
 * Throws: RangeError when a value is not finite.
 */
export function rangeRatio(values: Values): Measured {
  const ends = endsOf(values);
  if (typeof ends === 'string') return notMeasured(ends);
  if (ends.low < 0) return notMeasured('negative-values');
  return ends.low > 0 ? { value: ends.high / ends.low } : notMeasured('zero-minimum');
}

/**
 * Largest value less the smallest; defined for every unit, whatever its zero.
 * Units: those of a difference of `values` (percentage points for per cents).
 * Missing: null values are left out; not measured with fewer than two values.
 * Throws: RangeError when a value is not finite.
 */
export function rangeGap(values: Values): Measured {
  const ends = endsOf(values);
  return typeof ends === 'string' ? notMeasured(ends) : { value: ends.high - ends.low };
}

/**
 * How far each region stands from the best one, 0 for the best itself.
 * Shape: `gapsToBest(values)[i]` belongs to `values[i]`.
 * Units: those of a difference of `values`; never negative.
 * Missing: null where the value is null.
 * Throws: RangeError for neutral polarity, where no end is better, or when a value is not finite.
 */
export function gapsToBest(values: Values, polarity: Polarity): (number | null)[] {
  if (polarity === 'neutral') throw new RangeError('a neutral indicator has no best region');
  refuseInfinite(values);
  const known = values.filter((value) => value !== null);
  const best = polarity === 'higher-better' ? Math.max(...known) : Math.min(...known);
  return values.map((value) => (value === null ? null : Math.abs(best - value)));
}

function endsOf(values: Values): { low: number; high: number } | Undefined {
  refuseInfinite(values);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'no-values';
  if (known.length === 1) return 'one-region';
  return { low: Math.min(...known), high: Math.max(...known) };
}
