import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeOf, standings } from './standing.ts';

const ranks = (values: (number | null)[], polarity: 'higher-better' | 'lower-better') =>
  standings(values, polarity).map((standing) => standing && standing.rank);

test('ranks the best first by polarity, with ties as 1224', () => {
  expect(ranks([10, 30, 20, 20], 'higher-better')).toEqual([4, 1, 2, 2]);
  expect(ranks([10, 30, 20, 20], 'lower-better')).toEqual([1, 4, 2, 2]);
});

test('ranks the poverty of 2023 from either end', () => {
  const poverty = [48.1, 38.1, 36.1, 32.4, 30.9, 26.6, 23.2, 20.4, 13.9];
  expect(ranks(poverty, 'higher-better')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(ranks(poverty, 'lower-better')).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test('leaves a region without a value out of the count', () => {
  expect(standings([5, null, 7], 'higher-better')).toEqual([
    { rank: 2, of: 2, equal: 1 },
    null,
    { rank: 1, of: 2, equal: 1 },
  ]);
});

test('refuses to order a neutral indicator', () => {
  expect(() => standings([1, 2], 'neutral')).toThrow(RangeError);
});

test('knows both ends, shared or not, and no end where all are equal', () => {
  const edges = (values: number[]) => standings(values, 'higher-better').map((s) => s && edgeOf(s));
  expect(edges([1, 2, 3])).toEqual(['worst', null, 'best']);
  expect(edges([1, 1, 3, 3])).toEqual(['worst', 'worst', 'best', 'best']);
  expect(edges([4, 4])).toEqual([null, null]);
  expect(edges([4])).toEqual([null]);
});

test('does not change when all values are stretched and shifted', () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer(), (list, factor, shift) => {
      const moved = list.map((value) => (value === null ? null : value * factor + shift));
      expect(standings(moved, 'lower-better')).toEqual(standings(list, 'lower-better'));
    }),
  );
});
