import { notMeasured, type NotMeasured } from './measured.ts';

export type Values = readonly (number | null)[];
/** `share` of the region in the weight of all regions that have a value; shares sum to 1. */
export type Weighed = { value: number; share: number };
/** At least two regions and their weighted mean. */
export type WeighedRegions = { value?: never; regions: Weighed[]; mean: number };

/**
 * Regions that have a value, each with its share of the weight, usually of the population.
 * Shape: `values[i]` and `weights[i]` belong to the same region.
 * Missing: a null value drops its region and its weight, as does a weight of 0; a null weight beside a value makes
 * the whole not measurable, because the mean would speak of other people than the values.
 * Throws: RangeError when the lengths differ, a value is not finite, a weight is negative or not finite.
 */
export function weighedRegions(values: Values, weights: Values): WeighedRegions | NotMeasured {
  refuseWrong(values, weights);
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, weight: weights[i] ?? null }]));
  if (known.length === 0) return notMeasured('no-values');
  const counted = known.flatMap(({ value, weight }) => (weight === null ? [] : [{ value, weight }]));
  if (counted.length < known.length) return notMeasured('weight-missing');
  const regions = shares(counted.filter(({ weight }) => weight > 0));
  if (regions.length === 0) return notMeasured('weight-missing');
  if (regions.length === 1) return notMeasured('one-region');
  return { regions, mean: meanOf(regions) };
}

/**
 * The same for measures that divide by the mean: these need values of which none is negative and not all are 0.
 * Throws: as `weighedRegions`.
 */
export function relativeRegions(values: Values, weights: Values): WeighedRegions | NotMeasured {
  const weighed = weighedRegions(values, weights);
  if (weighed.value === null) return weighed;
  if (weighed.regions.some(({ value }) => value < 0)) return notMeasured('negative-values');
  return weighed.mean > 0 ? weighed : notMeasured('zero-mean');
}

export const meanOf = (regions: readonly Weighed[]) =>
  regions.reduce((sum, { value, share }) => sum + share * value, 0);

function shares(counted: readonly { value: number; weight: number }[]): Weighed[] {
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted.map(({ value, weight }) => ({ value, share: weight / total }));
}

function refuseWrong(values: Values, weights: Values): void {
  if (values.length !== weights.length) {
    throw new RangeError(`${values.length} values, ${weights.length} weights: give one per region`);
  }
  for (const [i, weight] of weights.entries()) {
    if (weight !== null && !(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`weights[${i}] is ${weight}, must be ≥ 0 and finite`);
    }
  }
  refuseInfinite(values);
}

/** Throws: RangeError when a value is NaN or infinite; a missing value is null. */
export function refuseInfinite(values: Values): void {
  for (const [i, value] of values.entries()) {
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(`values[${i}] is ${value}, must be finite, or null where there is no figure`);
    }
  }
}
