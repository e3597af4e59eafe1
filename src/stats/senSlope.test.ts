import fc from 'fast-check';
import { expect, test } from 'vitest';
import { senSlope } from './senSlope.ts';

const from = (start: number, values: readonly number[]) =>
  values.map((value, i) => ({ year: start + i, value }));

// scipy 1.10.1: scipy.stats.theilslopes(y, x, 0.95, method='joint'); the exact interval and its normal approximation agree here.
test.each([
  [from(0, [3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7]), 0.675, [0.175, 1.64], 1.25],
  [
    from(0, [89.1, 89.7, 90.2, 91.4, 92, 91.2, 93.6, 94.1, 95.373]),
    0.76666666667,
    [0.6, 0.85],
    88.93333333333,
  ],
])('gives slope, line and interval as scipy does', (points, slope, [low, high], intercept) => {
  const found = senSlope(points);
  expect(found?.slope).toBeCloseTo(slope, 9);
  expect(found?.interval?.[0]).toBeCloseTo(low ?? Number.NaN, 9);
  expect(found?.interval?.[1]).toBeCloseTo(high ?? Number.NaN, 9);
  expect(found?.intercept).toBeCloseTo(intercept, 9);
});

test('counts a gap by its length in years, as scipy does', () => {
  const years = [2010, 2011, 2013, 2014, 2015, 2018, 2019, 2020, 2021, 2022];
  const values = [12, 14, 13.5, 15, 16.2, 15.5, 18, 18.4, 17, 19.1];
  const found = senSlope(years.map((year, i) => ({ year, value: values[i] ?? 0 })));
  expect(found?.slope).toBeCloseTo(0.5, 12);
  expect(found?.interval?.[0]).toBeCloseTo(0.36666666666666714, 9);
  expect(found?.interval?.[1]).toBeCloseTo(0.7, 9);
});

test('is not moved by one wild year', () => {
  expect(senSlope(from(2010, [1, 2, 3, 4, 500, 6, 7, 8, 9]))?.slope).toBe(1);
});

test('has no interval below five years and no slope below two', () => {
  expect(senSlope(from(2010, [1, 2, 4, 5]))).toMatchObject({
    slope: expect.closeTo(1.416666667, 6),
    interval: null,
  });
  expect(senSlope(from(2010, [1, 2, 4, 5, 7]))?.interval).toEqual([1, 2]);
  expect(senSlope(from(2010, [1]))).toBeNull();
  expect(senSlope([])).toBeNull();
});

test('refuses a year that stands twice and a level that is none', () => {
  expect(() => senSlope([...from(2010, [1]), ...from(2010, [2])])).toThrow('2010 stands twice');
  expect(() => senSlope(from(2010, [1, 2]), 95)).toThrow('level is 95');
});

test('adds what is added to every year and turns with the series', () => {
  const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.integer({ min: -9, max: 9 }), (list, tilt) => {
      const plain = senSlope(from(2010, list));
      const tilted = senSlope(
        from(
          2010,
          list.map((value, i) => value + tilt * i),
        ),
      );
      const turned = senSlope(
        from(
          2010,
          list.map((value) => -value),
        ),
      );
      const [low = Number.NaN, high = Number.NaN] = plain?.interval ?? [];
      expect(tilted?.slope).toBeCloseTo((plain?.slope ?? Number.NaN) + tilt, 9);
      expect(tilted?.interval?.[0]).toBeCloseTo(low + tilt, 9);
      expect(turned?.slope).toBeCloseTo(-(plain?.slope ?? Number.NaN), 9);
      expect(turned?.interval?.[0]).toBeCloseTo(-high, 9);
      expect(low).toBeLessThanOrEqual(plain?.slope ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(plain?.slope ?? Number.NaN);
    }),
  );
});
