import type { CompositeIndex } from '../schema/compositeIndex.ts';
import { formatPercent } from '../i18n/number.ts';
import { indicatorHref, type Context } from './context.ts';
import type { IndexResult } from './indexResult.ts';
import { owedText } from './owed.ts';

type Entry = CompositeIndex['domains'][number]['indicators'][number];

/** Domains and indicators of an index: weight in the whole, goalposts and their reason, how many places have figures, or who owes them. */
export function indexStructure(result: IndexResult, context: Context) {
  const { language, t } = context;
  const { domains } = result.index;
  const total = sum(domains.map(({ weight }) => weight));
  const percent = (share: number) => formatPercent(100 * share, 1, language);
  return domains.map(({ id, name, weight, indicators }) => {
    const inside = sum(indicators.map((one) => one.weight));
    return {
      id,
      name: name[language],
      weight: t('index.domainWeight', { share: percent(weight / total) }),
      rows: indicators.map((entry) => ({
        ...structureRow(entry, result, context),
        weight: percent((weight / total) * (entry.weight / inside)),
      })),
    };
  });
}

function structureRow({ indicator: id, goalposts }: Entry, { places }: IndexResult, context: Context) {
  const { report, language, t, numbers } = context;
  const indicator = report.indicator(id);
  const n = places.filter(({ values }) => (values[id] ?? null) !== null).length;
  const ends = goalposts.basis === 'open' ? null : [goalposts.lo, goalposts.hi];
  const [worst, best] = (indicator.polarity === 'lower-better' ? ends?.toReversed() : ends) ?? [];
  const write = (value: number) => numbers(indicator).tick(value);
  return {
    id,
    name: indicator.short[language],
    href: indicatorHref(language, id),
    unit: report.units.get(indicator.unit)?.short[language] ?? '',
    posts:
      worst === undefined || best === undefined
        ? t('index.open')
        : t('index.posts', { worst: write(worst), best: write(best) }),
    reason: goalposts.reason[language],
    figures: n > 0 ? t('index.figures', { n, of: places.length }) : null,
    unused: n > 0 && goalposts.basis === 'open' ? t('index.unused') : null,
    owed: n === 0 ? owedText(indicator, context) : null,
  };
}

/** Indicators that an index leaves out, with the reason. */
export function indexLeftOut({ index }: IndexResult, { report, language }: Context) {
  return index.leftOut.map(({ indicators, reason }) => ({
    reason: reason[language],
    indicators: indicators.map((id) => ({
      name: report.indicator(id).short[language],
      href: indicatorHref(language, id),
    })),
  }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
