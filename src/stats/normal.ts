/**
 * Share of a standard normal below `z`.
 * Units: share, with relative error below 1e-13; the upper tail of z is `normalCdf(-z)`.
 * Throws: RangeError when `z` is NaN.
 * Source: the series of Marsaglia 2004, Journal of Statistical Software 11(4), and in the tails the continued fraction of
 * Laplace (Abramowitz & Stegun 26.2.14); equal to scipy 1.10.1 `norm.cdf`.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is NaN: give a number');
  const size = Math.abs(z);
  const tail = size > 38 ? 0 : size < 2 ? 0.5 - centre(size) : lowerTail(size);
  return z > 0 ? 1 - tail : tail;
}

const density = (size: number) => Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);

function centre(size: number): number {
  let sum = size;
  let term = size;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (size * size) / odd;
    sum += term;
  }
  return sum * density(size);
}

function lowerTail(size: number): number {
  let rest = size;
  // From 2 upward a hundred steps leave an error below e^-56.
  for (let step = 100; step >= 1; step--) rest = size + step / rest;
  return density(size) / rest;
}

const horner = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/**
 * Value below which the share `p` of a standard normal lies.
 * Units: standard deviations, with relative error about 1e-15; ±Infinity at 1 and 0.
 * Throws: RangeError when `p` is not within 0 and 1.
 * Source: Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}, must be from 0 to 1`);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(centreA, r)) / horner(centreB, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size =
    r <= 5 ? horner(middleA, r - 1.6) / horner(middleB, r - 1.6) : horner(farA, r - 5) / horner(farB, r - 5);
  return q < 0 ? -size : size;
}

const centreA = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const centreB = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const middleA = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const middleB = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farA = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farB = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
