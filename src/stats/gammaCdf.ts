import { logGamma } from './logGamma.ts';

/**
 * Share of a gamma distribution of shape `a` and scale 1 below `x`: the regularised incomplete gamma function P(a, x).
 * Shape: a count of `a` or more at mean `x` has this chance when `a` is whole.
 * Throws: RangeError when `a` is not positive or `x` is negative.
 * Source: Abramowitz & Stegun 6.5.29 (series) and 6.5.31 (continued fraction); equal to scipy `gammainc`.
 */
export function gammaCdf(a: number, x: number): number {
  if (!(a > 0 && a < Infinity)) throw new RangeError(`the shape is ${a}, must be positive`);
  if (!(x >= 0)) throw new RangeError(`x is ${x}, must be 0 or more`);
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way through the continued fraction, which has no zero to divide by for x ≥ a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let product = d;
  for (let n = 1, factor = 0; Math.abs(factor - 1) > 1e-16 && n < 10_000; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    factor = c * d;
    product *= factor;
  }
  return product;
}
