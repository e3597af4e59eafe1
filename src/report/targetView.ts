import { sentence } from '../sentence/sentence.ts';
import type { TargetFinding } from '../sentence/target.ts';
import { targetProgress } from '../stats/targetProgress.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, type Context } from './context.ts';
import { comparableFrom, valuedYears } from './period.ts';

/**
 * The sentence on how the whole moves towards its target.
 * Missing: null without a target, without a value, or where a break parts the base from the latest year.
 */
export function targetView(indicator: Indicator, context: Context): string | null {
  const { report, language } = context;
  const { target, polarity } = indicator;
  const series = report.series(indicator.id, report.root.path);
  const at = (year: number) => series.get(year)?.value ?? null;
  const last = valuedYears(series).at(-1);
  if (!target || last === undefined || polarity === 'neutral') return null;
  const [base, latest] = [at(target.base), at(last)];
  if (base === null || latest === null || comparableFrom(indicator, report.root.path, last) > target.base)
    return null;
  const unit = found(report.units, indicator.unit);
  const isSigned = (unit.range[0] ?? -1) < 0;
  const path = { base: { year: target.base, value: base }, latest: { year: last, value: latest }, target };
  const progress = targetProgress(path, { polarity, isSigned });
  const shared = {
    kind: 'target',
    measure: { ...indicator, unit },
    place: report.root,
    latest: path.latest,
    target,
  } as const;
  const finding: TargetFinding =
    progress.state === 'computed'
      ? {
          ...shared,
          state: progress.grade,
          ratio: progress.ratio,
          needed: {
            size: (progress.needed ?? 0) * (progress.form === 'rate' ? 100 : 1),
            in: progress.form === 'rate' ? 'percent' : 'points',
          },
        }
      : { ...shared, state: progress.state !== 'undefined' && progress.met ? 'reached' : 'undefined' };
  return sentence(finding, language);
}
