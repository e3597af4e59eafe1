import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inversionShares } from './inversionShares.ts';

function orders(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, i) => orders(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

const inversions = (order: readonly number[]) =>
  order.reduce((sum, value, i) => sum + order.slice(i + 1).filter((later) => later < value).length, 0);

test('counts the orders of three and of four as a textbook does', () => {
  expect(inversionShares([1, 1, 1]).map((share) => Math.round(share * 6))).toEqual([1, 2, 2, 1]);
  expect(inversionShares([1, 1, 1, 1]).map((share) => Math.round(share * 24))).toEqual([1, 3, 5, 6, 5, 3, 1]);
  expect(inversionShares([2, 2]).map((share) => Math.round(share * 6))).toEqual([1, 1, 2, 1, 1]);
});

test('agrees with writing out every order of a list with ties', () => {
  const small = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(small, (list) => {
      const groups = [...Map.groupBy(list, (value) => value).values()].map((equals) => equals.length);
      const all = orders(list);
      inversionShares(groups).forEach((share, k) =>
        expect(share).toBeCloseTo(all.filter((order) => inversions(order) === k).length / all.length, 12),
      );
    }),
    { numRuns: 40 },
  );
});

test('has shares that add up to one and read the same from either end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), (groups) => {
      const shares = inversionShares(groups);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      shares.forEach((share, k) => expect(share).toBeCloseTo(shares[shares.length - 1 - k] ?? -1, 12));
    }),
  );
  expect(() => inversionShares([2, 0])).toThrow('size 0');
});
