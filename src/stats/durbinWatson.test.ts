import { expect, test } from 'vitest';
import { durbinWatson } from './durbinWatson.ts';

test('is low for residuals alike and high for residuals that alternate', () => {
  expect(durbinWatson([1, 1, -1, -1])).toBe(1);
  expect(durbinWatson([1, -1, 1, -1])).toBe(3);
});

test('is not defined over a gap or where every residual is zero', () => {
  expect(durbinWatson([1, null, -1])).toBeNull();
  expect(durbinWatson([0, 0, 0])).toBeNull();
  expect(() => durbinWatson([1])).toThrow('1 residuals: give at least two');
});
