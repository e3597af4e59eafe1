import { expect, test } from 'vitest';
import { checkData } from '../schema/checkData.ts';
import { exampleFiles, exampleFigures, exampleYear } from '../schema/exampleFiles.ts';
import { reportModel } from './reportModel.ts';

function model() {
  const later = { path: 'regions/osh/2022.json', text: exampleYear('osh', 2022, exampleFigures(20)) };
  const { parts } = checkData([...exampleFiles().reverse(), later]);
  if (!parts) throw new Error('the example has problems');
  return reportModel(parts);
}

test('regions are a tree in preorder, children in the Kyrgyz alphabet', () => {
  const { regions, root } = model();
  expect(regions.map(({ path, parent, depth }) => [path, parent, depth])).toEqual([
    ['kyrgyzstan', null, 0],
    ['batken', 'kyrgyzstan', 1],
    ['osh', 'kyrgyzstan', 1],
  ]);
  expect(root.children).toEqual(['batken', 'osh']);
});

test('a series has its years in order, whatever the order of the files', () => {
  const { series } = model();
  const osh = [...series('poverty', 'osh')].map(([year, { value }]) => [year, value]);
  expect(osh).toEqual([
    [2022, 20],
    [2023, 22.4],
  ]);
});

test('a breakdown has a series of its own and a missing figure stays null', () => {
  const { series, breakdowns } = model();
  expect(series('unemployment', 'batken').get(2023)?.value).toBe(5.5);
  expect(series('unemployment', 'batken', { SEX: 'F' }).get(2023)?.value).toBeNull();
  expect(breakdowns('unemployment', 'batken')).toEqual([{ SEX: 'F' }]);
  expect(breakdowns('poverty', 'batken')).toEqual([]);
});

test('what has no figures has an empty series, what does not exist throws', () => {
  const { series, indicator, region } = model();
  expect(series('poverty', 'osh', { SEX: 'F' }).size).toBe(0);
  expect(() => indicator('gini')).toThrow('no indicator "gini"');
  expect(() => region('talas')).toThrow('no region "talas"');
});

test('all figures come by indicator, region, breakdown and year', () => {
  const keys = model().figures.map(({ indicator, region, by, period }) =>
    [indicator, region, by?.['SEX'] ?? '', period].join(' '),
  );
  expect(keys).toHaveLength(15);
  expect(keys.slice(0, 5)).toEqual([
    'poverty kyrgyzstan  2023',
    'poverty batken  2022',
    'poverty batken  2023',
    'poverty osh  2022',
    'poverty osh  2023',
  ]);
});
