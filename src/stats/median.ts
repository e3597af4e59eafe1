/**
 * The middle value, or the mean of the two in the middle.
 * Units: those of `values`.
 * Throws: RangeError without a value, or with one that is not finite.
 */
export function median(values: readonly number[]): number {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`a value is ${wrong}, must be finite`);
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined)
    throw new RangeError('no value has no median: give at least one');
  return lower === upper ? lower : (lower + upper) / 2;
}
