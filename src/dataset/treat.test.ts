import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../schema/figure.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { treated } from './treat.ts';

const text = { ky: 'а', ru: 'а', en: 'a' };
const indicator = (treatments: unknown[], breaks: unknown[] = []) =>
  indicatorSchema.parse({
    id: 'lamps', code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'percent', decimals: 1,
    polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
    treatments, breaks, life: { since: '2026-01-01' },
  }); // prettier-ignore
const figure = (
  region: string,
  period: number,
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  indicator: 'lamps',
  region,
  period,
  value,
  ...(value === null ? { missing: 'not-collected' } : {}),
  status: 'A',
  source: 'nsc',
  ...more,
});
const women = { by: { SEX: 'F' } };
const after = (treatments: unknown[], figures: Figure[], breaks: unknown[] = []) =>
  treated(indicator(treatments, breaks), 'nsc', figures).figures;

test('flags every breakdown and leaves the values', () => {
  const flag = { do: 'flag', rule: 'small', status: 'U', regions: ['a'], periods: [2020, 2021] };
  const figures = [
    figure('a', 2020, 1),
    figure('a', 2021, 2, women),
    figure('a', 2022, 3),
    figure('b', 2020, 4),
  ];
  expect(after([flag], figures)).toEqual([
    { ...figures[0], status: 'U', rule: 'small' },
    { ...figures[1], status: 'U', rule: 'small' },
    figures[2],
    figures[3],
  ]);
});

test('means one breakdown where it is named, and the headline where it is empty', () => {
  const figures = [figure('a', 2020, 1), figure('a', 2020, 2, women)];
  const flag = { do: 'flag', rule: 'small', status: 'U' };
  expect(after([{ ...flag, ...women }], figures).map(({ status }) => status)).toEqual(['A', 'U']);
  expect(after([{ ...flag, by: {} }], figures).map(({ status }) => status)).toEqual(['U', 'A']);
});

test('takes a value out, keeps it as what the source printed, and touches only the headline', () => {
  const withhold = { do: 'withhold', rule: 'in-oblast', missing: 'not-collected', status: 'M', value: 0 };
  const figures = [figure('a', 2020, 0), figure('a', 2021, 7), figure('a', 2020, 0, women)];
  expect(after([withhold], figures)).toEqual([
    { ...figures[0], value: null, missing: 'not-collected', status: 'M', rule: 'in-oblast', original: 0 },
    figures[1],
    figures[2],
  ]);
});

test('replaces only the value that it expects', () => {
  const replace = { do: 'replace', rule: 'point', from: 101, to: 10.1, status: 'E', regions: ['a'], periods: [2020, 2020] }; // prettier-ignore
  expect(after([replace], [figure('a', 2020, 101)])[0]).toMatchObject({ value: 10.1, original: 101, rule: 'point', status: 'E' }); // prettier-ignore
  const { problems } = treated(indicator([replace]), 'nsc', [figure('a', 2020, 10.1)]);
  expect(problems.map(({ values }) => [values['expected'], values['found']])).toEqual([[101, 10.1]]);
});

test('tells when what it would replace is not there', () => {
  const replace = { do: 'replace', rule: 'point', from: 101, to: 10.1, status: 'E' };
  const named = { ...replace, regions: ['a'], periods: [2020, 2020] };
  const found = (treatment: unknown) => treated(indicator([treatment]), 'nsc', [figure('b', 2021, 1, women)]);
  expect(found(named).problems.map(({ values }) => [values['where'], values['found']])).toEqual([
    ['a 2020', '–'],
  ]);
  expect(found(replace).problems).toHaveLength(1);
});

test('fills what the source leaves out and nothing else', () => {
  const fill = { do: 'fill', rule: 'gap-is-zero', value: 0, status: 'I' };
  const figures = [figure('a', 2020, 5), figure('b', 2022, 6), figure('a', 2021, null)];
  const { figures: all, fills } = treated(indicator([fill]), 'nsc', figures);
  expect(all.slice(0, 3)).toEqual(figures);
  expect(fills.map(({ region, period, value, rule }) => [region, period, value, rule])).toEqual([
    ['a', 2022, 0, 'gap-is-zero'],
    ['b', 2020, 0, 'gap-is-zero'],
    ['b', 2021, 0, 'gap-is-zero'],
  ]);
});

test('never lets a fill change a figure', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2020 }), { minLength: 1 });
  const holds = fc.property(years, fc.double({ noNaN: true, noDefaultInfinity: true }), (periods, value) => {
    const figures = periods.map((period) => figure('a', period, period));
    const all = after([{ do: 'fill', rule: 'gap', value, status: 'I', periods: [2000, 2020] }], figures);
    expect(all.slice(0, figures.length)).toEqual(figures);
    expect(all).toHaveLength(21);
  });
  fc.assert(holds);
});

test('marks a break in its year only, on all breakdowns, unless a treatment has spoken', () => {
  const rebased = { period: 2020, rule: 'rebased', reason: text };
  const figures = [
    figure('a', 2019, 1),
    figure('a', 2020, 2),
    figure('a', 2020, 3, women),
    figure('b', 2020, 4),
  ];
  const flag = { do: 'flag', rule: 'small', status: 'U', regions: ['b'] };
  expect(after([flag], figures, [rebased]).map(({ status, rule }) => [status, rule])).toEqual([
    ['A', undefined],
    ['B', 'rebased'],
    ['B', 'rebased'],
    ['U', 'small'],
  ]);
  expect(after([], figures, [{ ...rebased, regions: ['b'] }]).map(({ status }) => status)).toEqual(['A', 'A', 'A', 'B']); // prettier-ignore
});

test('keeps the rule by which a figure stands in at a break', () => {
  const [city] = after([], [figure('a', 2020, 1, { rule: 'city-is-urban' })], [{ period: 2020, rule: 'rebased', reason: text }]); // prettier-ignore
  expect(city).toMatchObject({ status: 'B', rule: 'city-is-urban' });
});

test('does nothing to an indicator that has no figures', () => {
  const fill = { do: 'fill', rule: 'gap', value: 0, status: 'I', regions: ['a'], periods: [2000, 2020] };
  expect(treated(indicator([fill]), 'nsc', [])).toEqual({
    figures: [],
    fills: [],
    problems: [],
    misfits: [],
  });
});
