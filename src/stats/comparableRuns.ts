/**
 * Periods cut into runs within which values are comparable.
 * Shape: `breaks` are periods from which on values are not comparable with those before; runs and their periods ascend.
 * Throws: RangeError when a period stands there twice.
 */
export function comparableRuns(periods: readonly number[], breaks: readonly number[]): number[][] {
  const runs: number[][] = [];
  let before: number | undefined;
  for (const period of periods.toSorted((a, b) => a - b)) {
    if (period === before) throw new RangeError(`period ${period} stands there twice`);
    const run = runs.at(-1);
    if (!run || before === undefined || hasBreak(before, period, breaks)) runs.push([period]);
    else run.push(period);
    before = period;
  }
  return runs;
}

/** Whether values of `last` are not comparable with those of `first`, an earlier period. */
export const hasBreak = (first: number, last: number, breaks: readonly number[]) =>
  breaks.some((period) => first < period && period <= last);
