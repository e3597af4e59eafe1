import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAssignment } from './bestAssignment.ts';

const total = (gains: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0);

/** All orders of 0 … n − 1. */
const orders = (n: number): number[][] =>
  n === 0 ? [[]] : orders(n - 1).flatMap((order) => Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)])); // prettier-ignore

test('gives up the largest single gain where the others lose more by it', () => {
  expect(bestAssignment([[10, 9], [9, 1]])).toEqual([1, 0]); // prettier-ignore
});

test('leaves names where they are when nothing is gained', () => {
  expect(bestAssignment([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toEqual([0, 1, 2]); // prettier-ignore
});

test('gains as much as the best of all orders, and gives each column once', () => {
  const table = fc.integer({ min: 1, max: 6 }).chain((n) => fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n })); // prettier-ignore
  fc.assert(
    fc.property(table, (gains) => {
      const columns = bestAssignment(gains);
      expect([...columns].sort()).toEqual(gains.map((_, i) => i));
      expect(total(gains, columns)).toBe(Math.max(...orders(gains.length).map((one) => total(gains, one))));
    }),
  );
});

test('refuses a table that is not square', () => {
  expect(() => bestAssignment([[1, 2]])).toThrow('square');
});
