/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** Whole number from 0 to 2³² − 1. */
  bits: () => number;
  /** At least 0, less than 1, with 53 random bits. */
  uniform: () => number;
  /** Whole number from 0 to `below` − 1, each as likely. */
  integer: (below: number) => number;
  /** Mean 0, standard deviation 1. */
  normal: () => number;
  /** Positive shares that sum to 1; all `weights` 1 = every split as likely. */
  dirichlet: (weights: readonly number[]) => number[];
  /** A copy in random order. */
  shuffle: <T>(list: readonly T[]) => T[];
};

/**
 * Generator for simulations that anyone can repeat.
 * Throws: RangeError when the seed is not a whole number from 0 to 2³² − 1.
 * Source: xoshiro128** 1.1 (Blackman & Vigna 2018), its state filled by SplitMix32.
 */
export function randomFrom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed is ${seed}, must be a whole number from 0 to 4294967295`);
  }
  let z = seed;
  const next = () => {
    z = (z + 0x9e3779b9) | 0;
    const a = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    return b ^ (b >>> 16);
  };
  return randomOfBits(xoshiro128([next(), next(), next(), next()]));
}

/** The bare generator from its four words of state, not all zero: xoshiro128** 1.1. */
export function xoshiro128([a, b, c, d]: readonly [number, number, number, number]): () => number {
  return () => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return result;
  };
}

const turned = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function randomOfBits(bits: () => number): Random {
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  // Polar method of Marsaglia; the second of each pair is not kept, so that a call leaves no hidden state.
  const normal = (): number => {
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  const integer = (below: number) => {
    if (!Number.isSafeInteger(below) || below < 1) {
      throw new RangeError(`below is ${below}, must be a whole number ≥ 1`);
    }
    return Math.floor(uniform() * below);
  };
  const dirichlet = (weights: readonly number[]) => {
    const wrong = weights.find((weight) => !(weight > 0 && weight < Infinity));
    if (wrong !== undefined) throw new RangeError(`weight ${wrong} of a Dirichlet draw must be positive`);
    const drawn = weights.map((weight) => gamma(weight, uniform, normal));
    const total = drawn.reduce((sum, share) => sum + share, 0);
    return drawn.map((share) => share / total);
  };
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, order: uniform() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { bits, uniform, integer, normal, dirichlet, shuffle };
}

/** Gamma variable of unit scale (Marsaglia & Tsang 2000). */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform, normal) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
