import { breakdownKey, type Breakdown } from '../schema/figure.ts';
import type { Cell, Panel, PanelRow, PanelUnit } from './panel.ts';

/** A series of a file: its key, and its observations by time period. */
export type SourceSeries = {
  key: Readonly<Record<string, string>>;
  observations: ReadonlyMap<string, { value: number | null; values?: Readonly<Record<string, string>> }>;
};

/** What data/ knows of the places that a file names. Shape: `areas` gives the path of an area code. */
export type PlacesKnown = {
  areas: ReadonlyMap<string, string>;
  parents: ReadonlyMap<string, string | null>;
  people: Panel['people'];
  peopleBreaks: readonly number[];
};

/** Dimensions that say what, where and how often, not which part of the total. */
const general = new Set(['FREQ', 'REPORTING_TYPE', 'SERIES', 'REF_AREA', 'UNIT_MEASURE', 'TIME_PERIOD']);

/**
 * The panels of one file: one for each SERIES and unit, whether an indicator reads it or not.
 * Shape: an area that data/ does not know keeps its code and has no place above it.
 */
export function seriesPanels(file: string, series: readonly SourceSeries[], places: PlacesKnown): Panel[] {
  const matters = Map.groupBy(series, ({ key }) => `${key['SERIES'] ?? ''} ${key['UNIT_MEASURE'] ?? ''}`);
  return [...matters.values()].map((ones) => {
    const { SERIES: code = '', UNIT_MEASURE: unit = '' } = ones[0]?.key ?? {};
    const common = commonCodes(ones);
    const rows = ones.map((one) => rowOf(one, places.areas, common));
    const strangers = rows.map(({ place }) => place).filter((place) => !places.parents.has(place));
    const parents = new Map([...places.parents, ...strangers.map((place) => [place, null] as const)]);
    const { people, peopleBreaks } = places;
    const multiplier = multiplierOf(ones);
    return {
      file,
      series: code,
      unit: unitOf(unit),
      multiplier,
      parents,
      rows,
      breaks: [],
      told: [],
      people,
      peopleBreaks,
    };
  });
}

/** The power of ten that stands with the observations. */
const multiplierOf = (series: readonly SourceSeries[]): number =>
  Number(series.flatMap(({ observations }) => [...observations.values()])[0]?.values?.['UNIT_MULT'] ?? 0);

/** Codes that all series share: they say what is measured, not a part of it. */
function commonCodes(series: readonly SourceSeries[]): ReadonlySet<string> {
  const [first, ...rest] = series.map(
    ({ key }) => new Set(Object.entries(key).map((pair) => pair.join('='))),
  );
  return new Set([...(first ?? [])].filter((pair) => rest.every((pairs) => pairs.has(pair))));
}

function rowOf(
  { key, observations }: SourceSeries,
  areas: ReadonlyMap<string, string>,
  common: ReadonlySet<string>,
): PanelRow {
  const area = key['REF_AREA'] ?? '';
  const by: Breakdown = Object.fromEntries(
    Object.entries(key).filter(
      ([dimension, code]) => !general.has(dimension) && code !== '_T' && !common.has(`${dimension}=${code}`),
    ),
  );
  const cells = new Map(
    [...observations].flatMap(([period, { value }]): [number, Cell][] => {
      const year = Number(period);
      return Number.isInteger(year) ? [[year, { value }]] : [];
    }),
  );
  return { place: areas.get(area) ?? area, by, key: breakdownKey(by), cells };
}

/** What a unit code of SDMX says by itself: per cents lie between 0 and 100, rates and numbers are not below 0. */
function unitOf(code: string): PanelUnit {
  if (code === 'PT') return { id: code, range: [0, 100], adds: 'mean', percent: true };
  if (code.startsWith('PER_')) return { id: code, range: [0, null], adds: 'mean', percent: false };
  if (code === 'NUMBER') return { id: code, range: [0, null], adds: null, percent: false };
  return { id: code, range: [null, null], adds: null, percent: false };
}
