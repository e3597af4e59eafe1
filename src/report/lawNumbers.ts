import { formatChange, formatNumber } from '../i18n/number.ts';
import { found, type Context } from './context.ts';
import type { OutcomeResult } from './lawOutcome.ts';

/**
 * The numbers behind a verdict, each with its label, for readers who check.
 * Missing: what a design does not have is left out; empty where nothing could be computed.
 */
export function lawNumbers({ effect, indicator }: OutcomeResult, { report, language, t }: Context) {
  if (!effect) return [];
  const unit = found(report.units, indicator.unit);
  const change = (value: number) =>
    `${formatChange(value, indicator.decimals, language)}\u00a0${unit.difference[language]}`;
  const p = (value: number) => formatNumber(value, 3, language);
  const row = (key: string, value: string | null) =>
    value === null ? [] : [{ label: t(`laws.number.${key}`), value }];
  const { description, run, verdict, situation } = effect;
  const finding = verdict.finding;
  const interval = finding?.interval;
  const [low, high] = [interval?.low ?? null, interval?.high ?? null];
  return [
    ...row('years', t('laws.beforeAfter', { before: situation.before, after: situation.after })),
    ...row('change', description && change(description.change)),
    ...row('estimate', finding && change(finding.estimate)),
    ...row(
      'interval',
      low === null || high === null || !interval
        ? null
        : t('laws.intervalText', {
            low: change(low),
            high: change(high),
            share: formatNumber(interval.confidence * 100, 0, language),
          }),
    ),
    ...row(
      'placebo',
      finding?.placebo ? t('laws.placeboText', { ...finding.placebo, p: p(finding.placebo.p) }) : null,
    ),
    ...row(
      'detectable',
      typeof finding?.minimumDetectable === 'number' ? change(finding.minimumDetectable) : null,
    ),
    ...row(
      'preTrend',
      finding?.preTrend
        ? t('laws.preTrendText', { drift: change(finding.preTrend.drift), p: p(finding.preTrend.p) })
        : null,
    ),
    ...(run?.design === 'interrupted-series'
      ? [
          ...row(
            'ols',
            `${change(run.fit.coefficients.step)} (${formatNumber(run.fit.standardErrors.step, 2, language)})`,
          ),
          ...row('neweyWest', formatNumber(run.fit.neweyWest.withFactor.step, 2, language)),
          ...row(
            'praisWinsten',
            run.fit.praisWinsten &&
              `${change(run.fit.praisWinsten.coefficients.step)} (${formatNumber(run.fit.praisWinsten.standardErrors.step, 2, language)})`,
          ),
          ...row('slope', change(run.fit.coefficients.slopeChange)),
        ]
      : []),
    ...(run?.design === 'synthetic-control'
      ? [
          ...row(
            'fit',
            run.fit.fitShare === null ? null : `${formatNumber(run.fit.fitShare * 100, 1, language)}%`,
          ),
          ...row(
            'weights',
            run.fit.weights
              .map(
                ({ unit: id, weight }) =>
                  `${report.region(id).short[language]} ${formatNumber(weight, 2, language)}`,
              )
              .join(', '),
          ),
        ]
      : []),
  ];
}
