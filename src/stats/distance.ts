import type { Polarity } from './standing.ts';

/** `value` less the reference, in the indicator's unit; `better` is null for neutral polarity and where they are equal. */
export type Distance = { reference: number; difference: number; better: boolean | null };

/**
 * How far a value lies from another one, and on which side by polarity.
 * Units: those of the values; for per cents the difference is in percentage points.
 * Missing: null when either value is.
 */
export function distance(
  value: number | null,
  reference: number | null,
  polarity: Polarity,
): Distance | null {
  if (value === null || reference === null) return null;
  const difference = value - reference;
  const isSided = polarity !== 'neutral' && difference !== 0;
  return {
    reference,
    difference,
    better: isSided ? difference > 0 === (polarity === 'higher-better') : null,
  };
}

/**
 * Distance of each place to the best value reached by any of them.
 * Shape: `distancesToBest(values)[i]` belongs to `values[i]`; the best have a difference of 0.
 * Missing: a null value has no distance and is never the best.
 * Throws: RangeError for neutral polarity, where none is best.
 */
export function distancesToBest(values: readonly (number | null)[], polarity: Polarity): (Distance | null)[] {
  if (polarity === 'neutral') throw new RangeError('a neutral indicator has no best value');
  const known = values.filter((value) => value !== null);
  const best =
    known.length === 0 ? null : known.reduce((a, b) => (a > b === (polarity === 'higher-better') ? a : b));
  return values.map((value) => distance(value, best, polarity));
}
