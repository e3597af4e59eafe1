import type { Parts } from '../schema/checkData.ts';
import { breakdownKey, type Breakdown, type Figure } from '../schema/figure.ts';
import { lawOrder } from '../schema/law.ts';
import type { Report, Series } from '../schema/report.ts';
import { regionTree } from './regionTree.ts';
import { scoreIndex } from './scoreIndex.ts';

type Key = { indicator: string; region: string; by: string };
type Collected = { key: Key; breakdown: Breakdown | undefined; byYear: Map<number, Figure> };

const none: Series = new Map();
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyText = ({ indicator, region, by }: Key) => `${indicator}\n${region}\n${by}`;

/**
 * The checked parts as one indexed model; looking up a series does not depend on how many there are.
 * Shape: the edition is the one of the latest data date.
 * Throws: RangeError for an id that is asked for and does not exist, and when the parts hold no edition.
 */
export function reportModel(parts: Parts): Report {
  const regions = regionTree(parts.regions);
  const indicators = inOrder(parts);
  const collected = collectedSeries(parts, new Map(regions.map((region, index) => [region.path, index])));
  const edition = parts.editions.toSorted((a, b) => compare(b.dataDate, a.dataDate))[0];
  if (!edition) throw new RangeError('the data hold no edition: add a file to "editions"');
  const series = new Map(collected.map((one) => [keyText(one.key), one.byYear]));
  const breakdowns = new Map<string, Breakdown[]>();
  for (const { key, breakdown } of collected) {
    if (!breakdown) continue;
    const place = keyText({ ...key, by: '' });
    const list = breakdowns.get(place);
    if (list) list.push(breakdown);
    else breakdowns.set(place, [breakdown]);
  }
  return {
    edition,
    cycle: found(byId(parts.cycles), edition.cycle, 'cycle'),
    boundaries: found(parts.boundaries, edition.boundaries, 'boundaries'),
    domains: parts.domains.toSorted((a, b) => a.order - b.order),
    indicators,
    regions,
    root: found(new Map(regions.map((region) => [region.depth, region])), 0, 'region at the root'),
    kinds: byId(parts.kinds),
    units: byId(parts.units),
    bodies: byId(parts.bodies),
    sources: byId(parts.sources),
    rules: byId(parts.rules),
    dimensions: parts.dimensions.toSorted((a, b) => a.order - b.order),
    laws: parts.laws.toSorted(lawOrder),
    flagRules: byId(parts['flag-rules']),
    indices: byId(parts.indices),
    decisions: byId(parts.decisions),
    matters: parts.matters.toSorted((a, b) => a.number - b.number),
    ...scoreIndex(parts.scoreFiles, regions),
    problems: parts.problems.toSorted(byNews),
    promises: parts.promises.toSorted(byNews),
    replies: parts.replies.toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id)),
    quarantine: [...byId(parts.quarantine).values()],
    figures: collected.flatMap(({ byYear }) => [...byYear.values()]),
    indicator: lookup(byId(indicators), 'indicator'),
    region: lookup(new Map(regions.map((region) => [region.path, region])), 'region'),
    series: (indicator, region, by) =>
      series.get(keyText({ indicator, region, by: breakdownKey(by) })) ?? none,
    breakdowns: (indicator, region) => breakdowns.get(keyText({ indicator, region, by: '' })) ?? [],
  };
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...list].sort((a, b) => compare(a.id, b.id)).map((one) => [one.id, one]));
}

type Logged = { id: string; log: readonly { on: string }[] };
const byNews = (a: Logged, b: Logged) =>
  compare(b.log.at(-1)?.on ?? '', a.log.at(-1)?.on ?? '') || compare(a.id, b.id);

function found<K, T>(map: ReadonlyMap<K, T>, id: K, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`there is no ${what} "${id}"`);
  return value;
}

const lookup =
  <T>(map: ReadonlyMap<string, T>, what: string) =>
  (id: string) =>
    found(map, id, what);

/** Indicators by the order of their domains, then by code. */
function inOrder({ domains, indicators }: Parts) {
  const order = new Map(domains.map((domain) => [domain.id, domain.order]));
  const place = (id: string) => order.get(id) ?? Infinity;
  return indicators.toSorted(
    (a, b) => place(a.domain) - place(b.domain) || a.code.localeCompare(b.code, 'en', { numeric: true }),
  );
}

/** Series by indicator, region in the order of the tree, and breakdown; years ascend. */
function collectedSeries({ indicators, yearFiles }: Parts, place: ReadonlyMap<string, number>): Collected[] {
  // One text for each id and breakdown: a copy for every figure costs more memory than the figures.
  const ids = new Map(indicators.map(({ id }) => [id, id]));
  const series = new Map<string, Collected>();
  for (const { region, period, figures } of yearFiles.toSorted((a, b) => a.period - b.period)) {
    for (const line of figures) {
      const indicator = ids.get(line.indicator) ?? line.indicator;
      const by = breakdownKey(line.by);
      const text = `${indicator}\n${region}\n${by}`;
      let one = series.get(text);
      if (!one) {
        one = { key: { indicator, region, by }, breakdown: line.by, byYear: new Map() };
        series.set(text, one);
      }
      const figure: Figure = { ...line, indicator, region, period };
      if (one.breakdown) figure.by = one.breakdown;
      one.byYear.set(period, figure);
    }
  }
  return [...series.values()].sort(
    ({ key: a }, { key: b }) =>
      compare(a.indicator, b.indicator) ||
      (place.get(a.region) ?? 0) - (place.get(b.region) ?? 0) ||
      compare(a.by, b.by),
  );
}
