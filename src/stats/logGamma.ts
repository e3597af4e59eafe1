const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]; // prettier-ignore

/**
 * Natural logarithm of the gamma function, with absolute error about 1e-13 for moderate `x`; ln((n − 1)!) at whole n.
 * Throws: RangeError when `x` is not positive and finite.
 * Source: Lanczos 1964 with g = 7 and nine terms (Godfrey); equal to scipy `gammaln`.
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`x is ${x}, must be positive and finite`);
  // The reflection of the formula: below one half the terms lose their figures.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const sum = lanczos.reduce((total, term, i) => (i === 0 ? term : total + term / (x - 1 + i)), 0);
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}
