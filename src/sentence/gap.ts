/** How far two values may differ by error of measurement or by a later revision, in their unit. */
export type Margin = { size: number; of: 'error' | 'revision' };

/** `size` has no sign; `within` means that the difference could be error or revision alone. */
export type Gap = { size: number; state: 'equal' | 'within' | 'above' | 'below' };

/**
 * Where a value stands to another: the only place that decides whether a sentence may say "higher" or "lower".
 * Units: the difference is that of the values as printed, so that a reader who subtracts finds the same number.
 * Missing: without a margin every printed difference counts.
 * Throws: RangeError when the margin is negative or a value is not finite.
 */
export function gapBetween(value: number, base: number, decimals: number, margin: Margin | null): Gap {
  if (!Number.isFinite(value) || !Number.isFinite(base)) {
    throw new RangeError(`cannot compare ${value} with ${base}: give two numbers`);
  }
  if (margin && !(margin.size >= 0)) throw new RangeError(`a margin of ${margin.size}: it must be 0 or more`);
  const scale = 10 ** decimals;
  // Rounds as it is printed, away from zero.
  const printed = (number: number) => Number(Math.abs(number).toFixed(decimals)) * Math.sign(number) * scale;
  const steps = Math.round(printed(value) - printed(base));
  const size = Math.abs(steps) / scale;
  if (steps === 0) return { size: 0, state: 'equal' };
  const isWithin = margin !== null && Math.min(size, Math.abs(value - base)) <= margin.size + 1e-9;
  if (isWithin) return { size, state: 'within' };
  return { size, state: steps > 0 ? 'above' : 'below' };
}
