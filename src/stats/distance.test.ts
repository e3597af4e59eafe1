import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, distancesToBest } from './distance.ts';
import { median } from './median.ts';

test('measures the way to the place above and says on which side it lies', () => {
  expect(distance(88, 95, 'higher-better')).toEqual({ reference: 95, difference: -7, better: false });
  expect(distance(88, 95, 'lower-better')).toEqual({ reference: 95, difference: -7, better: true });
  expect(distance(88, 95, 'neutral')).toEqual({ reference: 95, difference: -7, better: null });
  expect(distance(95, 95, 'higher-better')).toEqual({ reference: 95, difference: 0, better: null });
});

test('has no distance where either value is missing', () => {
  expect(distance(null, 95, 'higher-better')).toBeNull();
  expect(distance(95, null, 'higher-better')).toBeNull();
});

test('finds the best by polarity among those that reported', () => {
  const differences = (polarity: 'higher-better' | 'lower-better') =>
    distancesToBest([10, null, 30, 20], polarity).map((found) => found && found.difference);
  expect(differences('higher-better')).toEqual([-20, null, 0, -10]);
  expect(differences('lower-better')).toEqual([0, null, 20, 10]);
  expect(distancesToBest([null, null], 'higher-better')).toEqual([null, null]);
  expect(distancesToBest([4], 'higher-better')).toEqual([{ reference: 4, difference: 0, better: null }]);
  expect(() => distancesToBest([4], 'neutral')).toThrow(RangeError);
});

test('never finds a place better than the best', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer())),
      fc.constantFrom('higher-better', 'lower-better'),
      (values, polarity) => {
        for (const found of distancesToBest(values, polarity)) expect(found?.better ?? false).toBe(false);
      },
    ),
  );
});

test('takes the middle of an odd and the mean of the two middles of an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(() => median([])).toThrow('no value has no median');
  expect(() => median([1, Infinity])).toThrow('Infinity');
});
