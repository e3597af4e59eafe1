import { domainTicks, linear } from '../chart/scale.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { weighedRegions } from '../stats/weighed.ts';
import { found, type Context } from './context.ts';
import type { IndicatorDisparity } from './disparityOf.ts';
import { dotDomain, dotStrip, whyNot } from './disparityView.ts';
import { placesBelow } from './period.ts';

/** Mean of a group as its regions print it; the value itself where the group is one region. */
function meanOf(values: readonly (number | null)[], weights: readonly (number | null)[]): number | null {
  const weighed = weighedRegions(values, weights);
  if (weighed.value === null) return values.find((value) => value !== null) ?? null;
  return weighed.mean;
}

/** How much of the inequality lies between the kinds and inside them; shares are of Theil's T. */
function splitView({ latest, form }: IndicatorDisparity, context: Context) {
  const { t, language } = context;
  const { split } = latest;
  if (form === 'points' || !split) return { text: t('balance.splitNone.points'), share: null };
  const index = split.value === null ? split : split.theilT;
  if (index.value === null) {
    return { text: t('balance.splitNone.undefined', { why: whyNot(index.reason, context) }), share: null };
  }
  if (index.total === 0) {
    return {
      text: t('balance.splitNone.undefined', { why: whyNot('all-equal', context) }),
      share: null,
    };
  }
  const between = index.between / index.total;
  const percent = (share: number) => formatPercent(share * 100, 0, language);
  const parts = { between: percent(between), within: percent(1 - between) };
  return {
    text: t('balance.split', { ...parts, index: formatNumber(index.total, 2, language) }),
    share: { between, parts, betweenWord: t('balance.splitBetween'), withinWord: t('balance.splitWithin') },
  };
}

/** The regions of the latest year by kind, each kind with its mean; null where all are of one kind. */
export function balanceKinds(one: IndicatorDisparity, context: Context) {
  const { report, language, t } = context;
  const { indicator, latest } = one;
  const places = placesBelow(report, report.root).map((region, i) => ({
    region,
    value: latest.values[i] ?? null,
    weight: latest.weights.values[i] ?? null,
  }));
  const kinds = [...Map.groupBy(places, ({ region }) => region.kind)];
  if (kinds.length < 2) return null;
  const domain = dotDomain(one, latest, context);
  const numbers = context.numbers(indicator);
  const rows = kinds.map(([kind, parts]) => {
    const mean = meanOf(parts.map(({ value }) => value), parts.map(({ weight }) => weight)); // prettier-ignore
    return {
      id: kind,
      name: found(report.kinds, kind).plural[language],
      names: parts.map(
        ({ region, value }) => `${region.short[language]} ${value === null ? '—' : numbers.plain(value)}`,
      ),
      strip: dotStrip(parts.map(({ region, value }) => ({ id: region.path, value })), mean, domain), // prettier-ignore
      mean: mean === null ? '—' : numbers.plain(mean),
    };
  });
  const x = linear(domain, [2, 98]);
  const unit = found(report.units, indicator.unit).short[language];
  return {
    title: t('balance.groupsTitle', { name: indicator.short[language], year: latest.year, unit }),
    hint: t(latest.weights.year === null ? 'balance.groupsHintPlain' : 'balance.groupsHint'),
    ticks: domainTicks(domain, 4).map((value) => ({ x: x(value), label: numbers.tick(value) })),
    rows: rows.toSorted((a, b) => found(report.kinds, a.id).order - found(report.kinds, b.id).order),
    ...splitView(one, context),
  };
}
