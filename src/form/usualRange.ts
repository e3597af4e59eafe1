/**
 * Bounds that the next value of a series is expected in: as far beyond its values as these are apart, a tenth of the largest at least.
 * Shape: within `range`. Units: those of the values.
 * Missing: null for fewer than three values, which say nothing of what is usual.
 */
export function usualRange(
  values: readonly number[],
  [least, most]: readonly [number | null, number | null],
): [number, number] | null {
  if (values.length < 3) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) / 10);
  return [Math.max(low - room, least ?? -Infinity), Math.min(high + room, most ?? Infinity)];
}
