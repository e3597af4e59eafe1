import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTail, wilsonLimits } from './binomialLimits.ts';

// Newcombe 1998, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('gives the printed limits of %i in %i', (hits, n, low, high) => {
  const limits = wilsonLimits(hits, n);
  expect(limits[0]).toBeCloseTo(low, 4);
  expect(limits[1]).toBeCloseTo(high, 4);
});

test('reaches exactly 0 and 1 at the ends', () => {
  expect(wilsonLimits(0, 7)[0]).toBe(0);
  expect(wilsonLimits(7, 7)[1]).toBe(1);
});

test('is about five points either way for a trust survey of 400 answers', () => {
  const [low, high] = wilsonLimits(200, 400);
  expect(high - low).toBeCloseTo(0.098, 3);
});

test('stays within 0 and 1, holds the share, and mirrors', () => {
  const counts = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([hits, n], level) => {
      const [low, high] = wilsonLimits(hits, n, level);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
      expect(wilsonLimits(n - hits, n, level)[1]).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('refuses wrong sizes', () => {
  expect(() => wilsonLimits(1, 0)).toThrow('n is 0');
  expect(() => wilsonLimits(3, 2)).toThrow('3 hits');
  expect(() => wilsonLimits(1, 2, 95)).toThrow('level is 95');
  expect(() => binomialTail(1, 2, 1.2)).toThrow('p is 1.2');
  expect(() => binomialTail(1.5, 2, 0.2)).toThrow('1.5 hits');
  expect(() => binomialTail(1, -2, 0.2)).toThrow('n is -2');
});

// scipy 1.10.1: scipy.stats.binom.sf.
test('gives the chance of so many hits or more as scipy does', () => {
  expect(binomialTail(5, 9, 2 / 9)).toBeCloseTo(0.030373282606640864, 12);
  expect(binomialTail(3, 4, 2 / 9)).toBeCloseTo(0.036579789666209415, 12);
  expect([
    binomialTail(0, 4, 0.3),
    binomialTail(5, 4, 0.3),
    binomialTail(2, 4, 1),
    binomialTail(1, 4, 0),
  ]).toEqual([1, 0, 1, 0]);
});
