import { describe, expect, test } from 'vitest';
import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Report } from '../schema/report.ts';
import { describeBalanceIndicator } from './balanceIndicator.ts';
import { describeBalance } from './balancePage.ts';
import { contextOf } from './context.ts';
import { disparityOf } from './disparityOf.ts';
import { readReport } from './readReport.ts';
import { wordsOf } from './words.ts';

const report = readReport('data');

/** The shipped report with one indicator whose regions have the values of `rows`, by year from 2010. */
function withRows(rows: readonly (readonly (number | null)[])[], more: Partial<Indicator> = {}): Report {
  const indicator = { ...report.indicator('poverty'), id: 'invented', breaks: [], ...more };
  const series = (region: string) =>
    new Map(
      rows.flatMap((values, i): [number, Figure][] => {
        const value = values[report.root.children.indexOf(region)];
        if (value === undefined || value === null) return [];
        return [
          [
            2010 + i,
            { indicator: 'invented', region, period: 2010 + i, value, status: 'A', source: 'derived' },
          ],
        ];
      }),
    );
  const none = new Map<number, Figure>();
  return {
    ...report,
    indicators: [indicator],
    series: (id, region) => (id === 'invented' ? series(region) : none),
  };
}
const nine = (low: number, high: number) => [low, 40, 41, 42, 43, 44, 45, 46, high];
const only = (rows: readonly (readonly (number | null)[])[], more: Partial<Indicator> = {}) =>
  disparityOf(withRows(rows, more)).get('invented');

test('gross regional product of 2023 has the published measures and their split by kind of region', () => {
  const grp = disparityOf(report)
    .get('grp-per-capita')
    ?.years.find(({ year }) => year === 2023);
  const measures = grp?.measures.relative;
  expect(grp?.chosen.value).toBeCloseTo(7.8672, 4);
  expect(measures?.variation.value).toBeCloseTo(0.8101, 4);
  expect(measures?.gini.value).toBeCloseTo(0.3925, 4);
  expect(measures?.theilT.value).toBeCloseTo(0.2701, 4);
  expect(measures?.theilL.value).toBeCloseTo(0.2579, 4);
  const split = grp?.split?.value === null ? undefined : grp?.split?.theilT;
  expect(split).toMatchObject({
    between: expect.closeTo(0.2014, 4) as number,
    within: expect.closeTo(0.0687, 4) as number,
  });
});

test('is computed once for a report', () => {
  expect(disparityOf(report)).toBe(disparityOf(report));
});

test('counts, and indicators without a better side, are not compared', () => {
  const rows = [nine(10, 60)];
  expect(only(rows)).toBeDefined();
  expect(only(rows, { polarity: 'neutral' })).toBeUndefined();
  expect(only(rows, { aggregation: { kind: 'sum' } })).toBeUndefined();
});

test('a year counts from half of the regions on', () => {
  const five = [10, 20, 30, 40, 50];
  const years = only([nine(10, 60), five, five.slice(1)])?.years;
  expect(years?.map(({ year }) => year)).toEqual([2010, 2011]);
});

test('a break of one region and another set of regions both cut the comparison of all', () => {
  const rows = Array.from({ length: 8 }, (_, i) => nine(10 + i, 60));
  const gap = rows.map((values, i) => (i === 2 ? [null, ...values.slice(1)] : values));
  const breaks = [{ period: 2016, rule: 'r', reason: { ky: 'а', ru: 'а', en: 'a' }, regions: ['osh'] }];
  expect(only(gap, { breaks })?.cuts).toEqual([2012, 2013, 2016]);
  expect(only(gap, { breaks })?.movement).toEqual({ state: 'short', change: null, years: 2 });
});

test('the direction is that of the last stretch that is long enough, though a shorter one follows', () => {
  const rows = Array.from({ length: 8 }, (_, i) => nine(10 + 3 * i, 60));
  const breaks = [{ period: 2017, rule: 'r', reason: { ky: 'а', ru: 'а', en: 'a' } }];
  const one = only(rows, { breaks });
  expect(one?.stretch.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  expect(one?.movement.state).toBe('closer');
});

test('without figures of people every region weighs the same, and the year says so', () => {
  expect(only([nine(10, 60)])?.latest.weights).toEqual({ values: Array(9).fill(1), year: null });
});

test('weights of a year without figures of people are those of the latest year before', () => {
  const one = [...disparityOf(report).values()].find(({ latest }) => latest.year === 2024);
  expect(one?.latest.weights.year).toBe(2023);
});

describe.each(['ky', 'ru', 'en'] as const)('pages in %s', (language) => {
  const context = contextOf(report, wordsOf(language));

  test('print no number that is none', () => {
    const pages = [
      describeBalance(context),
      ...[...disparityOf(report).values()].map(({ indicator }) =>
        describeBalanceIndicator(indicator, context),
      ),
    ];
    for (const page of pages) {
      expect(JSON.stringify(page)).not.toMatch(/NaN|Infinity|undefined[^W".]|\{\w+\}/);
    }
  });

  test('describe regions that are all equal, or zero, or have one year', () => {
    for (const values of [Array<number>(9).fill(5), Array<number>(9).fill(0), nine(0, 60)]) {
      const few = withRows([values], { unit: 'per-100000' });
      const one = contextOf(few, wordsOf(language));
      const [indicator] = few.indicators;
      expect(describeBalance(one).groups).toHaveLength(1);
      if (indicator) expect(describeBalanceIndicator(indicator, one).charts).toBeNull();
    }
  });

  test('say so where nothing can be compared', () => {
    const page = describeBalance(contextOf({ ...report, indicators: [] }, wordsOf(language)));
    expect(page).toMatchObject({ groups: [], facts: [], years: null });
    expect(page.title).not.toMatch(/\d/);
  });
});
