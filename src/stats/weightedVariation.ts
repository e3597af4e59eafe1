import type { Measured } from './measured.ts';
import { meanOf, relativeRegions, type Values, type Weighed, weighedRegions } from './weighed.ts';

/**
 * Coefficient of variation between regions, each counted by its share of the people: √(Σ p (x − μ)²) / μ.
 * Shape: `values[i]` and `weights[i]` belong to the same region.
 * Units: none; 0 where all regions are equal.
 * Missing: as `weighedRegions`; not measured for negative values or a mean of 0.
 * Throws: RangeError when the lengths differ, a value is not finite, a weight is negative or not finite.
 * Source: Williamson 1965, V_w.
 */
export function weightedVariation(values: Values, weights: Values): Measured {
  const base = relativeRegions(values, weights);
  if (base.value === null) return base;
  return {
    value: deviationOf(base.regions.map(({ value, share }) => ({ value: value / base.mean, share }))),
  };
}

/**
 * Standard deviation between regions, each counted by its share of the people: √(Σ p (x − μ)²).
 * It suits values with a zero or a sign, and is the same for a share and for its shortfall.
 * Units: those of a difference of `values`.
 * Missing: as `weighedRegions`.
 * Throws: as `weightedVariation`.
 */
export function weightedDeviation(values: Values, weights: Values): Measured {
  const base = weighedRegions(values, weights);
  return base.value === null ? base : { value: deviationOf(base.regions) };
}

/** √(Σ p (x − μ)²) of regions whose shares sum to 1; divides by the whole, because regions are no sample. */
export function deviationOf(regions: readonly Weighed[]): number {
  const mean = meanOf(regions);
  return Math.sqrt(regions.reduce((sum, { value, share }) => sum + share * (value - mean) ** 2, 0));
}
