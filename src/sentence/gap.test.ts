import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapBetween } from './gap.ts';

test('is the difference of what is printed', () => {
  expect(gapBetween(48.132488, 29.810233, 1, null)).toEqual({ size: 18.3, state: 'above' });
  expect(gapBetween(30.14, 30.11, 1, null)).toEqual({ size: 0, state: 'equal' });
  expect(gapBetween(30.151, 30.149, 1, null)).toEqual({ size: 0.1, state: 'above' });
});
test('counts no difference that is not larger than the margin', () => {
  const margin = { size: 2.6, of: 'error' } as const;
  expect(gapBetween(32.4, 29.8, 1, margin).state).toBe('within');
  expect(gapBetween(32.5, 29.8, 1, margin).state).toBe('above');
  expect(gapBetween(27.1, 29.8, 1, margin).state).toBe('below');
  expect(gapBetween(29.8, 29.8, 1, margin).state).toBe('equal');
});
test('takes a margin of zero as no error', () => {
  expect(gapBetween(1, 0, 0, { size: 0, of: 'revision' }).state).toBe('above');
});
test('turns round when the values change places', () => {
  const tenths = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 10);
  const turned = { equal: 'equal', within: 'within', above: 'below', below: 'above' };
  const mirror = fc.property(tenths, tenths, fc.nat(50), (a, b, size) => {
    const one = gapBetween(a, b, 1, { size, of: 'error' });
    const two = gapBetween(b, a, 1, { size, of: 'error' });
    expect(two).toEqual({ size: one.size, state: turned[one.state] });
  });
  fc.assert(mirror);
});
test('refuses a negative margin and values that are not numbers', () => {
  expect(() => gapBetween(1, 2, 1, { size: -1, of: 'error' })).toThrow('-1');
  expect(() => gapBetween(Number.NaN, 2, 1, null)).toThrow('NaN');
});
