import type { CompositeIndex } from '../schema/compositeIndex.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import type { IndexModel, IndexValues } from '../stats/compositeIndex.ts';

/** The index of a file as the statistics take it, with the polarity of the indicators. */
export function indexModel(index: CompositeIndex, report: Pick<Report, 'indicator'>): IndexModel {
  const { coverage, aggregation } = index;
  const domains = index.domains.map(({ id, weight, indicators }) => ({
    id,
    weight,
    indicators: indicators.map(({ indicator, weight: own, goalposts }) => ({
      id: indicator,
      weight: own,
      polarity: report.indicator(indicator).polarity,
      goalposts: goalposts.basis === 'open' ? null : { lo: goalposts.lo, hi: goalposts.hi },
    })),
  }));
  return { domains, aggregation, coverage };
}

/** Headline values of one year by indicator id, for each region. Missing: null where there is no figure or no value. */
export function indexValues(
  model: IndexModel,
  report: Pick<Report, 'series'>,
  { regions, year }: { regions: readonly Pick<Region, 'path'>[]; year: number },
): IndexValues[] {
  const ids = model.domains.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return regions.map(({ path }) =>
    Object.fromEntries(ids.map((id) => [id, report.series(id, path).get(year)?.value ?? null])),
  );
}
