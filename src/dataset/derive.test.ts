import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { derivedFigures, headlines, keptNumerators, placeKey } from './derive.ts';
import { numeratorTable } from './deriveTable.ts';

const text = { ky: 'а', ru: 'а', en: 'a' };
const indicator = (more: Record<string, unknown> = {}): Indicator =>
  indicatorSchema.parse({
    id: 'population', code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'thousand',
    decimals: 1, polarity: 'neutral', method: 'derived', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'sum' },
    derivation: { numerator: 'grp', denominator: 'grp-per-capita', decimals: 1 }, life: { since: '2026-01-01' }, ...more,
  }); // prettier-ignore
const parents = new Map([['east', 'top'], ['west', 'top'], ['east/valley', 'east'], ['east/hill', 'east']]); // prettier-ignore
const values = (all: Record<string, number>) => new Map(Object.entries(all));
const derived = (
  numerators: Record<string, number>,
  denominators: Record<string, number>,
  of = indicator(),
) => derivedFigures(of, { numerators: values(numerators), denominators: values(denominators) }, parents);

test('divides the numerator by the indicator and keeps both', () => {
  // Batken 2007: gross regional product 4,958.9 million som, 13.1 thousand som a person.
  expect(derived({ 'west 2007': 4958.9 }, { 'west 2007': 13.1 }).figures).toEqual([
    {
      indicator: 'population', region: 'west', period: 2007, value: 378.5, status: 'E', source: 'derived',
      inputs: { grp: 4958.9, 'grp-per-capita': 13.1 },
    },
  ]); // prettier-ignore
});

test('adds up the places below from the deepest, only where all of them are there', () => {
  const ones = { 'west 2020': 1, 'east/valley 2020': 1, 'east/hill 2020': 1, 'west 2021': 1 };
  const { figures, sums } = derived({ 'west 2020': 30, 'east/valley 2020': 10, 'east/hill 2020': 2.5, 'west 2021': 7 }, ones); // prettier-ignore
  const found = figures.map(({ region, period, value, inputs }) => [
    region,
    period,
    value,
    inputs !== undefined,
  ]);
  expect(sums).toBe(2);
  expect(found.slice(4)).toEqual([
    ['east', 2020, 12.5, false],
    ['top', 2020, 42.5, false],
  ]);
});

test('sums what is printed, so that the parts make the whole', () => {
  const number = fc.double({ min: 0.1, max: 1e5, noNaN: true });
  const holds = fc.property(number, number, number, (a, b, c) => {
    const { figures } = derived({ 'east/valley 2020': a, 'east/hill 2020': b, 'west 2020': c }, { 'east/valley 2020': 3, 'east/hill 2020': 7, 'west 2020': 11 }); // prettier-ignore
    const value = (region: string) => figures.find((figure) => figure.region === region)?.value ?? NaN;
    expect(value('top')).toBeCloseTo(value('east/valley') + value('east/hill') + value('west'), 6);
  });
  fc.assert(holds);
});

test('does not add up an indicator that is no sum', () => {
  const { figures } = derived({ 'east 2020': 1, 'west 2020': 2 }, { 'east 2020': 1, 'west 2020': 1 }, indicator({ aggregation: { kind: 'none' } })); // prettier-ignore
  expect(figures.map(({ region }) => region)).toEqual(['east', 'west']);
});

test('gives a note in place of a figure that has nothing to divide by', () => {
  const { figures, notes } = derived({ 'west 2020': 1, 'west 2021': 1 }, { 'west 2021': 0 });
  expect(figures).toEqual([]);
  expect(notes.map(({ values: { where } }) => where)).toEqual([
    'population west 2020',
    'population west 2021',
  ]);
});

test('marks the breaks of the indicator', () => {
  const rebased = indicator({ breaks: [{ period: 2020, rule: 'rebased', reason: text }] });
  expect(derived({ 'west 2020': 4 }, { 'west 2020': 2 }, rebased).figures[0]).toMatchObject({
    status: 'B',
    rule: 'rebased',
  });
});

test('takes numerators and denominators back from the year files', () => {
  const { figures } = derived({ 'west 2020': 4 }, { 'west 2020': 2 });
  expect(keptNumerators(figures, indicator())).toEqual(values({ 'west 2020': 4 }));
  expect(headlines([...figures, ...figures.map((figure) => ({ ...figure, by: { SEX: 'F' }, value: 9 }))], 'population')).toEqual(values({ 'west 2020': 2 })); // prettier-ignore
});

test('reads a table whatever the order of its columns', () => {
  const table = '\uFEFFvalue,region,period\n1.5,west,2020\n\n2,east/hill,2021\n';
  expect(numeratorTable(table, new Set(parents.keys()))).toEqual({
    values: new Map([[placeKey('west', 2020), 1.5], [placeKey('east/hill', 2021), 2]]),
    problems: [],
  }); // prettier-ignore
});

test('names each row that it cannot read', () => {
  const table = 'region,period,value\nmoon,2020,1\nwest,20,1\nwest,2020,"1,5"\nwest,2021,1\nwest,2021,2\n';
  const { problems } = numeratorTable(table, new Set(parents.keys()));
  expect(problems.map(({ message, values: { line } }) => [message, line])).toEqual([
    ['csvRow', 2],
    ['csvRow', 3],
    ['csvRow', 4],
    ['contradiction', undefined],
  ]);
  expect(numeratorTable('a,b\n1,2\n', new Set()).problems).toHaveLength(1);
  expect(numeratorTable('region,period,value\nwest,2020\n', new Set(['west'])).problems).toHaveLength(1);
});
