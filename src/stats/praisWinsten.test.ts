import fc from 'fast-check';
import { expect, test } from 'vitest';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { leastSquares } from './leastSquares.ts';
import { praisWinsten } from './praisWinsten.ts';

const packs = smoking.states.California;
const row = (t: number) => [1, t, t >= 19 ? 1 : 0, t >= 19 ? t - 19 : 0];
const fitAt = (times: number[]) =>
  praisWinsten(
    times.map(row),
    times.map((t) => packs[t] ?? NaN),
    times,
  );
const all = packs.map((_, t) => t);

test('equals generalised least squares with the whole correlation matrix, in numpy', () => {
  const fit = fitAt(all);
  expect(fit?.rho).toBeCloseTo(0.94403949, 7);
  for (const [i, b] of [126.284, -1.842506, -6.083968, -1.99436].entries())
    expect(fit?.coefficients[i]).toBeCloseTo(b, 5);
  for (const [i, se] of [7.79371, 0.496119, 2.72485, 0.950464].entries())
    expect(fit?.standardErrors[i]).toBeCloseTo(se, 5);
});

test('does so over gaps of the years 1975, 1976 and 1993', () => {
  const fit = fitAt(all.filter((t) => ![5, 6, 23].includes(t)));
  expect(fit?.rho).toBeCloseTo(0.85178892, 7);
  expect(fit?.coefficients[2]).toBeCloseTo(-6.975297, 5);
  expect(fit?.standardErrors[2]).toBeCloseTo(3.007044, 5);
});

test('is least squares where neighbouring residuals are not correlated', () => {
  const design = [[1], [1], [1], [1]];
  const response = [4, 3, 2, 3];
  const { coefficients, standardErrors, df } = leastSquares(design, response);
  expect(praisWinsten(design, response, [1, 2, 3, 4])).toEqual({
    coefficients,
    standardErrors,
    df,
    rho: 0,
    rounds: 1,
  });
});

test('does not answer where no two years are neighbours, or the series runs away', () => {
  const alone = (list: number[]) =>
    praisWinsten(
      list.map(() => [1]),
      list,
      list.map((_, i) => i),
    );
  expect(praisWinsten([[1], [1], [1]], [1, 2, 4], [1, 3, 5])).toBeNull();
  expect(alone([1, 2, 4, 8, 16, 32, 64, 128])).toBeNull();
  expect(alone([1, 1, 1, 1, 1, 100])).toBeNull();
});

test('refuses unequal lengths and times that stand still', () => {
  expect(() => praisWinsten([[1]], [1, 2], [1, 2])).toThrow('1 rows, 2 responses, 2 times: give one of each');
  expect(() => praisWinsten([[1], [1]], [1, 2], [1, 1])).toThrow('times 1, 1 must be whole years that rise');
});

test('follows a shift of the series with the level alone', () => {
  const value = fc.integer({ min: -99, max: 99 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), value, (response, shift) => {
      const times = response.map((_, i) => i);
      const design = times.map((t) => [1, t]);
      const fit = praisWinsten(design, response, times);
      const moved = praisWinsten(
        design,
        response.map((v) => v + shift),
        times,
      );
      if (!fit || !moved) return;
      expect(moved.coefficients[0]).toBeCloseTo((fit.coefficients[0] ?? NaN) + shift, 4);
      expect(moved.coefficients[1]).toBeCloseTo(fit.coefficients[1] ?? NaN, 4);
    }),
  );
});
