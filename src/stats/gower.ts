import { median } from './median.ts';

/** A number, a name of a class, or null where it is not known. */
export type Trait = number | string | null;
/** One trait of all places: `weight` is 1 unless given. */
export type TraitColumn = { id: string; values: readonly Trait[]; weight?: number };

/**
 * How unlike every two places are in the named traits.
 * Shape: `gower(columns)[i][j]`, symmetric, 0 on the diagonal; `values[i]` of every column belongs to place i.
 * Units: 0 where all traits are equal, 1 where all are as far apart as traits get. A number counts by its share of the trait's
 * range, after values beyond three robust standard deviations (4.4478 · MAD) from the median are set to that bound, so that one
 * giant does not make all others alike; a class counts 0 or 1. Without such values this is Gower's coefficient as printed.
 * Missing: a trait that either place lacks is left out of the pair; null where less than half of the weight is known for both.
 * Throws: RangeError when columns differ in length, mix numbers with classes, or have a weight that is not positive.
 * Source: Gower 1971, Biometrics 27; equal to R `cluster::daisy(metric = "gower")` where nothing is bounded.
 */
export function gower(columns: readonly TraitColumn[]): (number | null)[][] {
  const size = columns[0]?.values.length ?? 0;
  const scaled = columns.map((column) => {
    const { id, values, weight = 1 } = column;
    if (values.length !== size)
      throw new RangeError(`the trait "${id}" has ${values.length} values, the first ${size}`);
    if (!(weight > 0 && weight < Infinity))
      throw new RangeError(`the trait "${id}" weighs ${weight}, must be positive`);
    return { values: scaledTrait(column), weight };
  });
  const places = Array.from({ length: size }, (_, i) => i);
  return places.map((i) => places.map((j) => (i === j ? 0 : pairDistance(scaled, i, j))));
}

function pairDistance(
  columns: readonly { values: readonly Trait[]; weight: number }[],
  i: number,
  j: number,
) {
  let sum = 0;
  let known = 0;
  let all = 0;
  for (const { values, weight } of columns) {
    const a = values[i] ?? null;
    const b = values[j] ?? null;
    all += weight;
    if (a === null || b === null) continue;
    known += weight;
    sum += weight * (typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : Number(a !== b));
  }
  return known > 0 && known >= all / 2 ? sum / known : null;
}

/** Numbers as shares of the range; classes as they are. */
function scaledTrait({ id, values }: TraitColumn): Trait[] {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return [...values];
  if (values.some((value) => typeof value === 'string')) {
    throw new RangeError(`the trait "${id}" mixes numbers with classes, must be one of them`);
  }
  const middle = median(numbers);
  const reach = 3 * 1.4826 * median(numbers.map((value) => Math.abs(value - middle)));
  const bounded = (value: number) =>
    reach > 0 ? Math.min(middle + reach, Math.max(middle - reach, value)) : value;
  const all = numbers.map(bounded);
  const low = Math.min(...all);
  const range = Math.max(...all) - low;
  return values.map((value) =>
    typeof value === 'number' ? (range > 0 ? (bounded(value) - low) / range : 0) : null,
  );
}
