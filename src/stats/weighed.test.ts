import { expect, test } from 'vitest';
import { gini } from './gini.ts';
import { reasonOf } from './testData.ts';
import { theilL, theilT } from './theil.ts';
import { weighedRegions } from './weighed.ts';
import { weightedDeviation, weightedVariation } from './weightedVariation.ts';

const relative = [weightedVariation, gini, theilT, theilL];
const reasons = (values: (number | null)[], weights: (number | null)[]) =>
  relative.map((measure) => reasonOf(measure(values, weights)));
const all = (reason: string) => relative.map(() => reason);

test('gives each region its share of the people who have a value', () => {
  expect(weighedRegions([10, null, 30, 50], [3, 9, 1, 0])).toEqual({
    regions: [
      { value: 10, share: 0.75 },
      { value: 30, share: 0.25 },
    ],
    mean: 15,
  });
});

test('says of every relative measure why it is not defined', () => {
  expect(reasons([], [])).toEqual(all('no-values'));
  expect(reasons([null, null], [1, 2])).toEqual(all('no-values'));
  expect(reasons([5, null], [1, 2])).toEqual(all('one-region'));
  expect(reasons([5, 6], [1, 0])).toEqual(all('one-region'));
  expect(reasons([0, 0, 0], [1, 2, 3])).toEqual(all('zero-mean'));
  expect(reasons([-1, 4], [1, 2])).toEqual(all('negative-values'));
  expect(reasons([3, 4], [1, null])).toEqual(all('weight-missing'));
  expect(reasons([3, 4], [0, 0])).toEqual(all('weight-missing'));
  expect(reasons([3, 4, null], [1, 2, null])).toEqual(all('measured'));
});

test('measures a zero value by all but the mean log deviation', () => {
  expect(reasons([0, 4], [1, 2])).toEqual(['measured', 'measured', 'measured', 'zero-minimum']);
});

test('measures a spread of signed values in their own unit', () => {
  expect(weightedDeviation([-3, 3], [1, 1])).toEqual({ value: 3 });
  expect(reasonOf(weightedDeviation([7], [1]))).toBe('one-region');
});

test.each([...relative, weightedDeviation])('%o refuses wrong sizes, weights and values', (measure) => {
  expect(() => measure([1, 2], [1])).toThrow('2 values, 1 weights');
  expect(() => measure([1, 2], [1, -1])).toThrow('weights[1] is -1');
  expect(() => measure([1, 2], [Infinity, 1])).toThrow(RangeError);
  expect(() => measure([1, NaN], [1, 1])).toThrow('values[1] is NaN');
});
