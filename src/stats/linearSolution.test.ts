import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearSolution } from './linearSolution.ts';

test('solves a system that needs a change of rows', () => {
  const x = linearSolution(
    [
      [0, 2, 1],
      [1, 1, 1],
      [2, 0, 3],
    ],
    [7, 6, 11],
  );
  expect(x?.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3]);
});

test('has no answer where rows repeat each other, and the empty answer to nothing', () => {
  expect(
    linearSolution(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull();
  expect(linearSolution([[0]], [0])).toBeNull();
  expect(linearSolution([], [])).toEqual([]);
});

test('refuses a matrix that is not square', () => {
  expect(() => linearSolution([[1, 2]], [1])).toThrow('1 rows, 1 on the right: give a square matrix');
  expect(() => linearSolution([[1]], [1, 2])).toThrow(RangeError);
});

test('gives back what the matrix was applied to', () => {
  const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 });
  const rows = fc.array(row, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rows, row, (noise, x) => {
      const matrix = noise.map((list, i) => list.map((value, j) => value + (i === j ? 30 : 0)));
      const right = matrix.map((list) => list.reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0));
      const found = linearSolution(matrix, right) ?? [];
      for (const [j, value] of x.entries()) expect(found[j]).toBeCloseTo(value, 9);
    }),
  );
});
