import { exampleReport } from '../dataset/exampleReport.ts';
import { inAll } from '../dataset/exampleRegisters.ts';
import type { Figure } from '../schema/figure.ts';
import type { FlagRule } from '../schema/flagRule.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';

const common = (id: string) => ({
  id,
  name: inAll(`Rule ${id}`),
  condition: inAll(`When ${id} is raised`),
  reason: inAll(`Why ${id} is read`),
  excluded: ['B', 'U', 'E'] satisfies FlagRule['excluded'],
  minimumSample: 30,
  state: { is: 'computed' } as const,
  author: inAll('Proposed by an example.'),
  since: '2026-11-22',
  references: [],
});

/** One rule of each kind that small reports can try; `voice` has no data. */
export const exampleRules: readonly FlagRule[] = [
  {
    ...common('voice'),
    kind: 'voice',
    threshold: -2,
    state: { is: 'no-data', why: inAll('Nobody was asked.') },
  },
  { ...common('dispersion'), kind: 'dispersion', threshold: 0.1, years: 3 },
  { ...common('concentration'), kind: 'concentration', threshold: 0.5, worst: 2, minimumRows: 2 },
  { ...common('divergence'), kind: 'divergence', threshold: 3, years: 4, errorShare: 0.05 },
  { ...common('trend'), kind: 'trend', threshold: 3, years: 3, errorShare: 0.05 },
  { ...common('level'), kind: 'level', threshold: -2 },
];

/** Figures of an indicator by year, the root first, then places `a`, `b`, `c` … */
export type ExampleRow = {
  indicator: Partial<Indicator> & Pick<Indicator, 'id'>;
  years: Readonly<Record<number, readonly (number | null)[]>>;
  status?: Readonly<Record<string, Figure['status']>>;
};

/**
 * An invented report in which flags can be raised.
 * Shape: a root with as many places as the widest row has values, less one; higher is better unless a row says otherwise.
 * `status` names figures by place and year: `{ 'a 2023': 'E' }`.
 */
export function exampleFlagReport(rows: readonly ExampleRow[]): Report {
  const base = exampleReport();
  const [, place] = base.regions;
  const [template] = base.indicators;
  if (!place || !template) throw new RangeError('the example has no place or no indicator');
  const width = Math.max(...rows.flatMap(({ years }) => Object.values(years).map(({ length }) => length)));
  const paths = [...'abcdefghijkl'].slice(0, width - 1);
  // Sentences inflect Kyrgyz names, which need a Kyrgyz vowel.
  const named = (path: string) => ({ ...inAll(`Place ${path}`), ky: `${path} айылы` });
  const root: Region = { ...base.root, name: named('root'), children: paths };
  const places = paths.map((path) => ({ ...place, id: path, path, name: named(path), short: inAll(path) }));
  const indicators = rows.map(({ indicator }) => ({
    ...template,
    polarity: 'higher-better' as const,
    dimensions: [],
    ...indicator,
  }));
  const figures = rows.flatMap(({ indicator, years, status }) =>
    Object.entries(years).flatMap(([year, values]) =>
      [root.path, ...paths].map((region, i): Figure => {
        const period = Number(year);
        const value = values[i] ?? null;
        const key = { indicator: indicator.id, region, period, source: 'survey' };
        if (value === null) return { ...key, value, missing: 'late', status: 'L' };
        return { ...key, value, status: status?.[`${region} ${year}`] ?? 'A' };
      }),
    ),
  );
  const regions = [root, ...places];
  const only = <T>(items: readonly T[], is: (item: T) => boolean): T => {
    const item = items.find(is);
    if (item === undefined) throw new RangeError('the example has no such indicator or region');
    return item;
  };
  return {
    ...base,
    root,
    regions,
    indicators,
    figures,
    units: new Map([...base.units].map(([id, unit]) => [id, { ...unit, range: [0, null] }])),
    flagRules: new Map(exampleRules.map((rule) => [rule.id, rule])),
    indicator: (id) => only(indicators, (one) => one.id === id),
    region: (path) => only(regions, (one) => one.path === path),
    series: (id, path) =>
      new Map(figures.filter((f) => f.indicator === id && f.region === path).map((f) => [f.period, f])),
    breakdowns: () => [],
  };
}
