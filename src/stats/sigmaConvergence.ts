import { hasBreak } from './comparableRuns.ts';
import { type Measured, notMeasured } from './measured.ts';
import { refuseInfinite, type Values, weighedRegions } from './weighed.ts';
import { deviationOf } from './weightedVariation.ts';

/** Values of all regions in one period; the same place in the lists is the same region in every period. */
export type PeriodValues = { period: number; values: Values; weights: Values };
/** `logarithm`: of ln x, a relative spread without unit; `points`: of x, in the unit of its differences. */
export type SpreadForm = 'logarithm' | 'points';
/** Spread of one period. `weighted` speaks of people, `unweighted` of regions as places, each counted once. */
export type Spread = { period: number; weighted: Measured; unweighted: Measured };
/** Spread of the same regions at both ends; it falls where regions converge. */
export type SpreadChange = {
  from: Spread;
  to: Spread;
  regions: number;
  weighted: Measured;
  unweighted: Measured;
};

/**
 * Form in which the spread of a series can be followed: logarithms where every value of every period is positive,
 * otherwise points. One form for the whole series, so that its periods can be compared.
 * Throws: RangeError when a value is not finite.
 */
export function spreadForm(series: readonly { values: Values }[]): SpreadForm {
  for (const { values } of series) refuseInfinite(values);
  return series.every(({ values }) => values.every((value) => value === null || value > 0))
    ? 'logarithm'
    : 'points';
}

/**
 * Spread between regions in each period: the standard deviation of ln x, or of x in points.
 * Shape: in the order of `series`.
 * Units: none for logarithms; those of a difference of the values for points.
 * Missing: as `weighedRegions`; logarithms of 0 are `zero-minimum`, of less `negative-values`.
 * Throws: RangeError when lengths differ, a value is not finite, a weight is negative or not finite.
 * Source: σ-convergence of Barro & Sala-i-Martin 1992; divides by the whole, because regions are no sample.
 */
export function sigmaConvergence(series: readonly PeriodValues[], form: SpreadForm): Spread[] {
  return series.map((end) => spreadOf(end, form));
}

/**
 * How the spread changed between two periods, of the regions that have values in both: regions that come or go
 * would change it without any region changing.
 * Shape: `value` is the later spread less the earlier; negative where regions converge.
 * Units: as `sigmaConvergence`.
 * Missing: not measured across a break (`breaks`: periods from which on values are not comparable with those before),
 * or where either spread is not.
 * Throws: as `sigmaConvergence`, and when `to` is not later than `from` or has another number of regions.
 */
export function sigmaChange(
  from: PeriodValues,
  to: PeriodValues,
  options: { form: SpreadForm; breaks: readonly number[] },
): SpreadChange {
  if (to.period <= from.period) throw new RangeError(`${to.period} is not later than ${from.period}`);
  if (from.values.length !== to.values.length) {
    throw new RangeError(`${from.values.length} and ${to.values.length} regions: give the same ones`);
  }
  const inBoth = from.values.map((value, i) => value !== null && (to.values[i] ?? null) !== null);
  const common = ({ period, values, weights }: PeriodValues) =>
    spreadOf({ period, values: values.map((value, i) => (inBoth[i] ? value : null)), weights }, options.form);
  const [first, last] = [common(from), common(to)];
  const cut = hasBreak(from.period, to.period, options.breaks);
  const change = (key: 'weighted' | 'unweighted'): Measured =>
    cut ? notMeasured('break-between') : difference(first[key], last[key]);
  const regions = inBoth.filter(Boolean).length;
  return { from: first, to: last, regions, weighted: change('weighted'), unweighted: change('unweighted') };
}

function spreadOf({ period, values, weights }: PeriodValues, form: SpreadForm): Spread {
  const equal = values.map(() => 1);
  return { period, weighted: spread(values, weights, form), unweighted: spread(values, equal, form) };
}

function spread(values: Values, weights: Values, form: SpreadForm): Measured {
  const base = weighedRegions(values, weights);
  if (base.value === null) return base;
  if (form === 'points') return { value: deviationOf(base.regions) };
  const least = Math.min(...base.regions.map(({ value }) => value));
  if (least <= 0) return notMeasured(least < 0 ? 'negative-values' : 'zero-minimum');
  return { value: deviationOf(base.regions.map(({ value, share }) => ({ value: Math.log(value), share }))) };
}

function difference(first: Measured, last: Measured): Measured {
  if (first.value === null) return first;
  return last.value === null ? last : { value: last.value - first.value };
}
