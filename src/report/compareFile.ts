import { lineFrames } from '../chart/lineFrame.ts';
import { scatterTicks } from '../chart/scatter.ts';
import { domainTicks, niceDomain } from '../chart/scale.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { edgeOf, standings, type Standing } from '../stats/standing.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lineBreaks } from './linesView.ts';
import { placesBelow } from './period.ts';

/** Whether places can be better or worse than each other: counts and parts of a whole cannot. */
export const isRankable = ({ polarity, aggregation }: Indicator) =>
  polarity !== 'neutral' && aggregation.kind !== 'sum';

function rankText(standing: Standing | null, { t }: Context): string {
  if (!standing) return '';
  const { rank, of, equal } = standing;
  const edge = edgeOf(standing);
  if (edge) return t(equal > 1 ? `rank.${edge}Shared` : `rank.${edge}`, { of });
  return t(equal > 1 ? 'rank.shared' : 'rank.place', { rank, of });
}

/** Rank in words of each of `values`; "" where there is no value or no order. */
export function rankTexts(
  values: readonly (number | null)[],
  indicator: Indicator,
  context: Context,
): string[] {
  if (!isRankable(indicator)) return values.map(() => '');
  return standings(values, indicator.polarity).map((standing) => rankText(standing, context));
}

const stateName = ({ state }: FigureView) => (state.kind === 'value' ? state.marks.join(' ') : state.kind);

type Values = readonly (number | null)[];

/** Scales of the charts that can be drawn: round ends for each year, and the texts of all ticks, those of lines over all years among them. */
function scales(byYear: readonly Values[], tick: (value: number) => string) {
  const counts = Object.values(lineFrames).map(({ ticks }) => ticks);
  const all = byYear.flat();
  const domains = byYear.map((values) => niceDomain(values, { zero: false, count: scatterTicks }));
  const values = new Set([
    ...counts.flatMap((count) => domainTicks(niceDomain(all, { count }), count)),
    ...domains.flatMap((domain) => domainTicks(domain, scatterTicks)),
  ]);
  return { domains, ticks: Object.fromEntries([...values].map((value) => [String(value), tick(value)])) };
}

/**
 * What a comparison loads of one indicator: the root and the places below it in all years, as printed.
 * Shape: as `CompareFile` of the client.
 */
export function compareFile(indicator: Indicator, context: Context) {
  const { report, language } = context;
  const parts = placesBelow(report, report.root);
  const year = context.shown(indicator, report.root) ?? 0;
  const lines = [report.root, ...parts].map((region) => report.series(indicator.id, region.path));
  const years = [...new Set(lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const ranks = rankTexts(
    parts.map(({ path }) => report.series(indicator.id, path).get(year)?.value ?? null),
    indicator,
    context,
  );
  const placeOf = (region: Region, rank: string) => {
    const series = report.series(indicator.id, region.path);
    const views = years.map((period) => figureView(series.get(period), indicator, context));
    return {
      path: region.path,
      name: region.short[language],
      values: views.map(({ value }) => value),
      texts: views.map(({ value, text, word }) => (value === null ? word : text)),
      states: views.map(stateName),
      rank,
    };
  };
  const places = [placeOf(report.root, ''), ...parts.map((region, i) => placeOf(region, ranks[i] ?? ''))];
  const isMean = indicator.aggregation.kind !== 'sum';
  const drawn = places.slice(isMean ? 0 : 1);
  const byYear = years.map((_, i) => drawn.map(({ values }) => values[i] ?? null));
  return {
    id: indicator.id,
    name: indicator.short[language],
    unit: found(report.units, indicator.unit).short[language],
    href: indicatorHref(language, indicator.id),
    years,
    year,
    places,
    isMean,
    breaks: lineBreaks(indicator, context),
    ...scales(byYear, context.numbers(indicator).tick),
  };
}
