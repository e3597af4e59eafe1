import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Report, Series } from '../schema/report.ts';

/** Years in which the series has a value, ascending. */
export const valuedYears = (series: Series) =>
  [...series.values()].filter((figure) => figure.value !== null).map((figure) => figure.period);

/** Places that are compared with each other: the children of `parent`. */
export const placesBelow = (report: Report, parent: Region) =>
  parent.children.map((path) => report.region(path));

/**
 * The year that maps and rankings show: the latest in which at least half as many places report as in the fullest year.
 * Missing: null when no place has a value; then the latest year of the parent, if it has one.
 */
export function shownYear(report: Report, indicator: string, parent: Region): number | null {
  const reporting = new Map<number, number>();
  for (const path of parent.children) {
    for (const year of valuedYears(report.series(indicator, path))) {
      reporting.set(year, (reporting.get(year) ?? 0) + 1);
    }
  }
  const fullest = Math.max(0, ...reporting.values());
  const years = [...reporting].filter(([, count]) => count * 2 >= fullest).map(([year]) => year);
  if (years.length > 0) return Math.max(...years);
  return valuedYears(report.series(indicator, parent.path)).at(-1) ?? null;
}

/** Breaks of an indicator's series that concern a region. */
export const breaksOf = (indicator: Indicator, region: string) =>
  indicator.breaks.filter((cut) => !cut.regions || cut.regions.includes(region));

/** First year that may be compared with `year`: that of the last break before or in it; -Infinity without breaks. */
export function comparableFrom(indicator: Indicator, region: string, year: number): number {
  const cuts = breaksOf(indicator, region).map((cut) => cut.period);
  return Math.max(-Infinity, ...cuts.filter((cut) => cut <= year));
}

/**
 * The two years a title compares: the latest value and the one closest to ten years before it that no break parts from it.
 * Missing: `from` is null when there is only one comparable value; null when there is none at all.
 */
export function comparedYears(indicator: Indicator, region: string, series: Series) {
  const years = valuedYears(series);
  const to = years.at(-1);
  if (to === undefined) return null;
  const start = Math.max(comparableFrom(indicator, region, to), to - 10);
  const from = years.find((year) => year >= start && year < to) ?? null;
  return { from, to };
}
