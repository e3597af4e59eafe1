import { placeSpine } from '../chart/spine.ts';
import type { Indicator } from '../schema/indicator.ts';
import { isRankable, rankTexts } from './compareFile.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { figureView } from './figureView.ts';
import { owedText } from './owed.ts';
import { placesBelow } from './period.ts';

/** Places with a value in the shown year. */
function reporting(indicator: Indicator, context: Context): number {
  const { report } = context;
  const year = context.shown(indicator, report.root) ?? 0;
  const has = (path: string) => (report.series(indicator.id, path).get(year)?.value ?? null) !== null;
  return report.root.children.filter(has).length;
}

/**
 * One indicator of a chapter that stands for it: of those with an order the one that most places report, else the one most report,
 * else the first, whose figures are owed.
 */
function spokesman(own: readonly Indicator[], choosable: readonly Indicator[], context: Context) {
  const able = own.filter((indicator) => choosable.includes(indicator));
  const weight = (indicator: Indicator) => (isRankable(indicator) ? 1000 : 0) + reporting(indicator, context);
  return [...able].sort((a, b) => weight(b) - weight(a))[0] ?? own[0];
}

function rowOf(indicator: Indicator, context: Context) {
  const { report, language } = context;
  const parts = placesBelow(report, report.root);
  const year = context.shown(indicator, report.root);
  const absent = context.measured.has(indicator.id) ? 'not-collected' : 'not-yet-due';
  const viewOf = (path: string) =>
    figureView(report.series(indicator.id, path).get(year ?? 0), indicator, context, absent);
  const [whole, figures] = [viewOf(report.root.path), parts.map(({ path }) => viewOf(path))];
  const ranks = rankTexts(
    figures.map(({ value }) => value),
    indicator,
    context,
  );
  const spine = placeSpine({
    values: parts.map(({ path }, i) => ({ id: path, value: figures[i]?.value ?? null })),
    own: null,
    republic: isRankable(indicator) ? whole.value : null,
    polarity: isRankable(indicator) ? indicator.polarity : 'neutral',
  });
  const at = (path: string) => spine.dots.find(({ id }) => id === path)?.x ?? null;
  return {
    id: indicator.id,
    name: indicator.short[language],
    href: indicatorHref(language, indicator.id),
    unit: found(report.units, indicator.unit).short[language],
    year,
    owed: year === null ? owedText(indicator, context) : null,
    whole,
    middle: spine.republic,
    cells: parts.map(({ path }, i) => ({
      figure: figures[i] ?? whole,
      rank: ranks[i] ?? '',
      x: isRankable(indicator) ? at(path) : null,
    })),
  };
}

/**
 * All places on a set that is the same for every reader: the edition's headline and one indicator for each other chapter.
 * Shape: `cells` of a row run along `places`; `x` in per cent, better to the right, null without an order.
 */
export function overviewOf(choosable: readonly Indicator[], context: Context) {
  const { report, language } = context;
  const headline = report.edition.headline.map((id) => report.indicator(id));
  const others = report.domains.flatMap((domain) => {
    if (headline.some((indicator) => indicator.domain === domain.id)) return [];
    const own = report.indicators.filter((indicator) => indicator.domain === domain.id);
    return spokesman(own, choosable, context) ?? [];
  });
  const indicators = [...headline, ...others];
  const rows = indicators.map((indicator) => rowOf(indicator, context));
  const sources = new Set(
    indicators.flatMap(({ id }) =>
      [report.root.path, ...report.root.children].flatMap((path) =>
        [...report.series(id, path).values()].map((figure) => figure.source),
      ),
    ),
  );
  const places = placesBelow(report, report.root).map((region) => ({
    path: region.path,
    name: region.short[language],
    href: regionHref(language, region),
  }));
  return {
    indicators,
    table: {
      whole: { name: report.root.short[language], href: regionHref(language, report.root) },
      places,
      rows,
      sources: [...sources].map((id) => found(report.sources, id).title[language]),
    },
  };
}
