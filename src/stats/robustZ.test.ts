import fc from 'fast-check';
import { expect, test } from 'vitest';
import { robustZ } from './robustZ.ts';

const poverty = [48.1, 38.1, 36.1, 32.4, 30.9, 26.6, 23.2, 20.4, 13.9];

test('puts poverty of 2023 in robust standard deviations, the poorest below zero', () => {
  const result = robustZ(poverty, 'lower-better');
  if (result.state !== 'computed') throw new Error(result.reason);
  // numpy 1.24: -(x - median) / (1.4826 * scipy.stats.median_abs_deviation(x)).
  expect(result.spread).toBeCloseTo(10.67472, 10);
  [-1.611283480972, -0.674490759477, -0.487132215178, -0.140518908224, 0, 0.40282087024].forEach((z, i) =>
    expect(result.z[i]).toBeCloseTo(z, 10),
  );
});

test('turns the sign when more is better', () => {
  const z = (polarity: 'lower-better' | 'higher-better') => {
    const result = robustZ([1, 2, 3, 4, 50], polarity);
    return result.state === 'computed' ? result.z[4] : null;
  };
  expect(z('higher-better')).toBeCloseTo(47 / 1.4826, 12);
  expect(z('lower-better')).toBeCloseTo(-47 / 1.4826, 12);
});

test.each([
  [[], 'no-region', 0],
  [[null, null], 'no-region', 0],
  [[3, null], 'one-region', 1],
  [[1, 2, 3, 4, null], 'fewer-than-five', 4],
  [[5, 5, 5, 5, 5], 'no-spread', 5],
  [[5, 5, 5, 9, 2], 'no-spread', 5],
] as const)('says why %j has no z', (values, reason, n) => {
  expect(robustZ(values, 'higher-better')).toEqual({ state: 'undefined', reason, n });
});

test('leaves a place without a value out of middle and spread', () => {
  const result = robustZ([null, 1, 2, 3, 4, 50], 'higher-better');
  expect(result).toMatchObject({ state: 'computed', n: 5, median: 3, spread: 1.4826 });
  expect(result.state === 'computed' && result.z[0]).toBeNull();
});

test('refuses a neutral indicator and a value that is not finite', () => {
  expect(() => robustZ(poverty, 'neutral')).toThrow(RangeError);
  expect(() => robustZ([1, 2, 3, 4, Number.NaN], 'higher-better')).toThrow('a value is NaN');
});

test('does not change when all values are stretched and shifted', () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -99, max: 99 }),
      (list, factor, shift) => {
        const before = robustZ(list, 'lower-better');
        const after = robustZ(
          list.map((value) => (value === null ? null : value * factor + shift)),
          'lower-better',
        );
        expect(after.state).toBe(before.state);
        if (before.state !== 'computed' || after.state !== 'computed') return;
        const moved = after.z;
        before.z.forEach((z, i) => {
          if (z === null) expect(moved[i]).toBeNull();
          else expect(moved[i]).toBeCloseTo(z, 9);
        });
      },
    ),
  );
});
