import { expect, test } from 'vitest';
import { assignments } from './assignments.ts';

test('lists every way to pick, the first places first', () => {
  expect(assignments(3, 2)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(assignments(2, 0)).toEqual([[]]);
});

test('gives the counts of nine regions that the method names', () => {
  expect([2, 3, 4].map((size) => assignments(9, size).length)).toEqual([36, 84, 126]);
});

test('refuses to pick more than there are, and more ways than a build can try', () => {
  expect(() => assignments(2, 3)).toThrow('3 of 2 places cannot be picked');
  expect(() => assignments(230, 3)).toThrow('over 200000');
});
