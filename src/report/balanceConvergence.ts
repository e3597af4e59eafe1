import { formatChange, formatNumber } from '../i18n/number.ts';
import { betaConvergence } from '../stats/betaConvergence.ts';
import type { Measured } from '../stats/measured.ts';
import { sigmaChange, spreadForm } from '../stats/sigmaConvergence.ts';
import type { Context } from './context.ts';
import type { DisparityYear, IndicatorDisparity } from './disparityOf.ts';
import { whyNot } from './disparityView.ts';
import { movementRule } from './movement.ts';

/** How much lower a region starts in the sentence on catching up. */
const lowerStart = 0.1;

const panel = ({ year, compared, weights }: DisparityYear) => ({
  period: year,
  values: compared,
  weights: weights.values,
});

/** Whether the spread of the same regions fell between two years, in sentences. */
function sigmaTexts(one: IndicatorDisparity, from: DisparityYear, to: DisparityYear, context: Context) {
  const { t, language, numbers } = context;
  const form = one.form === 'points' ? 'points' : spreadForm([from, to].map(panel));
  const sigma = sigmaChange(panel(from), panel(to), { form, breaks: one.cuts });
  const { unweighted } = sigma;
  const years = { from: from.year, to: to.year };
  if (unweighted.value === null) {
    return [t('balance.convergenceNone', { ...years, why: whyNot(unweighted.reason, context) })];
  }
  const text = ({ value }: Measured) => {
    if (value === null) return '—';
    return form === 'points' ? numbers(one.indicator).plain(value) : formatNumber(value, 2, language);
  };
  const [a, b] = [text(sigma.from.unweighted), text(sigma.to.unweighted)];
  // As for the direction of a measure, a change of a tenth or less counts as none.
  const isSame = Math.abs(unweighted.value) <= movementRule.change * (sigma.from.unweighted.value ?? 0);
  const way = isSame ? 'same' : unweighted.value < 0 ? 'fell' : 'rose';
  const weighted = { wa: text(sigma.from.weighted), wb: text(sigma.to.weighted) };
  return [
    t(`balance.sigma.${way}`, { ...years, a, b, ...weighted, regions: sigma.regions }),
    t(`balance.sigma.${form}`),
  ];
}

/** Whether regions that began lower grew faster, with the interval, in sentences. */
function betaTexts(one: IndicatorDisparity, from: DisparityYear, to: DisparityYear, context: Context) {
  const { t, language } = context;
  if (one.form === 'points') return [t('balance.beta.points')];
  const beta = betaConvergence(panel(from), panel(to), one.cuts);
  if (beta.value === null) return [t('balance.beta.none', { why: whyNot(beta.reason, context) })];
  const { b, interval, isClear, n, df } = beta;
  const three = (value: number) => formatChange(value, 3, language);
  const points = formatNumber(Math.abs(b * Math.log(1 - lowerStart)) * 100, 2, language);
  const sentence = isClear
    ? t(`balance.beta.clear.${b < 0 ? 'lower' : 'higher'}`, { from: from.year, points })
    : t('balance.beta.unclear', { from: from.year, n });
  const numbers = { b: three(b), low: three(interval[0]), high: three(interval[1]), n, df };
  return [
    sentence,
    t('balance.beta.numbers', numbers),
    ...(one.form === 'shortfall' ? [t('balance.beta.shortfall')] : []),
  ];
}

/** Sigma and beta convergence over the comparable stretch; each part is a heading with its sentences. */
export function balanceConvergence(one: IndicatorDisparity, context: Context) {
  const { t } = context;
  const [from, to] = [one.stretch[0], one.stretch.at(-1)];
  if (!from || !to || from === to) return { parts: [], note: t('balance.oneYear') };
  return {
    parts: [
      { title: t('balance.sigma'), texts: sigmaTexts(one, from, to, context) },
      { title: t('balance.beta'), texts: betaTexts(one, from, to, context) },
    ],
    note: t('balance.twoSides'),
  };
}
