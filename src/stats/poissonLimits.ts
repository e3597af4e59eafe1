import { gammaCdf } from './gammaCdf.ts';

/**
 * Chance of `count` or fewer events where `mean` are expected.
 * Throws: RangeError when `count` is not whole or less than −1, or `mean` is negative.
 */
export function poissonCdf(count: number, mean: number): number {
  if (!Number.isInteger(count) || count < -1)
    throw new RangeError(`the count is ${count}, must be whole and ≥ −1`);
  return count === -1 ? 0 : 1 - gammaCdf(count + 1, mean);
}

/**
 * Exact limits of the events to expect, from the events counted.
 * Shape: divide both by the exposure for limits of a rate.
 * Units: events; at level 0.95 the true mean lies outside in at most 5 % of cases, 2.5 % on each side.
 * Throws: RangeError when `count` is negative or not whole, or `level` is not between 0 and 1.
 * Source: Garwood 1936, Biometrika 28; equal to R `poisson.test` and scipy `chi2.ppf(p, 2·count) / 2`.
 */
export function poissonLimits(count: number, level = 0.95): [number, number] {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`the count is ${count}, must be whole and ≥ 0`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}, must be between 0 and 1`);
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaQuantile(count, tail), gammaQuantile(count + 1, 1 - tail)];
}

/** Halving never misses; sixty halvings leave nothing of a double's figures. */
function gammaQuantile(shape: number, share: number): number {
  let low = 0;
  let high = shape + 1;
  while (gammaCdf(shape, high) < share) high *= 2;
  for (let i = 0; i < 64; i++) {
    const middle = (low + high) / 2;
    if (gammaCdf(shape, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
