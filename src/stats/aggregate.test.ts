import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, arithmeticMean, geometricMean } from './aggregate.ts';

test('means of scores that can be worked out by hand', () => {
  expect(arithmeticMean([20, 80, 50], [1, 1, 2])).toBe(50);
  expect(geometricMean([4, 9], [1, 1])).toBeCloseTo(6, 12);
  // scipy 1.17.1: gmean([80, 40, 10], weights=[0.5, 0.25, 0.25])
  expect(geometricMean([80, 40, 10], [0.5, 0.25, 0.25])).toBeCloseTo(40, 10);
  expect(aggregate([4, 9], [3, 3], 'geometric')).toBeCloseTo(6, 12);
  expect(aggregate([4, 9], [3, 3], 'arithmetic')).toBe(6.5);
});

test('a score below 1 enters the geometric mean as 1, so that it does not wipe out the others', () => {
  expect(geometricMean([0, 100], [1, 1])).toBeCloseTo(10, 12);
  expect(geometricMean([0, 0], [1, 1])).toBe(1);
});

test('a missing score takes its weight along, and nothing left gives nothing', () => {
  expect(arithmeticMean([20, null, 80], [1, 5, 1])).toBe(50);
  expect([arithmeticMean([null], [1]), geometricMean([], []), geometricMean([5], [0])]).toEqual([
    null,
    null,
    null,
  ]);
});

test('refuses weights that are negative, not finite or too few', () => {
  expect(() => arithmeticMean([1, 2], [1])).toThrow('2 scores, 1 weights');
  expect(() => geometricMean([1, 2], [1, -1])).toThrow('weights[1] is -1');
  expect(() => geometricMean([1, null], [1, Infinity])).toThrow(RangeError);
});

test('the geometric mean never exceeds the arithmetic, and both lie between the extremes', () => {
  const pair = fc.record({
    score: fc.double({ min: 1, max: 100, noNaN: true }),
    weight: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
      const scores = pairs.map(({ score }) => score);
      const weights = pairs.map(({ weight }) => weight);
      const low = geometricMean(scores, weights) ?? NaN;
      const high = arithmeticMean(scores, weights) ?? NaN;
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(high).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});
