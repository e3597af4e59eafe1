import { expect, test } from 'vitest';
import { exampleReport } from '../dataset/exampleReport.ts';
import type { Report } from '../schema/report.ts';
import { compareFile, rankTexts } from './compareFile.ts';
import { comparableIndicators, describeComparison } from './comparePage.ts';
import { contextOf } from './context.ts';
import { wordsOf } from './words.ts';

const contextWith = (more: Partial<Report> = {}) => contextOf({ ...exampleReport(), ...more }, wordsOf('en'));
const context = contextWith();
const { report } = context;

test('an indicator can be compared when a place below the root has a value', () => {
  expect(comparableIndicators(context).map(({ id }) => id)).toEqual(['literacy', 'growth']);
});

test('the file of an indicator holds the root and all places, each as printed', () => {
  const file = compareFile(report.indicator('literacy'), context);
  expect(file.years).toEqual([2022, 2023]);
  expect(file.places.map(({ path }) => path)).toEqual(['example', 'hill', 'lake']);
  const [, hill, lake] = file.places;
  expect(hill?.values).toEqual([null, 97]);
  expect(hill?.texts).toEqual([context.t('state.late'), '97.0']);
  expect(hill?.states).toEqual(['late', 'estimated']);
  expect(lake?.values).toEqual([null, 0]);
  expect(lake?.texts[1]).toBe('0.0');
});
test('every tick that a scale of the file has is written', () => {
  const file = compareFile(report.indicator('growth'), context);
  expect(file.domains).toHaveLength(file.years.length);
  for (const end of file.domains.flat()) expect(file.ticks).toHaveProperty([String(end)]);
  expect(file.ticks['-1']).toBe('−1');
});
test('a sum is kept off the scale of its parts', () => {
  const growth = { ...report.indicator('growth'), aggregation: { kind: 'sum' as const } };
  expect(compareFile(growth, context).isMean).toBe(false);
});

test('ranks are words, by polarity, none for a neutral indicator or a missing value', () => {
  const literacy = { ...report.indicator('literacy'), polarity: 'higher-better' as const };
  const [first, none, last, middle] = rankTexts([9, null, 1, 5], literacy, context);
  expect([first, none, last]).toEqual([
    context.t('rank.best', { of: 3 }),
    '',
    context.t('rank.worst', { of: 3 }),
  ]);
  expect(middle).toBe(context.t('rank.place', { rank: 2, of: 3 }));
  expect(rankTexts([1, 2], report.indicator('literacy'), context)).toEqual(['', '']);
});

test('the page opens with the two ends of the first indicator and prints a table of all places', () => {
  const page = describeComparison(context);
  expect(page.title).toContain('97.0');
  expect(page.first?.x.id).toBe('literacy');
  expect(page.first?.places).toEqual(['hill', 'lake']);
  expect(page.groups.map(({ items }) => items.length)).toEqual([2]);
  for (const row of page.overview.rows) expect(row.cells).toHaveLength(2);
});
test('without a figure of any place there is nothing to choose, and the owed row still stands', () => {
  const nothing = { figures: [], series: () => new Map() };
  const page = describeComparison(contextWith(nothing));
  expect(page.first).toBeNull();
  expect(page.title).toBe(context.t('compare.titlePlain'));
  expect(page.overview.rows.every(({ owed }) => owed !== null)).toBe(true);
});
