import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compositeIndexSchema } from '../schema/compositeIndex.ts';
import { yearFileSchema } from '../schema/figure.ts';
import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { compositeIndex } from '../stats/compositeIndex.ts';
import { indexModel, indexValues } from './indexModel.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const indices = globSync('data/indices/*.json').map((path) => compositeIndexSchema.parse(json(path)));
const indicators = new Map(
  globSync('data/indicators/*.json').map((path): [string, Indicator] => {
    const indicator = indicatorSchema.parse(json(path));
    return [indicator.id, indicator];
  }),
);
const figures = globSync('data/regions/*/[12]*.json').flatMap((path) => {
  const { region, period, figures: list } = yearFileSchema.parse(json(path));
  return list.filter(({ by }) => !by).map((figure) => ({ ...figure, region, period }));
});
const paths = [...new Set(figures.map(({ region }) => region))].sort();
const report = {
  indicator: (id: string) => {
    const indicator = indicators.get(id);
    if (!indicator) throw new RangeError(`no indicator "${id}"`);
    return indicator;
  },
  series: (id: string, path: string) =>
    new Map(
      figures
        .filter(({ indicator, region }) => indicator === id && region === path)
        .map((figure) => [figure.period, figure]),
    ),
};
const scoresOf = (id: string, year: number) => {
  const index = indices.find((one) => one.id === id);
  if (!index) throw new RangeError(`no index "${id}"`);
  const model = indexModel(index, report);
  const regions = paths.map((path) => ({ path }));
  return compositeIndex(model, indexValues(model, report, { regions, year }));
};

test.each(indices)('index $id: no value of any region and year lies beyond its goalposts', ({ domains }) => {
  const beyond = domains.flatMap(({ indicators: own }) =>
    own.flatMap(({ indicator, goalposts: posts }) =>
      figures
        .filter((figure) => figure.indicator === indicator && posts.basis !== 'open')
        .filter(({ value }) => value !== null && posts.basis !== 'open' && (value < posts.lo || value > posts.hi))
        .map(({ region, period, value }) => `${indicator} ${region} ${period}: ${value}`),
    ),
  ); // prettier-ignore
  expect(beyond).toEqual([]);
});

test('the capacity index gives no score: two of nine indicators are measured', () => {
  const scores = scoresOf('capacity', 2023);
  expect(scores).toHaveLength(paths.length);
  for (const { score, coverage, missing } of scores) {
    expect([score, missing.length]).toEqual([null, 7]);
    expect(coverage).toBeCloseTo(2 / 9, 12);
  }
});

test('every indicator of the living conditions index was measured everywhere in 2023', () => {
  for (const { score, coverage } of scoresOf('living-conditions', 2023)) {
    expect(coverage).toBe(1);
    expect(score).toBeGreaterThan(1);
    expect(score).toBeLessThan(100);
  }
});

test('values without a figure or of another year are missing, not zero', () => {
  const model = { domains: [{ id: 'a', weight: 1, indicators: [{ id: 'poverty', weight: 1, polarity: 'lower-better', goalposts: null }] }], aggregation: 'geometric', coverage: 1 } as const; // prettier-ignore
  const regions = [{ path: 'batken' }, { path: 'nowhere' }];
  expect(indexValues(model, report, { regions, year: 1999 })).toEqual([{ poverty: null }, { poverty: null }]);
});
