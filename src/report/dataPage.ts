import { formatDay } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { indicatorCsv, indicatorJson, regionCsv, regionJson } from '../dataset/address.ts';
import { heldLines } from './heldView.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';

/** Every download with its address, the terms of every source, and how many figures there are. */
export function describeData(context: Context) {
  const { report, language, t } = context;
  const counts = new Map<string, number>();
  for (const figure of report.figures) counts.set(figure.indicator, (counts.get(figure.indicator) ?? 0) + 1);
  const used = [report.boundaries.source, report.boundaries.lakesSource].filter((id) => id !== undefined);
  return {
    title: t('data.title', { count: formatNumber(report.figures.length, 0, language) }),
    indicators: report.indicators.map((indicator) => ({
      name: indicator.name[language],
      code: indicator.code,
      href: indicatorHref(language, indicator.id),
      csv: indicatorCsv(indicator.id),
      json: indicatorJson(indicator.id),
      count: formatNumber(counts.get(indicator.id) ?? 0, 0, language),
    })),
    regions: report.regions.map((region) => ({
      name: region.name[language],
      href: regionHref(language, region),
      csv: regionCsv(region.path),
      json: regionJson(region.path),
    })),
    held: heldLines(context.held.all, context, 'both'),
    sources: [...context.sources, ...used].map((id) => {
      const source = found(report.sources, id);
      return {
        id,
        title: source.title[language],
        publisher: found(report.bodies, source.publisher).name[language],
        url: source.url ?? null,
        version: source.version ?? '',
        retrieved: formatDay(source.retrieved, language),
        licence: source.licence.id,
        licenceUrl: source.licence.url ?? null,
        terms: source.licence.terms[language],
        attribution: source.attribution[language],
      };
    }),
  };
}
