/** What the estimate of variance needs of a least-squares fit: rows of the design, (XᵀX)⁻¹ and residuals. */
type Fit = {
  design: readonly (readonly number[])[];
  inverse: readonly (readonly number[])[];
  residuals: readonly number[];
};
type Options = { lag?: number; factor?: boolean };

/**
 * Lag for annual series of `n` points: floor(4 (n/100)^(2/9)).
 * Source: Newey & West 1994, rule of thumb.
 */
export function neweyWestLag(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

/**
 * Standard errors of coefficients that allow for residuals of unequal size and alike up to `lag` years apart.
 * Shape: row i of the design, residual i and `times[i]` belong together; `times` are whole years and rise.
 * Units: those of the coefficients. `factor` multiplies the variance by n/(n−k), as Stata does and Linden 2015 prints.
 * Missing: years absent from `times` are products of zero (the "amplitude modulated" form of Datta & Du 2012).
 * Throws: RangeError when lengths differ, the lag is not a whole number ≥ 0, or the factor has no n > k.
 * Source: Newey & West 1987, weights 1 − l/(L+1) of Bartlett; equal to R sandwich `NeweyWest(prewhite = FALSE)`.
 */
export function neweyWest(
  { design, inverse, residuals }: Fit,
  times: readonly number[],
  { lag = neweyWestLag(times.length), factor = true }: Options = {},
): { standardErrors: number[]; lag: number } {
  const n = times.length;
  const width = inverse.length;
  if (design.length !== n || residuals.length !== n) {
    throw new RangeError(
      `${design.length} rows, ${residuals.length} residuals, ${n} times: give one of each`,
    );
  }
  if (!(Number.isInteger(lag) && lag >= 0)) throw new RangeError(`lag is ${lag}, must be 0, 1, 2 …`);
  if (factor && n <= width)
    throw new RangeError(`${n} rows for ${width} coefficients: the factor is not defined`);
  const scores = design.map((row, i) => row.map((value) => value * (residuals[i] ?? 0)));
  const scale = factor ? n / (n - width) : 1;
  const standardErrors = inverse.map((row) => {
    // Row a of (XᵀX)⁻¹ takes each score to its part in coefficient a, so the double sum is over plain numbers.
    const parts = scores.map((score) => dot(score, row));
    let variance = 0;
    for (const [i, a] of parts.entries()) {
      for (const [j, b] of parts.entries()) {
        const apart = Math.abs((times[i] ?? 0) - (times[j] ?? 0));
        if (apart <= lag) variance += (1 - apart / (lag + 1)) * a * b;
      }
    }
    return Math.sqrt(Math.max(0, variance) * scale);
  });
  return { standardErrors, lag };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
