import { formatYears } from '../i18n/date.ts';
import type { Indicator } from '../schema/indicator.ts';
import { disparitySentence } from '../sentence/disparity.ts';
import { balanceCharts } from './balanceCharts.ts';
import { balanceConvergence } from './balanceConvergence.ts';
import { balanceKinds } from './balanceKinds.ts';
import { balanceMeasures } from './balanceMeasures.ts';
import { found, type Context } from './context.ts';
import { disparityOf, type IndicatorDisparity } from './disparityOf.ts';
import { chosenText, chosenUnit, doubtWords, extremeText, movementView, whyNot } from './disparityView.ts';
import { movementRule } from './movement.ts';
import { qualityView } from './qualityView.ts';

/** The finding: how the difference changed where it has a direction, otherwise how large it is in the latest year. */
function titleOf(one: IndicatorDisparity, context: Context): string {
  const { report, language, t } = context;
  const { indicator, stretch, latest, movement } = one;
  const moved = ['closer', 'apart', 'same'].includes(movement.state);
  const to = (moved && stretch.at(-1)) || latest;
  const from = moved ? (stretch[0]?.chosen.value ?? null) : null;
  if (one.form === 'shortfall') {
    const parts = { name: indicator.short[language], to: to.year, b: chosenText(one, to, context) };
    const [first] = stretch;
    return from === null || !first
      ? t('balance.titleShortfall.level', parts)
      : t('balance.titleShortfall.change', {
          ...parts,
          from: first.year,
          a: chosenText(one, first, context),
        });
  }
  const sentence = disparitySentence(
    {
      kind: 'disparity',
      measure: { ...indicator, unit: found(report.units, indicator.unit) },
      spread: one.measure,
      regions: to.values.filter((value) => value !== null).length,
      from: from === null ? null : { year: stretch[0]?.year ?? to.year, value: from },
      to: { year: to.year, value: to.chosen.value },
      margin: from === null ? null : from * movementRule.change,
    },
    { language, short: true },
  );
  // The number of regions stays with its word.
  return sentence.replace(/\.$/, '').replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

function factsOf(one: IndicatorDisparity, context: Context) {
  const { t } = context;
  const { latest, stretch } = one;
  const move = movementView(one, context);
  const years = formatYears(stretch[0]?.year ?? latest.year, stretch.at(-1)?.year ?? latest.year);
  const now = `${chosenText(one, latest, context)}\u00a0${chosenUnit(one, context)}`;
  return [
    [`${t('balance.head.now')}, ${latest.year}`, now],
    [t('balance.col.lowest'), extremeText(one, latest, 'low', context)],
    [t('balance.col.highest'), extremeText(one, latest, 'high', context)],
    [
      `${t('balance.head.direction')}, ${years}`,
      `${move.word} (${[move.detail, ...doubtWords(one, context)].join('; ')})`,
    ],
  ].map(([label = '', value = '']) => ({ label, value }));
}

/**
 * How far apart regions are on one indicator, by every measure that suits it.
 * Throws: RangeError when the indicator is not comparable.
 */
export function describeBalanceIndicator(indicator: Indicator, context: Context) {
  const { report, language, t } = context;
  const one = found(disparityOf(report), indicator.id);
  const { latest } = one;
  const quality = qualityView(indicator, context);
  return {
    id: indicator.id,
    name: indicator.name[language],
    short: indicator.short[language],
    domain: report.domains.find(({ id }) => id === indicator.domain)?.name[language] ?? '',
    unit: found(report.units, indicator.unit).short[language],
    title: titleOf(one, context),
    facts: factsOf(one, context),
    undefinedWhy: latest.chosen.value === null ? whyNot(latest.chosen.reason, context) : null,
    charts: balanceCharts(one, context),
    kinds: balanceKinds(one, context),
    measures: balanceMeasures(one, context),
    measuresTitle: t('balance.measuresTitle', { name: indicator.short[language] }),
    convergence: balanceConvergence(one, context),
    reasons: [t(`balance.reason.${one.reason}`), t(`balance.form.${formName(one)}`), t('balance.limits')],
    sources: quality.sources.map(({ title }) => title),
  };
}

const formName = ({ form }: IndicatorDisparity) =>
  form === 'points' ? 'gap' : form === 'shortfall' ? 'shortfall' : 'ratio';
