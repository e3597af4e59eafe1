import { expect, test } from 'vitest';
import { leastSquares } from './leastSquares.ts';
import { neweyWest, neweyWestLag } from './neweyWest.ts';

const design = [[1], [1], [1], [1]];
const times = [1, 2, 3, 4];

test('takes the lag that the rule of thumb gives to our lengths', () => {
  expect([9, 17, 31, 100].map(neweyWestLag)).toEqual([2, 2, 3, 4]);
});

test('is, for a mean, the sum of weighted products of residuals', () => {
  // Residuals −1, −1, 1, 1: squares 4, neighbours 1 − 1 + 1 = 1 with weight ½ twice; over n² = 16, factor 4/3.
  const fit = { ...leastSquares(design, [4, 4, 6, 6]), design };
  expect(neweyWest(fit, times, { lag: 0, factor: false }).standardErrors[0]).toBeCloseTo(
    Math.sqrt(4 / 16),
    12,
  );
  expect(neweyWest(fit, times, { lag: 1, factor: false }).standardErrors[0]).toBeCloseTo(
    Math.sqrt(5 / 16),
    12,
  );
  expect(neweyWest(fit, times, { lag: 1 }).standardErrors[0]).toBeCloseTo(Math.sqrt((5 / 16) * (4 / 3)), 12);
});

test('does not pair years that a gap separates', () => {
  const fit = { ...leastSquares(design, [4, 4, 6, 6]), design };
  const apart = neweyWest(fit, [1, 2, 9, 10], { lag: 1, factor: false }).standardErrors[0];
  expect(apart).toBeCloseTo(Math.sqrt(6 / 16), 12);
});

test('refuses unequal lengths and lags that are not counts', () => {
  const fit = { ...leastSquares(design, [4, 4, 6, 6]), design };
  expect(() => neweyWest(fit, [1, 2], {})).toThrow('4 rows, 4 residuals, 2 times: give one of each');
  expect(() => neweyWest(fit, times, { lag: 1.5 })).toThrow('lag is 1.5, must be 0, 1, 2 …');
});
