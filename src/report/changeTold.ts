import { sentence } from '../sentence/sentence.ts';
import type { Finding } from '../sentence/sentence.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, type Context } from './context.ts';
import { comparedYears } from './period.ts';

/**
 * How the whole changed between the years of the title, from the one engine: `alt` for those who do not see the chart, `share` with its
 * source and day for those who pass the page on.
 * Missing: both "" where the whole has no value.
 */
export function changeTold(indicator: Indicator, context: Context): { alt: string; share: string } {
  const { report, language } = context;
  const { root, edition } = report;
  const series = report.series(indicator.id, root.path);
  const years = comparedYears(indicator, root.path, series);
  const figure = years && series.get(years.to);
  if (!years || !figure) return { alt: '', share: '' };
  const unit = found(report.units, indicator.unit);
  const shared = { measure: { ...indicator, unit }, place: root };
  const at = (year: number) => ({ year, value: series.get(year)?.value ?? null });
  const finding: Finding =
    years.from === null
      ? { kind: 'level', ...shared, ...at(years.to) }
      : { kind: 'change', ...shared, from: at(years.from), to: at(years.to), margin: null, by: 'points' };
  const { publisher } = found(report.sources, figure.source);
  const source = found(report.bodies, publisher).name;
  return {
    alt: sentence(finding, language, 'short'),
    share: sentence(finding, language, { source, day: edition.dataDate }),
  };
}
