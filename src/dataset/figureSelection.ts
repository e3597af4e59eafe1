import type { Figure } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';

/** Which figures a file holds: those of one indicator, of one region, of both, or all. */
export type Selection = { indicator?: string; region?: string };

/**
 * Figures of a selection, one at a time.
 * Shape: in the order of indicators, regions, breakdowns (total first) and years.
 * Throws: as `report` does when it has no such indicator or region.
 */
export function* selectedFigures(report: Report, selection: Selection): Generator<Figure> {
  const { indicator, region } = selection;
  const indicators = indicator === undefined ? report.indicators : [report.indicator(indicator)];
  const regions = region === undefined ? report.regions : [report.region(region)];
  for (const { id } of indicators) {
    for (const { path } of regions) {
      yield* report.series(id, path).values();
      for (const by of report.breakdowns(id, path)) yield* report.series(id, path, by).values();
    }
  }
}

/** The items in lists of at most `size`, so that nobody holds all of them. */
export function* batches<T>(items: Iterable<T>, size = 1000): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
