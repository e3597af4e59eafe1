import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../schema/figure.ts';
import { byteOrderMark, csv } from './csv.ts';
import { exampleReport } from './exampleReport.ts';

const report = exampleReport();
const text = (selection = {}) => [...csv(report, selection)].join('');
const rows = (source: string): Record<string, string>[] => parse(source, { bom: true, columns: true });
const row = (values: Record<string, string>) =>
  rows(text()).find((one) => Object.entries(values).every(([name, value]) => one[name] === value));

test('starts with a byte order mark, ends every row with CRLF and opens with the promised columns', () => {
  const source = text();
  expect(
    source.startsWith(`${byteOrderMark}indicator,code,region,ref_area,period,value,status,missing,`),
  ).toBe(true);
  expect(source.split('\r\n')[0]).toMatch(
    /missing,original,rule,source,unit,SEX,.*,indicator_ky,indicator_ru,indicator_en,region_ky/,
  );
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('writes one row a figure', () => {
  expect(rows(text())).toHaveLength(report.figures.length);
});

test('keeps zero, missing and repaired apart', () => {
  expect(row({ region: 'lake', indicator: 'literacy' })).toMatchObject({ value: '0', missing: '' });
  expect(row({ region: 'hill', period: '2022' })).toMatchObject({ value: '', missing: 'late', status: 'L' });
  expect(row({ region: 'hill', period: '2023', indicator: 'literacy' })).toMatchObject({
    value: '97',
    original: '970',
    rule: 'shifted-point',
  });
});

test('writes codes of breakdowns, _T for the total, and the breakdown in words', () => {
  expect(row({ SEX: 'F' })).toMatchObject({ value: '98', breakdown_en: 'Sex en: women en' });
  expect(row({ period: '2022', region: 'example' })).toMatchObject({ SEX: '_T', breakdown_en: '' });
});

test('lets no spreadsheet compute a text, and leaves a negative number a number', () => {
  expect(row({ indicator: 'growth', region: 'lake' })?.comment).toBe("'=1+1");
  expect(row({ indicator: 'growth', region: 'hill' })).toMatchObject({
    value: '-1.5',
    inputs: 'before=200;after=197',
  });
});

test('gives an indicator without figures a header', () => {
  expect(text({ indicator: 'hearings' })).toBe(`${text().split('\r\n')[0]}\r\n`);
});

test('divides into files by indicator, and into files by region, without loss or repetition', () => {
  const whole = rows(text()).map((one) => JSON.stringify(one));
  const byIndicator = report.indicators.flatMap(({ id }) => rows(text({ indicator: id })));
  const byRegion = report.regions.flatMap(({ path }) => rows(text({ region: path })));
  expect(byIndicator.map((one) => JSON.stringify(one))).toEqual(whole);
  expect(byRegion.map((one) => JSON.stringify(one)).sort()).toEqual(whole.sort());
});

test('refuses a breakdown that the register lacks instead of writing it as the total', () => {
  const [figure] = report.figures as [Figure];
  const series = () => new Map([[2023, { ...figure, by: { AGE: 'Y15' } }]]);
  expect(() => [...csv({ ...report, series })]).toThrow('data/dimensions has no AGE=Y15');
});

test('gives any comment back as it was, but for the guard', () => {
  const [figure] = report.figures as [Figure];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (comment) => {
      const series = (id: string, path: string) =>
        new Map(id === 'growth' && path === 'hill' ? [[2023, { ...figure, comment }]] : []);
      const [read] = rows([...csv({ ...report, series, breakdowns: () => [] })].join(''));
      expect([comment, `'${comment}`]).toContain(read?.comment);
    }),
  );
});
