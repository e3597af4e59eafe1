/** Values of one place by year; years without a line in the data may be absent. */
export type YearValue = { year: number; value: number | null };
export type Known<P extends YearValue> = P & { value: number };

/**
 * Stretches of a series that a line may join: years that follow each other, all with a value, none across a break.
 * Shape: in the order of the years; a stretch may be a single year. `breaks` are the first years after a break.
 * Missing: a null or absent year ends the stretch before it.
 */
export function runs<P extends YearValue>(
  points: readonly P[],
  breaks: readonly number[] = [],
): Known<P>[][] {
  const found: Known<P>[][] = [];
  const known = points.filter((point): point is Known<P> => point.value !== null);
  for (const point of known.sort((a, b) => a.year - b.year)) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before?.year === point.year - 1 && !breaks.includes(point.year)) run.push(point);
    else found.push([point]);
  }
  return found;
}
