import { type Measured, notMeasured } from './measured.ts';
import { relativeRegions, type Values, type Weighed } from './weighed.ts';

/**
 * Theil's index T between regions: Σ p (x/μ) ln(x/μ). It weighs regions at the top more than L does.
 * Shape: `values[i]` and `weights[i]` belong to the same region.
 * Units: none; from 0 where all are equal to −ln of the smallest share of the weight.
 * Missing: as `weighedRegions`; not measured for negative values or a mean of 0. A zero value counts, its term is 0.
 * Throws: RangeError when the lengths differ, a value is not finite, a weight is negative or not finite.
 * Source: Theil 1967; Shorrocks 1980.
 */
export function theilT(values: Values, weights: Values): Measured {
  const base = relativeRegions(values, weights);
  return base.value === null ? base : { value: theilTOf(base.regions, base.mean) };
}

/**
 * Theil's index L, the mean log deviation: Σ p ln(μ/x). It weighs regions at the bottom more than T does.
 * Shape, Units, Throws: as `theilT`, without an upper bound.
 * Missing: as `theilT`, and not measured where a value is 0.
 * Source: Theil 1967; Shorrocks 1980; the number that the R package REAT prints as `theil`.
 */
export function theilL(values: Values, weights: Values): Measured {
  const base = relativeRegions(values, weights);
  if (base.value === null) return base;
  if (base.regions.some(({ value }) => value === 0)) return notMeasured('zero-minimum');
  return { value: theilLOf(base.regions, base.mean) };
}

// Since Σ p x/μ = 1, the terms may be r ln r − (r − 1) and (r − 1) − ln r: none is negative, equal regions give 0.
/** T of regions whose shares sum to 1 and whose mean is positive. */
export const theilTOf = (regions: readonly Weighed[], mean: number) =>
  sumOf(regions, mean, (r) => (r > 0 ? r * Math.log(r) - (r - 1) : 1));
/** L of regions whose shares sum to 1 and whose values are positive. */
export const theilLOf = (regions: readonly Weighed[], mean: number) =>
  sumOf(regions, mean, (r) => r - 1 - Math.log(r));

function sumOf(regions: readonly Weighed[], mean: number, term: (relative: number) => number): number {
  return regions.reduce((sum, { value, share }) => sum + share * Math.max(0, term(value / mean)), 0);
}
