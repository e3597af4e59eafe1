import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, xoshiro128 } from './random.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
const moment = (list: readonly number[], power: number) => mean(list.map((value) => value ** power));

test('follows the reference program of xoshiro128** from the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(draws(10, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('gives one sequence for one seed and another for the next', () => {
  expect(draws(5, randomFrom(2026).bits)).toEqual(draws(5, randomFrom(2026).bits));
  expect(draws(5, randomFrom(2026).bits)).not.toEqual(draws(5, randomFrom(2027).bits));
  expect(new Set(draws(5, randomFrom(0).bits)).size).toBe(5);
});

test('has the moments of the uniform distribution', () => {
  const list = draws(100_000, randomFrom(1).uniform);
  expect(Math.min(...list.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  expect(mean(list)).toBeCloseTo(1 / 2, 2);
  expect(moment(list, 2)).toBeCloseTo(1 / 3, 2);
});

test('has the moments of the normal distribution', () => {
  const list = draws(200_000, randomFrom(2).normal);
  expect(Math.abs(mean(list))).toBeLessThan(0.01);
  expect(Math.abs(moment(list, 2) - 1)).toBeLessThan(0.015);
  expect(Math.abs(moment(list, 3))).toBeLessThan(0.03);
  expect(Math.abs(moment(list, 4) - 3)).toBeLessThan(0.1);
});

// Mean a/A and variance a (A − a) / (A² (A + 1)) with A the sum of the weights.
test.each([[[1, 1, 1]], [[0.5, 2, 4]], [[0.1, 0.2]]])('splits by Dirichlet %j', (weights) => {
  const random = randomFrom(3);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const splits = Array.from({ length: 40_000 }, () => random.dirichlet(weights));
  for (const [i, weight] of weights.entries()) {
    const shares = splits.map((split) => split[i] ?? NaN);
    const average = mean(shares);
    expect(Math.abs(average - weight / sum)).toBeLessThan(0.01);
    expect(moment(shares, 2) - average ** 2).toBeCloseTo(
      (weight * (sum - weight)) / (sum ** 2 * (sum + 1)),
      2,
    );
  }
});

test('splits into shares that sum to 1', () => {
  const weights = fc.array(fc.double({ min: 0.05, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(), weights, (seed, list) => {
      const shares = randomFrom(seed).dirichlet(list);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
  );
});

test('shuffles without losing an item, every order about as often', () => {
  const random = randomFrom(4);
  const seen = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const order = random.shuffle([1, 2, 3, 4]).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(24);
  // Chi squared, 23 df: 49.7 is passed once in a thousand seeds.
  expect([...seen.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(49.7);
});

test('draws every whole number below the limit', () => {
  const random = randomFrom(5);
  expect(new Set(draws(500, () => random.integer(9)))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
});

test('refuses seeds, limits and weights that cannot be', () => {
  for (const seed of [-1, 1.5, NaN, 2 ** 32]) expect(() => randomFrom(seed)).toThrow(RangeError);
  expect(() => randomFrom(1).integer(0)).toThrow(RangeError);
  expect(() => randomFrom(1).dirichlet([1, 0])).toThrow(RangeError);
});
