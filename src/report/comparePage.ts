import type { Indicator } from '../schema/indicator.ts';
import { compareFile, isRankable } from './compareFile.ts';
import { overviewOf } from './compareOverview.ts';
import { compareWords } from './compareWords.ts';
import { regionHref, type Context } from './context.ts';
import { placesBelow } from './period.ts';

/** Most indicators that stand side by side at first. */
const firstIndicators = 6;

/** Indicators with a value of at least one place below the root. */
export function comparableIndicators({ report }: Pick<Context, 'report'>): Indicator[] {
  const root = report.root.path;
  const known = new Set(
    report.figures.flatMap((f) => (f.region !== root && f.value !== null ? [f.indicator] : [])),
  );
  return report.indicators.filter(({ id }) => known.has(id));
}

/** Places with a value in the shown year, highest first. */
function ordered(indicator: Indicator, context: Context) {
  const { report } = context;
  const year = context.shown(indicator, report.root) ?? 0;
  return placesBelow(report, report.root)
    .flatMap((region) => {
      const value = report.series(indicator.id, region.path).get(year)?.value ?? null;
      return value === null ? [] : [{ region, value, year }];
    })
    .sort((a, b) => b.value - a.value);
}

/** What stands at first: the two ends of the first headline indicator with an order, and the two first such indicators. */
function firstChoice(choosable: readonly Indicator[], overview: readonly Indicator[], context: Context) {
  const able = overview.filter((indicator) => choosable.includes(indicator));
  const [x, y] = [...able.filter(isRankable), ...able, ...choosable];
  if (!x) return null;
  const order = ordered(x, context);
  const ends = [order[0], order.at(-1)].flatMap((end) => (end ? [end.region.path] : []));
  const rows = [x, ...able.filter((indicator) => indicator !== x)].slice(0, firstIndicators);
  return { x, y: y && y !== x ? y : x, places: [...new Set(ends)], indicators: rows };
}

function titleOf(first: Indicator | undefined, context: Context): string {
  const { t, language } = context;
  const order = first ? ordered(first, context) : [];
  const [high, low] = [order[0], order.at(-1)];
  if (!first || !high || !low || high === low) return t('compare.titlePlain');
  const { full } = context.numbers(first);
  return t('compare.title', {
    name: first.short[language],
    year: high.year,
    high: high.region.short[language],
    a: full(high.value),
    low: low.region.short[language],
    b: full(low.value),
  });
}

/** Everything the page of comparisons prints. Missing: `first` is null where no place has a figure. */
export function describeComparison(context: Context) {
  const { report, language, t } = context;
  const choosable = comparableIndicators(context);
  const overview = overviewOf(choosable, context);
  const first = firstChoice(choosable, overview.indicators, context);
  const fileOf = (indicator: Indicator) => compareFile(indicator, context);
  return {
    title: titleOf(first?.x, context),
    lead: t('compare.lead', { places: report.root.children.length, indicators: choosable.length }),
    overview: overview.table,
    words: compareWords(context),
    base: `/${language}/compare/`,
    places: placesBelow(report, report.root).map((region) => ({
      path: region.path,
      name: region.short[language],
      href: regionHref(language, region),
    })),
    groups: report.domains.flatMap((domain) => {
      const items = choosable
        .filter((indicator) => indicator.domain === domain.id)
        .map(({ id, short }) => ({ id, name: short[language] }));
      return items.length > 0 ? [{ id: domain.id, name: domain.name[language], items }] : [];
    }),
    first: first && {
      places: first.places,
      indicators: first.indicators.map(fileOf),
      x: fileOf(first.x),
      y: fileOf(first.y),
    },
  };
}
