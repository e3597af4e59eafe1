import { expect, test } from 'vitest';
import { differencesCsv, fileNumber, sourceComparison } from './compareSources.ts';
import { exampleContext, exampleSheet } from './exampleTable.ts';
import { sameAsPrinted } from './sameAsPrinted.ts';
import type { SdmxSeries } from './sdmxSeries.ts';

const context = { ...exampleContext, areas: new Map([['EX', 'top'], ['EX01', 'east'], ['EX02', 'west']]) }; // prettier-ignore
const series = (
  area: string,
  values: Record<string, number | null>,
  more: Record<string, string> = {},
): SdmxSeries => ({
  key: { FREQ: 'A', SERIES: 'L', REF_AREA: area, SEX: '_T', ...more },
  observations: new Map(Object.entries(values).map(([year, value]) => [year, { value, status: 'A', values: {}, seriesValues: {}, line: 1 }])), // prettier-ignore
});
const head = ['', 'Items', 2022, 2023];

test('compares places and their groups year by year, the whole country left out', () => {
  const sheet = exampleSheet([head, ['Республика', 'Republic', 9, 9], ['Чыгыш облусу', 'East oblast', 1.234, '-'], ['Аялдар', 'Women', 2, 3], ['Батыш облусу', 'West oblast', 5.1, 6]]); // prettier-ignore
  const found = sourceComparison('1.1.xlsx', [sheet], [
    series('EX', { 2022: 1, 2023: 1 }),
    series('EX01', { 2022: 1.2, 2023: 0 }),
    series('EX01', { 2022: 2, 2023: 30 }, { SEX: 'F' }),
    series('EX02', { 2022: 51 }),
  ], context); // prettier-ignore
  expect(found.counts).toEqual({
    equal: 2,
    different: 2,
    dashZero: 1,
    onlyWorkbook: 1,
    onlySdmx: 0,
    none: 0,
  });
  expect(differencesCsv([found]).split('\n')).toEqual([
    'file,region,year,key,cell,workbook,sdmx,kind,ratio',
    '1.1.xlsx,east,2023,SERIES=L,Лист1!D3,dash,0,dashZero,',
    '1.1.xlsx,west,2022,SERIES=L,Лист1!C5,5.1,51,different,0.1',
    '1.1.xlsx,west,2023,SERIES=L,Лист1!D5,6,,onlyWorkbook,',
    '1.1.xlsx,east,2023,SERIES=L;SEX=F,Лист1!D4,3,30,different,0.1',
    '',
  ]);
});

test('tells series of one file apart by what they say', () => {
  const sheet = exampleSheet([
    head,
    ['Чыгыш облусу', '', 1, 2],
    ['Баасы', '', null, null],
    ['Чыгыш облусу', '', 3, 4],
  ]);
  const both = [series('EX01', { 2022: 3, 2023: 4 }), series('EX01', { 2022: 1, 2023: 2 }, { SERIES: 'P' })];
  expect(sourceComparison('a', [sheet], both, context).counts).toMatchObject({ equal: 4, different: 0 });
  expect(sourceComparison('a', [sheet], both.slice(1), context)).toMatchObject({
    loneWorkbook: 1,
    loneSdmx: 0,
  });
});

test('knows files of one number', () => {
  expect(['16.7.1a.xlsx', '16.7.1.a.xml', '9.4.1..xlsx', '9.4.1.xml'].map(fileNumber)).toEqual(['16.7.1a', '16.7.1a', '9.4.1', '9.4.1']); // prettier-ignore
});

test.each([
  [12.3456, 12.3, true], [12.36, 12.3, false], [12, 12.04, true], [12, 12.4, false], [12, 13, false], [0.05, 0.050001, true], [100, 1000, false],
])('holds %d and %d to be the same as printed: %s', (a, b, expected) => {
  expect([sameAsPrinted(a, b), sameAsPrinted(b, a)]).toEqual([expected, expected]);
}); // prettier-ignore
