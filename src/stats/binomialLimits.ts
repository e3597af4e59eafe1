import { logGamma } from './logGamma.ts';
import { normalQuantile } from './normal.ts';

/**
 * Limits of a share from `hits` among `n` answers.
 * Units: shares from 0 to 1; `level` is that of both sides together.
 * Throws: RangeError when `n` is not positive, `hits` is not from 0 to `n`, or `level` is not between 0 and 1. Neither needs to be
 * whole: a design effect divides both.
 * Source: Wilson 1927, JASA 22; Newcombe 1998, Statistics in Medicine 17, method 3.
 */
export function wilsonLimits(hits: number, n: number, level = 0.95): [number, number] {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`n is ${n}, must be positive`);
  if (!(hits >= 0 && hits <= n)) throw new RangeError(`${hits} hits, must be from 0 to ${n}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}, must be between 0 and 1`);
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = hits / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
  const whole = 1 + (z * z) / n;
  // At the ends the formula is 0 or 1 but for rounding.
  const low = hits === 0 ? 0 : Math.max(0, (middle - half) / whole);
  const high = hits === n ? 1 : Math.min(1, (middle + half) / whole);
  return [low, high];
}

/**
 * Chance of `hits` or more in `n` tries with the share `p` each.
 * Throws: RangeError when `hits` or `n` is not a whole number ≥ 0, or `p` is not from 0 to 1.
 */
export function binomialTail(hits: number, n: number, p: number): number {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`n is ${n}, must be whole and ≥ 0`);
  if (!Number.isInteger(hits) || hits < 0) throw new RangeError(`${hits} hits, must be whole and ≥ 0`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}, must be from 0 to 1`);
  if (hits === 0) return 1;
  if (p === 0 || hits > n) return 0;
  if (p === 1) return 1;
  let sum = 0;
  for (let k = hits; k <= n; k++) {
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    sum += Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
  }
  return Math.min(1, sum);
}
