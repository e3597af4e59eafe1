import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import type { FlagRow, PlaceReadings, Reading } from '../stats/flag.ts';
import { isRankable } from './compareFile.ts';
import { breaksOf, shownYear } from './period.ts';

/** What rules of early warning read of one indicator below one place, in the year that maps and rankings show. */
export type FlagSource = { indicator: Indicator; parent: Region; year: number; row: FlagRow };

/** Half the width of the interval that the source prints is the error of the figure. */
const reading = ({ period, value, status, sampleSize, interval }: Figure): Reading => ({
  year: period,
  value,
  status,
  sampleSize: sampleSize ?? null,
  error: interval ? (interval[1] - interval[0]) / 2 : null,
});

const readings = (indicator: Indicator, region: string, report: Report): PlaceReadings => ({
  region,
  readings: [...report.series(indicator.id, region).values()].map(reading),
  breaks: breaksOf(indicator, region).map(({ period }) => period),
});

/**
 * All rows that flags may be raised on: each comparable indicator below each place that has places below.
 * Shape: in the order of the indicators.
 * Missing: without a figure below a place there is no row.
 */
export function flagSources(report: Report): FlagSource[] {
  const parents = report.regions.filter(({ children }) => children.length > 0);
  return report.indicators.filter(isRankable).flatMap((indicator) =>
    parents.flatMap((parent) => {
      const places = parent.children.map((path) => readings(indicator, path, report));
      const year = shownYear(report, indicator.id, parent);
      if (year === null || places.every((place) => place.readings.length === 0)) return [];
      const { id, polarity } = indicator;
      const above = readings(indicator, parent.path, report);
      return [{ indicator, parent, year, row: { indicator: id, polarity, places, parent: above } }];
    }),
  );
}
