import { breakdownKey, type Breakdown, type Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Report, Series } from '../schema/report.ts';
import { exampleRegisters, inAll } from './exampleRegisters.ts';

const region = (path: string, parent: string | null, children: string[], code: string): Region => ({
  id: path,
  path,
  parent,
  children,
  depth: parent === null ? 0 : 1,
  kind: parent === null ? 'republic' : 'oblast',
  name: inAll(`Example ${path}`),
  short: inAll(path),
  codes: { sdmx: [code] },
  valid: {},
  successors: [],
});

const indicator = (id: string, code: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  code,
  domain: 'people',
  name: inAll(`Example ${id}`),
  short: inAll(id),
  definition: inAll(`What ${id} measures`),
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  method: 'quantitative',
  level: 'oblast',
  owners: ['office'],
  aggregation: { kind: 'none' },
  dimensions: [],
  series: [],
  breaks: [],
  treatments: [],
  notes: [],
  life: { since: '2026-11-01' },
  ...more,
});

const figure = (
  [indicatorId, regionPath, period]: [string, string, number],
  value: number | null,
  more: Partial<Figure> = {},
): Figure => ({
  indicator: indicatorId,
  region: regionPath,
  period,
  value,
  status: 'A',
  source: 'survey',
  ...more,
});

const indicators = [
  indicator('literacy', 'PEO-01', { dimensions: ['SEX'] }),
  indicator('growth', 'PEO-02', { method: 'derived' }),
  indicator('hearings', 'CAP-01'),
];

const regions = [
  region('example', null, ['hill', 'lake'], 'EX'),
  region('hill', 'example', [], 'EX01'),
  region('lake', 'example', [], 'EX02'),
];

/** A total, a breakdown, a true zero, a negative and a derived value, a missing and a repaired figure, words of every kind. */
const figures: Figure[] = [
  figure(['literacy', 'example', 2022], 98.5),
  figure(['literacy', 'example', 2023], 98.75, { interval: [97.5, 99.25], sampleSize: 1200 }),
  figure(['literacy', 'example', 2023], 98, { by: { SEX: 'F' } }),
  figure(['literacy', 'example', 2023], 99.5, { by: { SEX: 'M' } }),
  figure(['literacy', 'hill', 2022], null, { missing: 'late', status: 'L' }),
  figure(['literacy', 'hill', 2023], 97, {
    original: 970,
    rule: 'shifted-point',
    status: 'E',
    note: inAll('A point was lost, "970"'),
  }),
  figure(['literacy', 'lake', 2023], 0),
  figure(['growth', 'hill', 2023], -1.5, { inputs: { before: 200, after: 197 } }),
  figure(['growth', 'lake', 2023], 2, { comment: '=1+1', sourceDetail: 'Table 4, page 2; first line' }),
];

function indexed(): Pick<Report, 'indicator' | 'region' | 'series' | 'breakdowns'> {
  const found = <T>(items: T[], is: (item: T) => boolean): T => {
    const item = items.find(is);
    if (item === undefined) throw new RangeError('the example has no such indicator or region');
    return item;
  };
  const of = (id: string, path: string) => figures.filter((f) => f.indicator === id && f.region === path);
  return {
    indicator: (id) => found(indicators, ({ id: own }) => own === id),
    region: (path) => found(regions, (one) => one.path === path),
    series: (id, path, by?: Breakdown): Series =>
      new Map(
        of(id, path)
          .filter((f) => breakdownKey(f.by) === breakdownKey(by))
          .map((f) => [f.period, f]),
      ),
    breakdowns: (id, path) => [
      ...new Map(of(id, path).flatMap(({ by }) => (by ? [[breakdownKey(by), by]] : []))).values(),
    ],
  };
}

/**
 * A small invented report for tests: a root with two regions, three indicators of which `hearings` has no figures, one dimension.
 * Shape: as `Report`.
 */
export function exampleReport(): Report {
  const [root] = regions as [Region];
  return { ...exampleRegisters(), indicators, regions, root, figures, ...indexed() };
}
