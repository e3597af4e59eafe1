import { leastSquares } from './leastSquares.ts';

export type PraisWinsten = {
  coefficients: number[];
  standardErrors: number[];
  df: number;
  /** Autocorrelation of neighbouring residuals. */
  rho: number;
  rounds: number;
};
type Design = readonly (readonly number[])[];

/**
 * Least squares with residuals that follow the year before (AR(1)), iterated until the autocorrelation stands still.
 * Shape: row i of the design, response i and `times[i]` belong together; `times` are whole years and rise.
 * Missing: over a gap of g years neighbours are weighed by ρ^g (Savin & White 1978). Null when no two years are
 * neighbours or the autocorrelation does not settle between −1 and 1: a series as short or as drifting as that
 * does not tell it.
 * Throws: RangeError when lengths differ, and as `leastSquares` does.
 * Source: Prais & Winsten 1954; ρ by regression of residuals on those of the year before, as Stata `prais`.
 */
export function praisWinsten(
  design: Design,
  response: readonly number[],
  times: readonly number[],
): PraisWinsten | null {
  if (design.length !== times.length || response.length !== times.length) {
    throw new RangeError(
      `${design.length} rows, ${response.length} responses, ${times.length} times: give one of each`,
    );
  }
  const gaps = times.map((time, i) => (i === 0 ? 0 : time - (times[i - 1] ?? time)));
  if (gaps.some((gap, i) => i > 0 && !(Number.isInteger(gap) && gap > 0))) {
    throw new RangeError(`times ${times.join(', ')} must be whole years that rise`);
  }
  if (!gaps.includes(1)) return null;
  let rho = 0;
  for (let rounds = 1; rounds <= 500; rounds++) {
    const weights = gaps.map((gap) => weightsOver(gap, rho));
    const fit = leastSquares(
      design.map((row, i) => row.map((value, a) => whitened(value, design[i - 1]?.[a], weights[i]))),
      response.map((value, i) => whitened(value, response[i - 1], weights[i])),
    );
    const { coefficients, standardErrors, df } = fit;
    const residuals = design.map((row, i) => (response[i] ?? 0) - dot(row, coefficients));
    const next = neighbourCorrelation(residuals, gaps, response);
    // Nearer to ±1 the series has no level to return to, and rounds creep on without end.
    if (Math.abs(next) > 0.999) return null;
    if (Math.abs(next - rho) < 1e-10) return { coefficients, standardErrors, df, rho, rounds };
    rho = next;
  }
  return null;
}

type Weights = { own: number; last: number };

/** Weights that give residuals `gap` years apart (0: the first of the series) equal variance and no correlation. */
function weightsOver(gap: number, rho: number): Weights {
  const settled = 1 - rho * rho;
  if (gap === 0) return { own: Math.sqrt(settled), last: 0 };
  const kept = rho ** gap;
  const own = gap === 1 ? 1 : Math.sqrt(settled / (1 - kept * kept));
  return { own, last: own * kept };
}

const whitened = (value: number, last = 0, weights: Weights = { own: 1, last: 0 }) =>
  weights.own * value - weights.last * last;

function neighbourCorrelation(
  residuals: readonly number[],
  gaps: readonly number[],
  response: readonly number[],
) {
  let products = 0;
  let squares = 0;
  for (const [i, gap] of gaps.entries()) {
    const last = residuals[i - 1] ?? 0;
    if (gap !== 1) continue;
    products += last * (residuals[i] ?? 0);
    squares += last * last;
  }
  // Residuals of a perfect fit are rounding, whose correlation means nothing.
  return squares > 1e-20 * dot(response, response) ? products / squares : 0;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
