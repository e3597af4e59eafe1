import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from './normal.ts';
import { randomFrom } from './random.ts';
import { robustTail } from './robustTail.ts';
import { robustZ } from './robustZ.ts';

test.each([5, 9, 12, 20])('counts as many of %i places below −2 and −3 as a simulation here does', (n) => {
  const repeats = 6000;
  const random = randomFrom(2026);
  const draws = Array.from({ length: repeats }, () => Array.from({ length: n }, () => random.normal()));
  const z = draws.flatMap((values) => {
    const found = robustZ(values, 'higher-better');
    return found.state === 'computed' ? found.z : [];
  });
  for (const limit of [-2, -3]) {
    const counted = z.filter((value) => value !== null && value < limit).length / z.length;
    const expected = robustTail(limit, n);
    // Four standard errors; the draws of one set hang together, so their number counts.
    expect(Math.abs(counted - expected)).toBeLessThan(4 * Math.sqrt(expected / repeats / 2));
  }
});

test('finds twice as many false alarms among nine places as the normal table promises', () => {
  expect(robustTail(-2, 9)).toBeCloseTo(0.0485, 6);
  expect(normalCdf(-2)).toBeCloseTo(0.0228, 4);
  expect(40 * 9 * robustTail(-2, 9)).toBeCloseTo(17.5, 1);
});

test('comes down to the normal table with many places, and never below it', () => {
  for (const z of [-1.5, -2, -2.5, -3]) {
    expect(robustTail(z, 500)).toBeGreaterThan(normalCdf(z));
    expect(robustTail(z, 500)).toBeLessThan(robustTail(z, 30));
  }
});

test('is a half in the middle, mirrors, and falls with distance', () => {
  const z = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 300 }), z, z, (n, a, b) => {
      expect(robustTail(0, n)).toBeCloseTo(0.5, 12);
      expect(robustTail(a, n) + robustTail(-a, n)).toBeCloseTo(1, 12);
      expect(robustTail(Math.min(a, b), n)).toBeLessThanOrEqual(robustTail(Math.max(a, b), n) + 1e-12);
    }),
  );
});

test('refuses sizes that have no z', () => {
  expect(() => robustTail(-2, 4)).toThrow('n is 4');
  expect(() => robustTail(Number.NaN, 9)).toThrow('z is NaN');
});
