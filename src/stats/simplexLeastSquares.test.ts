import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplexLeastSquares } from './simplexLeastSquares.ts';

const squares = (list: readonly number[]) => list.reduce((sum, value) => sum + value * value, 0);
const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);

test('finds the mixture that a target was made of', () => {
  const { weights, residuals } = simplexLeastSquares(
    [2, 4.5, 3],
    [
      [0, 4, 8],
      [4, 4, 0],
      [0, 8, 0],
    ],
  );
  for (const [j, weight] of [0.375, 0.5, 0.125].entries()) expect(weights[j]).toBeCloseTo(weight, 12);
  expect(squares(residuals)).toBeLessThan(1e-24);
});

test('gives all weight to the nearest column when the target lies beyond the hull', () => {
  expect(
    simplexLeastSquares(
      [9, 9],
      [
        [1, 1],
        [3, 3],
        [2, 1],
      ],
    ),
  ).toEqual({ weights: [0, 1, 0], residuals: [6, 6] });
  expect(simplexLeastSquares([9], [[4]])).toEqual({ weights: [1], residuals: [5] });
});

test('answers alike columns with one of the sets of weights that fit', () => {
  const { weights, residuals } = simplexLeastSquares(
    [5, 5],
    [
      [5, 5],
      [5, 5],
    ],
  );
  expect(weights).toEqual([1, 0]);
  expect(residuals.map(Math.abs)).toEqual([0, 0]);
});

test('refuses no columns, unequal lengths and gaps', () => {
  expect(() => simplexLeastSquares([1], [])).toThrow('no columns: give at least one to weigh');
  expect(() => simplexLeastSquares([1, 2], [[1]])).toThrow('columns[0] has 1 numbers, the target 2');
  expect(() => simplexLeastSquares([1], [[NaN]])).toThrow(RangeError);
});

const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10);
const problem = fc.integer({ min: 1, max: 12 }).chain((length) => {
  const column = fc.array(number, { minLength: length, maxLength: length });
  return fc.record({
    target: column,
    columns: fc.array(column, { minLength: 1, maxLength: 10 }),
    shift: column,
  });
});

test('weighs on the simplex, and no move toward a single column brings the fit nearer', () => {
  fc.assert(
    fc.property(problem, ({ target, columns }) => {
      const { weights, residuals } = simplexLeastSquares(target, columns);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(total(weights)).toBeCloseTo(1, 12);
      // Kuhn–Tucker: the residual makes no acute angle with the way from the fit to any column.
      const scale =
        1 + Math.max(...columns.map((c) => squares(c.map((value, i) => value - (target[i] ?? 0)))));
      for (const column of columns) {
        const away = column.map(
          (value, i) => (value - (target[i] ?? 0) + (residuals[i] ?? 0)) * (residuals[i] ?? 0),
        );
        expect(total(away) / scale).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 400 },
  );
});

test('fits as well when target and columns move together or columns change places', () => {
  fc.assert(
    fc.property(problem, ({ target, columns, shift }) => {
      const by = (list: readonly number[]) => list.map((value, i) => value + (shift[i] ?? 0));
      const fit = squares(simplexLeastSquares(target, columns).residuals);
      expect(squares(simplexLeastSquares(by(target), columns.map(by)).residuals)).toBeCloseTo(fit, 6);
      expect(squares(simplexLeastSquares(target, columns.toReversed()).residuals)).toBeCloseTo(fit, 6);
    }),
  );
});
