import { counted } from '../i18n/phrase.ts';
import { fold } from '../i18n/fold.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { figureView } from './figureView.ts';
import { ownersOf } from './owed.ts';
import { breaksOf, valuedYears } from './period.ts';

/** One line of the catalogue: the root's latest figure and how its series runs, or who owes it. */
function catalogueItem(indicator: Indicator, context: Context) {
  const { report, language } = context;
  const root = report.root.path;
  const series = report.series(indicator.id, root);
  const latest = valuedYears(series).at(-1);
  const places = report.root.children.filter((path) => report.series(indicator.id, path).size > 0).length;
  const terms = [...Object.values(indicator.name), ...Object.values(indicator.short), indicator.code];
  return {
    id: indicator.id,
    code: indicator.code,
    name: indicator.name[language],
    href: indicatorHref(language, indicator.id),
    unit: found(report.units, indicator.unit).short[language],
    folded: fold(terms.join(' ')),
    year: latest ?? null,
    figure: latest === undefined ? null : figureView(series.get(latest), indicator, context),
    places,
    trend: {
      points: [...series.values()].map((figure) => ({ year: figure.period, value: figure.value })),
      breaks: breaksOf(indicator, root).map((cut) => cut.period),
    },
    owed: context.measured.has(indicator.id) ? null : ownersOf(indicator, context),
  };
}

/** The indicator set by domain. */
export function describeIndicators(context: Context) {
  const { report, language, t, words } = context;
  const groups = report.domains.map((domain) => ({
    id: domain.id,
    name: domain.name[language],
    items: report.indicators
      .filter((indicator) => indicator.domain === domain.id)
      .map((indicator) => catalogueItem(indicator, context)),
  }));
  const all = groups.flatMap((group) => group.items);
  const years = all.flatMap((item) => item.trend.points.map((point) => point.year));
  const measured = all.filter((item) => item.owed === null).length;
  return {
    groups,
    years: years.length > 0 ? ([Math.min(...years), Math.max(...years)] as const) : ([0, 1] as const),
    title: counted(words, 'indicators.title', all.length, { measured, owed: all.length - measured }),
    lead: t('indicators.lead'),
  };
}
