import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapClasses } from './mapClasses.ts';

test('parts values at readable numbers with about as many on each side', () => {
  const poverty = [13.9, 20.4, 23.2, 26.6, 30.9, 32.4, 36.1, 38.1, 48.1];
  expect(mapClasses(poverty).breaks).toEqual([25, 30, 35]);
  expect(mapClasses(poverty.map((value) => value * 1000)).breaks).toEqual([25000, 30000, 35000]);
});

test('takes the steps of the colour scale that keep four classes apart', () => {
  const { classOf, levels } = mapClasses([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(levels).toEqual([1, 2, 3, 5]);
  expect([1, 8].map(classOf)).toEqual([1, 5]);
});

test('a value equal to a break belongs to the class above', () => {
  const { breaks, classOf } = mapClasses([10, 20]);
  expect(breaks).toEqual([20]);
  expect([19.9, 20].map(classOf)).toEqual([1, 4]);
});

test('has no more classes than there are distinct values', () => {
  expect(mapClasses([0, 0, 0, 0, 0, 0, 0, 7]).breaks).toHaveLength(1);
  expect(mapClasses([3, 3, 3]).breaks).toEqual([]);
  expect(mapClasses([1, 2, 3]).breaks).toEqual([2, 3]);
});

test('zero is in the lowest class, a missing value in none', () => {
  const { classOf } = mapClasses([0, null, 4, 9, 30, 55]);
  expect(classOf(0)).toBe(1);
  expect(classOf(null)).toBeNull();
  expect(mapClasses([null]).breaks).toEqual([]);
});

const values = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.float({ noNaN: true, min: -1e6, max: 1e6 })),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test('no class is empty, and breaks ascend', () => {
  fc.assert(
    fc.property(values, (all) => {
      const { breaks, levels, classOf } = mapClasses(all);
      expect(new Set(all.map(classOf))).toEqual(new Set(levels));
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
    }),
  );
});

test('a larger value is never in a lower class', () => {
  fc.assert(
    fc.property(values, (all) => {
      const { classOf } = mapClasses(all);
      const classes = [...all].sort((a, b) => a - b).map((value) => classOf(value) ?? NaN);
      expect(classes).toEqual([...classes].sort((a, b) => a - b));
    }),
  );
});

test('breaks print as short numbers', () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 80 });
  fc.assert(
    fc.property(tenths, (all) => {
      for (const edge of mapClasses(all.map((value) => value / 10)).breaks) {
        expect(String(edge).length).toBeLessThanOrEqual(5);
      }
    }),
  );
});
