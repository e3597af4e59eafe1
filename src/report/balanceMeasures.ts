import { formatNumber, formatPercent } from '../i18n/number.ts';
import type { Measured, Undefined } from '../stats/measured.ts';
import type { Context } from './context.ts';
import type { DisparityYear, IndicatorDisparity } from './disparityOf.ts';
import { extremeText, whyNot } from './disparityView.ts';

type Column = { key: string; of: (year: DisparityYear) => Measured; text: (value: number) => string };

/** Share of Theil's T that lies between groups or inside them. */
function splitShare({ split }: DisparityYear, part: 'between' | 'within'): Measured {
  if (!split) return { value: null, reason: 'no-values' };
  if (split.value === null) return split;
  const { theilT } = split;
  if (theilT.value === null) return theilT;
  return theilT.total > 0 ? { value: theilT[part] / theilT.total } : { value: null, reason: 'all-equal' };
}

/** Columns that suit the form of the indicator: points alone, or with the relative measures. */
function columnsOf(one: IndicatorDisparity, { language, numbers }: Context): Column[] {
  const points = numbers(one.indicator).plain;
  const two = (value: number) => formatNumber(value, 2, language);
  const percent = (share: number) => formatPercent(share * 100, 0, language);
  const relative = (key: 'variation' | 'gini' | 'theilT' | 'theilL'): Column => ({
    key,
    of: ({ measures }) => measures.relative?.[key] ?? { value: null, reason: 'no-values' },
    text: two,
  });
  const gap: Column = { key: 'gap', of: ({ measures }) => measures.gap, text: points };
  if (one.form === 'points') {
    return [gap, { key: 'deviation', of: ({ measures }) => measures.deviation, text: points }];
  }
  const share = (part: 'between' | 'within'): Column => ({
    key: part,
    of: (year) => splitShare(year, part),
    text: percent,
  });
  return [
    { key: 'ratio', of: ({ chosen }) => chosen, text: (value) => formatNumber(value, 1, language) },
    gap,
    relative('variation'),
    relative('gini'),
    relative('theilT'),
    relative('theilL'),
    ...(one.years.some(({ split }) => split) ? [share('between'), share('within')] : []),
  ];
}

/** Which years have which weights, in sentences. */
function weightNotes(years: readonly DisparityYear[], { t }: Context): string[] {
  const same = years.filter(({ year, weights }) => weights.year === year);
  const none = years.filter(({ weights }) => weights.year === null);
  const earlier = years.flatMap(({ year, weights }) =>
    weights.year !== null && weights.year < year ? [{ year, used: weights.year }] : [],
  );
  return [
    ...(same.length > 0 ? [t('balance.weights.same')] : []),
    ...earlier.map((parts) => t('balance.weights.earlier', parts)),
    ...(none.length > 0
      ? [t('balance.weights.none', { year: none.map(({ year }) => year).join(', ') })]
      : []),
  ];
}

/**
 * Every measure in every year, the latest first.
 * Shape: `cells[i]` belongs to `heads[i]`; `isCut` marks a year that cannot be compared with the one below it in the table.
 * Missing: a dash in the cell; `notes` say why, one sentence for each measure and reason.
 */
export function balanceMeasures(one: IndicatorDisparity, context: Context) {
  const { t } = context;
  const columns = columnsOf(one, context);
  const years = one.years.toReversed();
  const reasons = new Map<string, Set<Undefined>>();
  const rows = years.map((year, i) => ({
    year: year.year,
    regions: year.values.filter((value) => value !== null).length,
    low: extremeText(one, year, 'low', context),
    high: extremeText(one, year, 'high', context),
    isCut: one.cuts.some((cut) => cut <= year.year && cut > (years[i + 1]?.year ?? Infinity)),
    cells: columns.map(({ key, of, text }) => {
      const measured = of(year);
      if (measured.value !== null) return text(measured.value);
      reasons.set(key, (reasons.get(key) ?? new Set()).add(measured.reason));
      return '—';
    }),
  }));
  const missing = [...reasons].flatMap(([key, all]) =>
    [...all].map((reason) =>
      t('balance.none', { measure: t(`balance.col.${key}`), why: whyNot(reason, context) }),
    ),
  );
  return {
    heads: columns.map(({ key }) => t(`balance.col.${key}`)),
    rows,
    notes: [...weightNotes(one.years, context), ...missing.map((text) => `— ${text}.`)],
  };
}
