import type { Breakdown } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';

export type SeriesEntry = Indicator['series'][number];
export type MappedEntry = { indicator: Indicator; entry: SeriesEntry };
/** Where a series of a file belongs. Shape: no `by` is a headline; `rule` where the key stands in for the indicator's own. */
export type Placement = { indicator: Indicator; by?: Breakdown; rule?: string };

type Key = Readonly<Record<string, string>>;

/** Dimensions that say what, where and how often, not which part of the total. */
const general = new Set(['FREQ', 'REPORTING_TYPE', 'SERIES', 'REF_AREA', 'UNIT_MEASURE', 'TIME_PERIOD']);

/** Entries of the indicators that read a file, by its base name. */
export const entriesOf = (indicators: readonly Indicator[], source: string, file: string): MappedEntry[] =>
  indicators.flatMap((indicator) =>
    indicator.series
      .filter((entry) => entry.source === source && entry.file === file)
      .map((entry) => ({ indicator, entry })),
  );

/** Whether an entry gives the headline of a region: the entry that names it, or else the one that names none. */
const isHeadlineEntry = ({ indicator, entry }: MappedEntry, region: string) =>
  entry.regions
    ? entry.regions.includes(region)
    : !indicator.series.some(({ regions }) => regions?.includes(region));

/** Whether an entry is the total whose parts are breakdowns; one that stands in for the total is not. */
const isBreakdownEntry = ({ indicator, entry }: MappedEntry, region: string) => {
  if (entry.rule) return false;
  if (entry.regions) return entry.regions.includes(region);
  return !indicator.series.some(({ regions, rule }) => !rule && regions?.includes(region));
};

const isSameMatter = (key: Key, entry: SeriesEntry) =>
  Object.entries(entry.key).every(([dimension, code]) => !general.has(dimension) || key[dimension] === code);

/** Dimensions in which a key differs from that of an entry, where every dimension not named is `_T`. */
export function differences(key: Key, entry: SeriesEntry): Breakdown {
  return Object.fromEntries(
    Object.entries(key).filter(
      ([dimension, code]) => !general.has(dimension) && code !== (entry.key[dimension] ?? '_T'),
    ),
  );
}

/**
 * The indicators to which a series of one region belongs, as headline or as breakdown.
 * Siblings of a code that the indicator fixes are breakdowns too; where several indicators read the same series,
 * those whose fixed codes differ least have it.
 */
export function placements(key: Key, region: string, entries: readonly MappedEntry[]): Placement[] {
  const found = entries
    .filter(({ entry }) => isSameMatter(key, entry))
    .flatMap((mapped) => {
      const { indicator, entry } = mapped;
      const by = differences(key, entry);
      const siblings = Object.keys(by).filter((dimension) => dimension in entry.key).length;
      const isTotal = Object.keys(by).length === 0;
      if (isTotal && isHeadlineEntry(mapped, region)) {
        return [{ siblings, placement: { indicator, ...(entry.rule ? { rule: entry.rule } : {}) } }];
      }
      return !isTotal && isBreakdownEntry(mapped, region) ? [{ siblings, placement: { indicator, by } }] : [];
    });
  const least = Math.min(...found.map(({ siblings }) => siblings));
  const nearest = new Set(
    found.filter(({ siblings }) => siblings === least).map(({ placement }) => placement.indicator),
  );
  return found.map(({ placement }) => placement).filter(({ indicator }) => nearest.has(indicator));
}
