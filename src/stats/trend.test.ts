import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sinceBreak, trend } from './trend.ts';

const from = (start: number, values: readonly (number | null)[]) =>
  values.map((value, i) => ({ year: start + i, value }));
const water = from(2015, [89.1, 89.7, 90.2, 91.4, 92, 91.2, 93.6, 94.1, 95.373]);

test('finds the rise of piped water with its size and its chance', () => {
  const found = trend(water);
  if (found.state !== 'tested') throw new Error(found.reason);
  expect(found).toMatchObject({ n: 9, from: 2015, to: 2023, direction: 'rising' });
  expect(found.kendall.p).toBeCloseTo(0.00024250440917107584, 12);
  expect(found.slope).toBeCloseTo(0.76666666667, 9);
});

test('tells how like the leftovers of neighbouring years are', () => {
  const found = trend(from(2000, [3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7]));
  // numpy 1.24 on the rest of scipy's theilslopes line.
  expect(found.state === 'tested' && found.lag1).toBeCloseTo(-0.6143288582267791, 9);
});

test('says "not shown" where chance would do as much', () => {
  expect(trend(from(2010, [5, 7, 4, 6, 5, 7, 5, 6]))).toMatchObject({
    state: 'tested',
    direction: 'not-shown',
  });
});

test('says why there is no trend to test', () => {
  expect(trend(from(2010, [1, 2, 3]))).toEqual({
    state: 'undefined',
    reason: 'too-short',
    n: 3,
    from: 2010,
    to: 2012,
  });
  expect(trend([])).toEqual({ state: 'undefined', reason: 'too-short', n: 0, from: null, to: null });
  expect(trend(from(2010, [null, null]))).toMatchObject({ n: 0, from: null });
  expect(trend(from(2010, [4, 4, 4, 4, 4, 4, 4, 4]))).toMatchObject({
    state: 'undefined',
    reason: 'all-equal',
  });
});

test('leaves out a year without a value and keeps the distance in years', () => {
  const found = trend(from(2010, [1, 2, 3, null, 5, 6, 7, null, null, 10]), { minimum: 7 });
  expect(found).toMatchObject({ state: 'tested', n: 7, slope: 1, lag1: null });
});

test('compares nothing across a break in the series', () => {
  const jump = from(2010, [1, 1, 1, 1, 50, 52, 51, 50, 53, 51, 50, 52]);
  expect(trend(jump)).toMatchObject({ direction: 'rising' });
  expect(trend(jump, { breaks: [2014] })).toMatchObject({ n: 8, from: 2014, direction: 'not-shown' });
  expect(trend(jump, { breaks: [2014, 2018] })).toMatchObject({
    state: 'undefined',
    reason: 'too-short',
    n: 4,
  });
});

test('cuts at the last break that has values after it', () => {
  const years = (breaks: number[]) =>
    sinceBreak(from(2010, [1, 2, 3, 4, null]), breaks).map(({ year }) => year);
  expect(years([])).toEqual([2010, 2011, 2012, 2013]);
  expect(years([2012, 2011])).toEqual([2012, 2013]);
  expect(years([2014])).toEqual([2010, 2011, 2012, 2013]);
});

test('gives numbers, or nothing, but never NaN', () => {
  const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 14 });
  fc.assert(
    fc.property(values, fc.array(fc.integer({ min: 2009, max: 2025 }), { maxLength: 3 }), (list, breaks) => {
      const found = trend(from(2010, list), { breaks, minimum: 2 });
      expect(JSON.stringify(found)).not.toContain('"slope":null');
      if (found.state !== 'tested') return;
      expect(Number.isFinite(found.slope)).toBe(true);
      if (found.lag1 !== null) expect(Math.abs(found.lag1)).toBeLessThanOrEqual(1);
    }),
  );
});
