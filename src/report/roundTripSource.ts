import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** A number as a source file prints it. Shape: `key` holds the codes of its series, area and unit among them. */
export type Observation = {
  file: string;
  key: Readonly<Record<string, string>>;
  period: number;
  value: number;
};

/** Observations of one SDMX file, read without the modules of the import, which are under test. */
export function observations(file: string, text: string): Observation[] {
  const found: Observation[] = [];
  let key: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Series') key = { ...attributes };
    const value = Number.parseFloat(attributes['OBS_VALUE'] ?? '');
    if (name === 'Obs' && Number.isFinite(value)) {
      found.push({ file, key, period: Number(attributes['TIME_PERIOD']), value });
    }
  });
  parser.write(text).close();
  return found;
}

/** What this reading needs of the files in `data/`. */
export type Line = {
  indicator: string;
  by?: Record<string, string>;
  value: number | null;
  original?: number;
  region: string;
  period: number;
};
type Entry = { file: string; key: Record<string, string>; regions?: string[]; rule?: string };
export type Home = { id: string; decimals: number; series: Entry[] };

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The lines of all year files, the indicators' series and the areas' codes, as plain JSON. */
export function plainData(root: string) {
  const files = globSync('regions/**/[0-9][0-9][0-9][0-9].json', { cwd: root });
  // as: `npm run check` has seen these files; this reading stays apart from its schemas.
  const lines = files.flatMap((file) => {
    const { region, period, figures } = parsed(join(root, file)) as Line & { figures: Line[] };
    return figures.map((figure) => ({ ...figure, region, period }));
  });
  const indicators = globSync('indicators/*.json', { cwd: root }).map((file) => {
    const { series = [], ...rest } = parsed(join(root, file)) as Omit<Home, 'series'> & { series?: Entry[] };
    return { ...rest, series };
  });
  const areas = globSync('regions/**/region.json', { cwd: root }).flatMap((file) => {
    const { id, codes } = parsed(join(root, file)) as { id: string; codes: { sdmx?: string[] } };
    const path = file.split(/[\\/]/).slice(1, -1).join('/') || id;
    return (codes.sdmx ?? []).map((code): [string, string] => [code, path]);
  });
  return { lines, indicators, areas: new Map(areas) };
}

/** Text that tells figures apart: indicator, region, year and the codes that differ from the total. */
export function keyOf(
  indicator: string,
  region: string,
  period: number,
  by: Readonly<Record<string, string>>,
) {
  const codes = Object.entries(by).map(([dimension, code]) => `${dimension}=${code}`);
  return [indicator, region, period, ...codes.sort()].join(' ');
}

/** Attributes of a series that are no part of the total; COMMENT_TS is a remark. */
const aside = new Set(['FREQ', 'REPORTING_TYPE', 'SERIES', 'REF_AREA', 'UNIT_MEASURE', 'COMMENT_TS']);

/**
 * Keys under which an observation may stand, the codes that the indicator's series fixes taken as its total.
 * Shape: without codes it is a headline, or stands in for one by a rule. Missing: empty when no indicator reads the series.
 */
export function keysOf({ file, key, period }: Observation, indicators: readonly Home[], region: string) {
  return indicators.flatMap(({ id, series }) =>
    series
      .filter((entry) => entry.file === file)
      .filter((entry) =>
        Object.entries(entry.key).every(([name, code]) => !aside.has(name) || key[name] === code),
      )
      .flatMap((entry) => {
        const rest = Object.entries(key).filter(
          ([name, code]) => !aside.has(name) && code !== (entry.key[name] ?? '_T'),
        );
        const named = series.filter(({ regions }) => regions?.includes(region));
        const isFor = named.length > 0 ? named.includes(entry) : !entry.regions;
        const fits = rest.length === 0 ? isFor : !entry.rule;
        const kind = rest.length > 0 ? 'part' : entry.rule ? 'stand-in' : 'headline';
        return fits ? [{ key: keyOf(id, region, period, Object.fromEntries(rest)), kind }] : [];
      }),
  );
}
