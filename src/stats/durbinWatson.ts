/**
 * Durbin–Watson statistic of residuals in the order of time: about 2 without autocorrelation, towards 0 when
 * neighbours are alike, towards 4 when they alternate.
 * Missing: a null residual is a gap, for which the statistic is not defined: null; null too when all are zero.
 * Throws: RangeError with fewer than two residuals.
 * Source: Durbin & Watson 1950.
 */
export function durbinWatson(residuals: readonly (number | null)[]): number | null {
  if (residuals.length < 2) throw new RangeError(`${residuals.length} residuals: give at least two`);
  let squares = 0;
  let steps = 0;
  for (const [i, residual] of residuals.entries()) {
    if (residual === null) return null;
    squares += residual ** 2;
    if (i > 0) steps += (residual - (residuals[i - 1] ?? 0)) ** 2;
  }
  return squares > 0 ? steps / squares : null;
}
