import { binomialTail } from './binomialLimits.ts';
import { poissonCdf } from './poissonLimits.ts';

type Cdf = (count: number) => number;

/**
 * Limits within which the counts of places of one exposure scatter by chance alone around the common rate.
 * Units: events per unit of `exposure`, like `rate`; the usual limits have `level` 0.95 and 0.998.
 * Missing: where no event is expected both limits are 0.
 * Throws: RangeError when `rate` is negative, `exposure` is not positive, or `level` is not between 0 and 1.
 * Source: Spiegelhalter 2005, Statistics in Medicine 24, A.1.1: exact Poisson limits, interpolated between counts.
 */
export function funnelRateLimits(rate: number, exposure: number, level = 0.95): [number, number] {
  if (!(rate >= 0 && rate < Infinity)) throw new RangeError(`the rate is ${rate}, must be 0 or more`);
  if (!(exposure > 0 && exposure < Infinity))
    throw new RangeError(`the exposure is ${exposure}, must be positive`);
  if (rate === 0) return [0, 0];
  const mean = rate * exposure;
  return between((count) => poissonCdf(count, mean), level, Infinity).map((count) => count / exposure) as [
    number,
    number,
  ];
}

/**
 * Limits within which shares of places with `n` cases scatter by chance alone around the common `share`.
 * Units: shares from 0 to 1.
 * Missing: at a share of 0 or 1 nothing scatters and both limits are the share.
 * Throws: RangeError when `share` is not from 0 to 1, `n` is not a positive whole number, or `level` is not between 0 and 1.
 * Source: Spiegelhalter 2005, Statistics in Medicine 24, A.1.1: exact binomial limits, interpolated between counts.
 */
export function funnelShareLimits(share: number, n: number, level = 0.95): [number, number] {
  if (!(n > 0)) throw new RangeError(`n is ${n}, must be positive`);
  if (share === 0 || share === 1) return [share, share];
  const cdf: Cdf = (count) => 1 - binomialTail(count + 1, n, share);
  return between(cdf, level, n).map((count) => count / n) as [number, number];
}

function between(cdf: Cdf, level: number, most: number): [number, number] {
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}, must be between 0 and 1`);
  const tail = (1 - level) / 2;
  const inside = (count: number) => Math.min(most, Math.max(0, count));
  return [inside(interpolated(cdf, tail)), inside(interpolated(cdf, 1 - tail))];
}

/** The smallest count that reaches `p`, less the part by which it goes beyond. */
function interpolated(cdf: Cdf, p: number): number {
  let high = 1;
  while (cdf(high) < p) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (cdf(middle) >= p) high = middle;
    else low = middle;
  }
  const reached = cdf(high);
  const before = high === 0 ? 0 : cdf(high - 1);
  return reached > before ? high - (reached - p) / (reached - before) : high;
}
