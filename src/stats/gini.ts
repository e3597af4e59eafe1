import type { Measured } from './measured.ts';
import { relativeRegions, type Values } from './weighed.ts';

/**
 * Gini index between regions, each counted by its share of the people: ΣΣ pᵢ pⱼ |xᵢ − xⱼ| / (2μ).
 * It does not see differences inside a region, so that it is lower than the Gini of persons.
 * Shape: `values[i]` and `weights[i]` belong to the same region.
 * Units: none; from 0 where all are equal to 1 − the smallest share of the weight.
 * Missing: as `weighedRegions`; not measured for negative values or a mean of 0.
 * Throws: RangeError when the lengths differ, a value is not finite, a weight is negative or not finite.
 * Source: Gini 1912; equal to R 4.2, laeken 0.5.2, `gini(x, weights)` / 100.
 */
export function gini(values: Values, weights: Values): Measured {
  const base = relativeRegions(values, weights);
  if (base.value === null) return base;
  // In order of value the pairs add up in one pass: each region against all that stand below it.
  let below = 0;
  let sumBelow = 0;
  let pairs = 0;
  for (const { value, share } of base.regions.toSorted((a, b) => a.value - b.value)) {
    const relative = value / base.mean;
    pairs += share * Math.max(0, relative * below - sumBelow);
    below += share;
    sumBelow += share * relative;
  }
  return { value: pairs };
}
