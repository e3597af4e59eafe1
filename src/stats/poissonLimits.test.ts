import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonCdf, poissonLimits } from './poissonLimits.ts';

// scipy 1.10.1: chi2.ppf(0.025, 2c) / 2 and chi2.ppf(0.975, 2c + 2) / 2; the first four stand in the tables since Garwood 1936.
test.each([
  [0, 0, 3.6888794541139354],
  [1, 0.025317807984289876, 5.571643390938898],
  [5, 1.6234863901184207, 11.66833207932267],
  [10, 4.7953886961324335, 18.39035604201778],
  [100, 81.36399125092314, 121.62679379242638],
  [1234, 1166.1017185175492, 1304.8203705289225],
])('gives the exact limits of %i events as scipy does', (count, low, high) => {
  const limits = poissonLimits(count);
  expect(limits[0]).toBeCloseTo(low, 7);
  expect(limits[1]).toBeCloseTo(high, 7);
});

test('refuses what is no count and no level', () => {
  expect(() => poissonLimits(-1)).toThrow('the count is -1');
  expect(() => poissonLimits(1.5)).toThrow('the count is 1.5');
  expect(() => poissonLimits(1, 1)).toThrow('level is 1');
  expect(() => poissonCdf(0.5, 1)).toThrow(RangeError);
  expect(poissonCdf(-1, 3)).toBe(0);
});

test('covers the true mean at least as often as it says', () => {
  const chance = (count: number, mean: number) => poissonCdf(count, mean) - poissonCdf(count - 1, mean);
  const limits = Array.from({ length: 60 }, (_, count) => poissonLimits(count));
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 25, noNaN: true }), (mean) => {
      const covered = limits.reduce(
        (sum, [low, high], count) => sum + (low <= mean && mean <= high ? chance(count, mean) : 0),
        0,
      );
      expect(covered).toBeGreaterThan(0.95 - 1e-9);
    }),
  );
});

test('has both tails equal to half of what is left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const [low, high] = poissonLimits(count, 0.9);
      expect(1 - poissonCdf(count - 1, low)).toBeCloseTo(0.05, 9);
      expect(poissonCdf(count, high)).toBeCloseTo(0.05, 9);
    }),
    { numRuns: 30 },
  );
});
