/** `rank` 1 is the most extreme; ties stand before the true value; `p` = rank / `of`. */
export type PlaceboRank = { rank: number; of: number; p: number };

/**
 * Place of the true statistic among those of placebos, by size without sign; the p-value of a randomisation test.
 * Shape: `placebos` without the true one. The p-value is never below 1 / (placebos + 1).
 * Units: those of the statistic; one no larger than `noise`, the rounding of its calculation, counts as zero.
 * Missing: without placebos the answer is 1 of 1, which tells nothing.
 * Throws: RangeError when a number is NaN.
 * Source: Fisher 1935, The Design of Experiments; Abadie, Diamond & Hainmueller 2010.
 */
export function placeboRank(truth: number, placebos: readonly number[], noise = 0): PlaceboRank {
  if ([truth, ...placebos].some(Number.isNaN)) throw new RangeError('a placebo statistic is NaN');
  // Equal up to rounding counts as equal: assignments that mirror each other must not differ in the last digit.
  const size = (statistic: number) => (Math.abs(statistic) <= noise ? 0 : Math.abs(statistic));
  const threshold = size(truth) * (1 - 1e-9);
  const rank = 1 + placebos.filter((placebo) => size(placebo) >= threshold).length;
  const of = placebos.length + 1;
  return { rank, of, p: rank / of };
}

/** What calculation may leave of a difference that is truly zero. */
export function roundingOf(values: readonly number[]): number {
  return 1e-11 * Math.max(0, ...values.map(Math.abs));
}

/** `low` or `high` is null where the data set no limit on that side. `confidence` is a share. */
export type Interval = { low: number | null; high: number | null; confidence: number };

/**
 * How many of `of` equally likely assignments may be as extreme as the true one in a test that rejects.
 * At least one: few assignments do not permit the confidence asked for, and the second number says what they permit.
 */
export function rejections(of: number, confidence: number): { count: number; confidence: number } {
  const count = Math.max(1, Math.floor((1 - confidence) * of + 1e-9));
  return { count, confidence: Math.min(confidence, 1 - count / of) };
}
