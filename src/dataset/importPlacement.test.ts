import { expect, test } from 'vitest';
import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { placements } from './importPlacement.ts';

const text = { ky: 'а', ru: 'а', en: 'a' };
const indicator = (id: string, series: unknown[]): Indicator =>
  indicatorSchema.parse({
    id, code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'percent', decimals: 1,
    polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
    series, life: { since: '2026-01-01' },
  }); // prettier-ignore
const entry = (key: Record<string, string>, more = {}) => ({ source: 'nsc', file: 'x.xml', key, ...more });
const key = (codes: Record<string, string>) => ({
  FREQ: 'A', REPORTING_TYPE: 'N', SERIES: 'S', REF_AREA: 'EX', SEX: '_T', AGE: '_T', CAUSE: '_T', UNIT_MEASURE: 'PT', ...codes,
}); // prettier-ignore
const placed = (codes: Record<string, string>, region: string, ...indicators: Indicator[]) =>
  placements(
    key(codes),
    region,
    indicators.flatMap((each) => each.series.map((found) => ({ indicator: each, entry: found }))),
  ).map(({ indicator: { id }, by, rule }) => [id, by, rule]);

const births = indicator('births', [entry({ SERIES: 'S', SEX: 'F' })]);

test('is a headline when every dimension not named is the total', () => {
  expect(placed({ SEX: 'F' }, 'a', births)).toEqual([['births', undefined, undefined]]);
});

test('is a breakdown in the dimensions in which it differs, and only in those', () => {
  expect(placed({ SEX: 'F', AGE: 'Y15' }, 'a', births)).toEqual([['births', { AGE: 'Y15' }, undefined]]);
});

test('takes the siblings of a fixed code as breakdowns', () => {
  const deaths = indicator('deaths', [entry({ SERIES: 'S', CAUSE: 'HEART' })]);
  expect(placed({ CAUSE: 'CANCER', SEX: 'M' }, 'a', deaths)).toEqual([
    ['deaths', { SEX: 'M', CAUSE: 'CANCER' }, undefined],
  ]);
});

test('gives a sibling to the indicator that names its code', () => {
  const heart = indicator('heart', [entry({ SERIES: 'S', CAUSE: 'HEART' })]);
  const cancer = indicator('cancer', [entry({ SERIES: 'S', CAUSE: 'CANCER' })]);
  expect(placed({ CAUSE: 'CANCER' }, 'a', heart, cancer)).toEqual([['cancer', undefined, undefined]]);
  expect(placed({ CAUSE: 'CANCER', SEX: 'F' }, 'a', heart, cancer)).toEqual([
    ['cancer', { SEX: 'F' }, undefined],
  ]);
});

test('leaves out other series, and other units where the key names one', () => {
  expect(placed({ SERIES: 'OTHER' }, 'a', births)).toEqual([]);
  const inSom = indicator('income', [entry({ SERIES: 'S', UNIT_MEASURE: 'SOM' })]);
  expect(placed({}, 'a', inSom)).toEqual([]);
});

test('lets a part stand in for the total in the regions that say so, and keeps it as a part', () => {
  const places = indicator('places', [
    entry({ SERIES: 'S' }),
    entry({ SERIES: 'S', AGE: 'U' }, { regions: ['city'], rule: 'city-is-urban' }),
  ]);
  expect(placed({ AGE: 'U' }, 'city', places)).toEqual([
    ['places', { AGE: 'U' }, undefined],
    ['places', undefined, 'city-is-urban'],
  ]);
  expect(placed({ AGE: 'U' }, 'village', places)).toEqual([['places', { AGE: 'U' }, undefined]]);
  expect(placed({}, 'city', places)).toEqual([]);
  expect(placed({}, 'village', places)).toEqual([['places', undefined, undefined]]);
});
