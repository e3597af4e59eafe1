import { durbinWatson } from './durbinWatson.ts';
import { leastSquares } from './leastSquares.ts';
import { neweyWest } from './neweyWest.ts';
import { roundingOf, type Interval } from './placeboRank.ts';
import { praisWinsten } from './praisWinsten.ts';
import { tQuantile } from './tQuantile.ts';

/** Figures of one place, year by year; null where there is none. */
export type Series = { years: readonly number[]; values: readonly (number | null)[] };
/** `level` in the first year with a figure, `trend` per year, `step` at the start, `slopeChange` per year from it on. */
export type Segments = { level: number; trend: number; step: number; slopeChange: number };
export type InterruptedSeries = {
  coefficients: Segments;
  standardErrors: Segments;
  /** Standard errors that allow for autocorrelation: too small in series as short as ours, so only shown beside. */
  neweyWest: { lag: number; withFactor: Segments; withoutFactor: Segments };
  /** Null where the autocorrelation does not settle. */
  praisWinsten: { coefficients: Segments; standardErrors: Segments; rho: number } | null;
  durbinWatson: number | null;
  residualSd: number;
  minimumDetectable: number;
  /** Of the step: holds those by ordinary least squares, Newey–West and Prais–Winsten. */
  interval: Interval;
  df: number;
  before: number;
  after: number;
};

/**
 * Segmented regression y = b0 + b1 t + b2 D + b3 (t − t0) D + e, with D = 1 from the year `start` on.
 * Units: those of the values, slopes per year.
 * Missing: a null year is left out, its place in time kept. Null with fewer than two figures before or after the
 * start, or fewer than five in all: four coefficients and an error need them.
 * Throws: RangeError when years and values do not fit, years do not rise, or a value is not finite.
 * Source: Wagner & others 2002; Lopez Bernal, Cummins & Gasparrini 2017; numbers as in Linden 2015.
 */
export function interruptedSeries(
  series: Series,
  start: number,
  { confidence = 0.95, lag }: { confidence?: number; lag?: number } = {},
): InterruptedSeries | null {
  const points = knownPoints(series);
  const times = points.map(({ year }) => year);
  const after = times.filter((year) => year >= start).length;
  const before = times.length - after;
  if (before < 2 || after < 2 || times.length < 5) return null;
  const design = segmentedDesign(times, start);
  const response = points.map(({ value }) => value);
  const ols = leastSquares(design, response);
  const fit = { ...ols, design };
  const wide = neweyWest(fit, times, { lag });
  const autoregressive = praisWinsten(design, response, times);
  const isGapless = times.every((year, i) => i === 0 || year === (times[i - 1] ?? 0) + 1);
  // What a perfect fit leaves is rounding.
  const isPerfect = ols.residuals.every((residual) => Math.abs(residual) <= roundingOf(response));
  const residualSd = Math.sqrt(ols.residualVariance);
  const ranges = [
    ols,
    { ...ols, standardErrors: wide.standardErrors },
    ...(autoregressive ? [autoregressive] : []),
  ];
  return {
    coefficients: segments(ols.coefficients),
    standardErrors: segments(ols.standardErrors),
    neweyWest: {
      lag: wide.lag,
      withFactor: segments(wide.standardErrors),
      withoutFactor: segments(neweyWest(fit, times, { lag, factor: false }).standardErrors),
    },
    praisWinsten: autoregressive && {
      coefficients: segments(autoregressive.coefficients),
      standardErrors: segments(autoregressive.standardErrors),
      rho: autoregressive.rho,
    },
    durbinWatson: isGapless && !isPerfect ? durbinWatson(ols.residuals) : null,
    residualSd,
    minimumDetectable: minimumDetectableStep(residualSd),
    interval: stepInterval(ranges, confidence),
    df: ols.df,
    before,
    after,
  };
}

/**
 * Smallest step that a segmented regression of an annual series is likely to show: 3 s, s the residual standard
 * deviation. In simulated series of 17 years, 11 of them before, a step of 3 s was found four times in five.
 */
export function minimumDetectableStep(residualSd: number): number {
  return 3 * residualSd;
}

/**
 * Years with a figure.
 * Throws: RangeError when years and values do not fit, years do not rise, or a value is not finite.
 */
export function knownPoints({ years, values }: Series): { year: number; value: number }[] {
  if (years.length !== values.length) throw new RangeError(`${years.length} years, ${values.length} values`);
  if (years.some((year, i) => !Number.isInteger(year) || (i > 0 && year <= (years[i - 1] ?? year)))) {
    throw new RangeError(`years ${years.join(', ')} must be whole and rise`);
  }
  const points = years.map((year, i) => ({ year, value: values[i] ?? null }));
  const known = points.filter((point): point is { year: number; value: number } => point.value !== null);
  const wrong = known.find(({ value }) => !Number.isFinite(value));
  if (wrong) throw new RangeError(`the value of ${wrong.year} is ${wrong.value}, must be finite or null`);
  return known;
}

function segmentedDesign(times: readonly number[], start: number): number[][] {
  const [first = 0] = times;
  return times.map((year) => [1, year - first, year >= start ? 1 : 0, year >= start ? year - start : 0]);
}

function stepInterval(
  fits: readonly { coefficients: readonly number[]; standardErrors: readonly number[]; df: number }[],
  confidence: number,
): Interval {
  const ranges = fits.map(({ coefficients, standardErrors, df }) => {
    const half = tQuantile((1 + confidence) / 2, df) * segments(standardErrors).step;
    const { step } = segments(coefficients);
    return { low: step - half, high: step + half };
  });
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
    confidence,
  };
}

function segments([level = 0, trend = 0, step = 0, slopeChange = 0]: readonly number[]): Segments {
  return { level, trend, step, slopeChange };
}
