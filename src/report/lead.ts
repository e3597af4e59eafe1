import { extremesLead } from '../sentence/finding.ts';
import { placeIn } from '../sentence/place.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Context } from './context.ts';
import { placesBelow } from './period.ts';

/** The sentence on highest and lowest; "" where fewer than two places report. */
export function leadOf(indicator: Indicator, year: number | null, context: Context): string {
  if (year === null) return '';
  const { report, words, language } = context;
  const known = placesBelow(report, report.root).flatMap((region) => {
    const value = report.series(indicator.id, region.path).get(year)?.value ?? null;
    return value === null ? [] : [{ region, value }];
  });
  if (known.length < 2) return '';
  const at = (value: number) => ({
    places: known.filter((item) => item.value === value).map((item) => placeIn(item.region, language)),
    text: context.numbers(indicator).full(value),
  });
  const values = known.map((item) => item.value);
  return extremesLead(year, at(Math.max(...values)), at(Math.min(...values)), words);
}
