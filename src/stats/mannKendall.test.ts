import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from './mannKendall.ts';

const walk = [
  2.041, -0.515, -0.097, -0.664, -1.117, -1.333, -3.353, -3.585, -4.45, -1.127, -0.901, -1.254, -1.535,
  -2.203, -3.258, -3.649, -3.167, -3.406, -2.448, -2.648, -2.623, -1.077, -0.532,
];

// scipy 1.10.1: scipy.stats.kendalltau(range(n), y, method='exact').
test.each([
  [[3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7], 0.5555555555555556, 0.04461529982363316],
  [[89.1, 89.7, 90.2, 91.4, 92, 91.2, 93.6, 94.1, 95.373], 0.8888888888888888, 0.00024250440917107584],
  [[1, 2, 4, 3, 5, 7, 6, 8], 0.8571428571428571, 0.001736111111111111],
  [walk, -0.2885375494071147, 0.056554886822006184],
])('gives tau and the exact p of %j as scipy does', (values, tau, p) => {
  const found = mannKendall(values);
  expect(found.tau).toBeCloseTo(tau, 12);
  expect(found.p).toBeCloseTo(p, 12);
  expect(found.method).toBe('exact');
});

// Kendall's table (Hollander & Wolfe 1999, A.30): one-sided shares, here doubled.
test.each([
  [[1, 2, 3, 4], 6, 0.042],
  [[1, 2, 3, 4, 5], 10, 0.008],
  [[2, 1, 4, 3, 6, 8, 7, 5], 16, 0.031],
  [[10, 2, 1, 4, 3, 5, 6, 7, 8, 9], 23, 0.023],
])('finds %j in the printed table', (values, s, share) => {
  const found = mannKendall(values);
  expect(found.s).toBe(s);
  expect(found.p / 2).toBeCloseTo(share, 3);
});

// Every order written out in Python.
test.each([
  [[1, 2, 2, 3, 3, 3, 1, 5], 13, 0.12261904761904761],
  [[4, 4, 1, 2, 4, 3, 3], -3, 0.7619047619047619],
  [[2, 2, 2, 2, 2, 1], -5, 0.3333333333333333],
])('counts the orders of %j with its ties', (values, s, p) => {
  const found = mannKendall(values);
  expect(found.s).toBe(s);
  expect(found.p).toBeCloseTo(p, 12);
});

test('has an answer for none, one and all equal', () => {
  expect(mannKendall([])).toEqual({ n: 0, s: 0, tau: null, p: 1, method: 'exact' });
  expect(mannKendall([4])).toMatchObject({ n: 1, tau: null, p: 1 });
  expect(mannKendall([4, 4, 4, 4])).toMatchObject({ n: 4, s: 0, tau: null, p: 1 });
  expect(mannKendall(Array.from({ length: 70 }, () => 1))).toMatchObject({
    tau: null,
    p: 1,
    method: 'normal',
  });
  expect(() => mannKendall([1, Number.NaN])).toThrow(RangeError);
});

test('passes to the normal distribution without a jump', () => {
  const values = Array.from({ length: 60 }, (_, i) => i + 40 * Math.sin(7 * i * i));
  const exact = mannKendall(values);
  const longer = mannKendall([...values, 30]);
  expect([exact.method, longer.method]).toEqual(['exact', 'normal']);
  expect(Math.abs(exact.p - longer.p)).toBeLessThan(0.02);
});

test('changes only its sign when the series is turned upside down or back to front', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 14 }), (values) => {
      const { s, p } = mannKendall(values);
      for (const turned of [values.map((value) => -value), values.toReversed()]) {
        const found = mannKendall(turned);
        expect(found.s + s).toBe(0);
        expect(found.p).toBeCloseTo(p, 12);
      }
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});
