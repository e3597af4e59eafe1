import { expect, test } from 'vitest';
import { comparableRuns, hasBreak } from './comparableRuns.ts';

test('cuts the years of the regional product at the recount of people in 2018', () => {
  expect(comparableRuns([2016, 2017, 2018, 2019, 2023], [2018])).toEqual([
    [2016, 2017],
    [2018, 2019, 2023],
  ]);
});

test('cuts where the break falls into a gap, and not before the first period', () => {
  expect(comparableRuns([2019, 2015, 2021], [2017, 2018, 2010, 2015])).toEqual([[2015], [2019, 2021]]);
  expect(comparableRuns([2015, 2019], [])).toEqual([[2015, 2019]]);
  expect(comparableRuns([], [2015])).toEqual([]);
});

test('knows that the year of the break begins what is new', () => {
  expect(hasBreak(2017, 2018, [2018])).toBe(true);
  expect(hasBreak(2018, 2020, [2018])).toBe(false);
  expect(() => comparableRuns([2018, 2018], [])).toThrow('2018 stands there twice');
});
