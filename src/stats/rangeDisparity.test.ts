import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsToBest, rangeGap, rangeRatio } from './rangeDisparity.ts';
import { shortfalls } from './shortfall.ts';
import { grp2023, positiveRegions, reasonOf, valueOf } from './testData.ts';

test('divides the richest by the poorest region of 2023 (R 4.2: 7.867175572519083)', () => {
  expect(valueOf(rangeRatio(grp2023.values))).toBeCloseTo(7.867175572519083, 12);
  expect(valueOf(rangeGap(grp2023.values))).toBeCloseTo(449.8, 9);
});

test('has no ratio at zero or below, but a gap', () => {
  expect(reasonOf(rangeRatio([0, 5]))).toBe('zero-minimum');
  expect(reasonOf(rangeRatio([-5, 5]))).toBe('negative-values');
  expect(rangeGap([0, 5])).toEqual({ value: 5 });
  expect(rangeGap([-5, null, 5])).toEqual({ value: 10 });
});

test('says why there is neither ratio nor gap', () => {
  for (const measure of [rangeRatio, rangeGap]) {
    expect(reasonOf(measure([]))).toBe('no-values');
    expect(reasonOf(measure([null]))).toBe('no-values');
    expect(reasonOf(measure([4, null]))).toBe('one-region');
    expect(() => measure([1, NaN])).toThrow(RangeError);
  }
  expect([rangeRatio([4, 4]), rangeGap([4, 4])]).toEqual([{ value: 1 }, { value: 0 }]);
});

test('measures the way to the best by polarity', () => {
  expect(gapsToBest([10, null, 30], 'higher-better')).toEqual([20, null, 0]);
  expect(gapsToBest([10, null, 30], 'lower-better')).toEqual([0, null, 20]);
  expect(gapsToBest([null], 'lower-better')).toEqual([null]);
  expect(gapsToBest([-2, -2], 'higher-better')).toEqual([0, 0]);
  expect(() => gapsToBest([1, 2], 'neutral')).toThrow(RangeError);
});

test('the longest way to the best is the gap, from either end', () => {
  fc.assert(
    fc.property(positiveRegions, ({ values }) => {
      for (const polarity of ['higher-better', 'lower-better'] as const) {
        const ways = gapsToBest(values, polarity).map((way) => way ?? NaN);
        expect(Math.max(...ways)).toBe(valueOf(rangeGap(values)));
        expect(Math.min(...ways)).toBe(0);
      }
    }),
  );
});

test('shows near the ceiling what shares hide', () => {
  expect(shortfalls([98, null, 99.5, 100])).toEqual([2, null, 0.5, 0]);
  expect(valueOf(rangeRatio([98, 99.5]))).toBeCloseTo(1.015, 3);
  expect(valueOf(rangeRatio(shortfalls([98, 99.5])))).toBe(4);
  expect(shortfalls([3, 4], 4)).toEqual([1, 0]);
  expect(() => shortfalls([101])).toThrow('above the ceiling 100');
});
