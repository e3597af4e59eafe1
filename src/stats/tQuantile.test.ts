import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tQuantile, tUpperTail } from './tQuantile.ts';

test.each([
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 7, 2.365],
  [0.995, 7, 3.499],
  [0.9, 7, 1.415],
  [0.95, 15, 1.753],
  [0.975, 30, 2.042],
  [0.975, 120, 1.98],
])('prints the table of Student (Fisher & Yates): %d at %d df', (probability, df, printed) => {
  expect(tQuantile(probability, df)).toBeCloseTo(printed, 3);
});

// SciPy 1.10.1, scipy.stats.t.ppf
test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 7, 2.364624251592784],
  [0.995, 7, 3.4994832973504924],
  [0.9, 7, 1.4149239276505086],
  [0.95, 15, 1.753050355692572],
  [0.975, 30, 2.0422724563012378],
  [0.999, 100, 3.173739493738783],
  [0.6, 3.5, 0.27326545405577973],
  [0.9999, 1, 3183.098757118502],
  [0.9, 0.5, 10.27032441023451],
  [0.975, 1e6, 1.959966356814107],
  [1e-10, 5, -156.82559270889433],
])('equals SciPy to a relative 1e-10: %d at %d df', (probability, df, value) => {
  expect(Math.abs(tQuantile(probability, df) / value - 1)).toBeLessThan(1e-10);
});

// SciPy 1.10.1, scipy.stats.t.cdf
test.each([
  [2, 7, 1 - 0.957190335718512],
  [1.5, 3, 0.11529193262241147],
  [0.3, 40, 1 - 0.6171346416144905],
  [40, 7, 7.951089992425182e-10],
])('gives the upper tail of SciPy: t = %d at %d df', (t, df, tail) => {
  expect(Math.abs(tUpperTail(t, df) / tail - 1)).toBeLessThan(1e-11);
});

test('is the quantile of Cauchy at one degree of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
      expect(tQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8);
    }),
  );
});

test('is undone by the tail, and turns its sign with the side', () => {
  const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  fc.assert(
    fc.property(probability, fc.double({ min: 0.3, max: 500, noNaN: true }), (p, df) => {
      const t = tQuantile(p, df);
      expect(1 - tUpperTail(t, df)).toBeCloseTo(p, 11);
      expect(tUpperTail(t, df) + tUpperTail(-t, df)).toBe(1);
    }),
  );
});

test('knows the middle and the ends of the tail', () => {
  expect(tQuantile(0.5, 7)).toBe(0);
  expect(tUpperTail(0, 7)).toBe(0.5);
  expect(tUpperTail(Infinity, 7)).toBe(0);
  expect(tUpperTail(-Infinity, 7)).toBe(1);
  expect(tUpperTail(1e200, 7)).toBe(0);
});

test('refuses probabilities and degrees of freedom that cannot be', () => {
  for (const p of [0, 1, -0.1, NaN]) expect(() => tQuantile(p, 7)).toThrow(RangeError);
  for (const df of [0, -1, NaN, Infinity]) expect(() => tQuantile(0.9, df)).toThrow(RangeError);
  expect(() => tUpperTail(NaN, 7)).toThrow(RangeError);
});
