import { refuseInfinite, type Values } from './weighed.ts';

/**
 * What is missing to the ceiling: of 98 % with water, 2 points. Near the ceiling the shares of all regions look alike
 * while the people left out differ by multiples; there the measures of disparity take these.
 * Shape: `shortfalls(values)[i]` belongs to `values[i]`.
 * Units: those of `values`.
 * Missing: null where the value is null.
 * Throws: RangeError when a value is above the ceiling or not finite.
 */
export function shortfalls(values: Values, ceiling = 100): (number | null)[] {
  refuseInfinite(values);
  return values.map((value, i) => {
    if (value === null) return null;
    if (value > ceiling) throw new RangeError(`values[${i}] is ${value}, above the ceiling ${ceiling}`);
    return ceiling - value;
  });
}
