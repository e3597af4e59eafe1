import { found, indicatorHref, type Context } from './context.ts';
import { valuedYears } from './period.ts';

/** A figure named in prose: an indicator, a region, and a year or none for the latest. */
export type LiveFigure = { indicator: string; region: string; year?: string | undefined };

/**
 * The figure that prose names, as it stands in the data; where it is held back and none is shown instead, words that say so.
 * Throws: RangeError when there is no such figure, so that a text never stands without its number.
 */
export function liveFigure({ indicator: id, region: path, year }: LiveFigure, context: Context) {
  const { report, language } = context;
  const indicator = report.indicator(id);
  const region = report.region(path);
  const series = report.series(id, path);
  const period = year === undefined ? valuedYears(series).at(-1) : Number(year);
  const value = period === undefined ? null : (series.get(period)?.value ?? null);
  const href = indicatorHref(language, id);
  const name = `${indicator.short[language]}, ${region.short[language]}`;
  const asked = year === undefined ? undefined : Number(year);
  if (value === null && context.held.covers({ indicator: id, region: path, period: asked })) {
    // In brackets, so that nobody reads it as part of the sentence around it.
    const text = `[${context.t('state.held')}]`;
    return { text, number: text, unit: '', href, title: [name, ...(year ? [year] : [])].join(', ') };
  }
  if (value === null || period === undefined) {
    throw new RangeError(
      `prose names ${id} of ${path}${year ? ` in ${year}` : ''}, which has no value: correct the text`,
    );
  }
  const unit = found(report.units, indicator.unit);
  const { plain, full } = context.numbers(indicator);
  return {
    text: full(value),
    number: plain(value),
    unit: unit.short[language],
    href,
    title: `${name}, ${period}`,
  };
}
