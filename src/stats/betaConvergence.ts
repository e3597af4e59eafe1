import { hasBreak } from './comparableRuns.ts';
import { leastSquares } from './leastSquares.ts';
import { type Measured, type NotMeasured, notMeasured } from './measured.ts';
import { tQuantile } from './tQuantile.ts';
import { refuseInfinite, type Values } from './weighed.ts';

export type BetaConvergence = {
  value?: never;
  /** Change of average yearly growth per unit of ln x₀: negative where poorer regions grew faster. */
  b: number;
  standardError: number;
  /** 95 %, from Student's t with `df` degrees of freedom. */
  interval: [number, number];
  /** Whether the interval leaves out 0; with nine regions only large effects do. */
  isClear: boolean;
  /** Average growth of a region with ln x₀ = 0. */
  intercept: number;
  /** Regions with both values. */
  n: number;
  df: number;
  /** Years from first to last. */
  years: number;
  /** Years in which half of the relative distance would go; not measured where b ≥ 0 or places are changed over. */
  halfLife: Measured;
};
type End = { period: number; values: Values };

/**
 * Whether regions that began lower grew faster: least squares of average growth, (1/T) ln(x_T/x₀) = a + b ln x₀,
 * every region counted once. It says nothing of the spread: that may grow while b is negative (see σ).
 * Shape: `first.values[i]` and `last.values[i]` belong to the same region; periods are years.
 * Missing: a region without one of the values is left out. Not measured across a break (`breaks`: periods from which on
 * values are not comparable with those before), with fewer than three regions, with values of 0 or below, or when
 * all regions begin equal.
 * Throws: RangeError when the lengths differ, a value is not finite, or `last` is not later than `first`.
 * Source: Barro & Sala-i-Martin 1992, in its linear form; half-life ln 2 / λ with b = −(1 − e^(−λT)) / T.
 */
export function betaConvergence(
  first: End,
  last: End,
  breaks: readonly number[],
): BetaConvergence | NotMeasured {
  const years = last.period - first.period;
  if (!(years > 0)) throw new RangeError(`${last.period} is not later than ${first.period}`);
  const pairs = pairsOf(first.values, last.values);
  if (hasBreak(first.period, last.period, breaks)) return notMeasured('break-between');
  if (pairs.length === 0) return notMeasured('no-values');
  if (pairs.length < 3) return notMeasured('too-few-regions');
  const least = Math.min(...pairs.flat());
  if (least <= 0) return notMeasured(least < 0 ? 'negative-values' : 'zero-minimum');
  const starts = pairs.map(([start]) => Math.log(start));
  const growth = pairs.map(([start, end]) => (Math.log(end) - Math.log(start)) / years);
  if (Math.max(...starts) - Math.min(...starts) < 1e-9) return notMeasured('all-equal');
  return { ...lineOf(starts, growth, years), years };
}

function lineOf(
  starts: readonly number[],
  growth: readonly number[],
  years: number,
): Omit<BetaConvergence, 'years'> {
  const middle = starts.reduce((sum, start) => sum + start, 0) / starts.length;
  // About their mean the starts stand at right angles to the intercept: no digits are lost.
  const fit = leastSquares(starts.map((start) => [1, start - middle]), growth); // prettier-ignore
  const [level = 0, b = 0] = fit.coefficients;
  const [, standardError = 0] = fit.standardErrors;
  const reach = tQuantile(0.975, fit.df) * standardError;
  return {
    b,
    standardError,
    interval: [b - reach, b + reach],
    isClear: Math.abs(b) > reach,
    intercept: level - b * middle,
    n: starts.length,
    df: fit.df,
    halfLife: halfLifeOf(b, years),
  };
}

function halfLifeOf(b: number, years: number): Measured {
  if (b >= 0) return notMeasured('not-converging');
  const left = 1 + b * years;
  return left > 0 ? { value: (-years * Math.LN2) / Math.log(left) } : notMeasured('overtaking');
}

function pairsOf(first: Values, last: Values): [number, number][] {
  if (first.length !== last.length) {
    throw new RangeError(`${first.length} and ${last.length} regions: give the same ones`);
  }
  refuseInfinite(first);
  refuseInfinite(last);
  return first.flatMap((start, i): [number, number][] => {
    const end = last[i] ?? null;
    return start === null || end === null ? [] : [[start, end]];
  });
}
