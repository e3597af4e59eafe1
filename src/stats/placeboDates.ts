import { interruptedSeries, knownPoints, type Series } from './interruptedSeries.ts';
import { placeboRank, roundingOf, type PlaceboRank } from './placeboRank.ts';

export type PlaceboDates = PlaceboRank & {
  /** Step at every admissible start, the true one among them. */
  steps: { year: number; step: number; isTrue: boolean }[];
};

/**
 * Rank of the step at `start` among the steps at all years that could have been the start: those with a figure and
 * at least `before` figures earlier and `after` from them on. Asks of the data only whether the year is remarkable.
 * Missing: null when the true start is not admissible itself.
 * Throws: as `interruptedSeries`; RangeError when `before` or `after` is below two.
 * Source: randomisation over dates, as in-time placebos of Abadie, Diamond & Hainmueller 2015; statistic |step|.
 */
export function placeboDates(
  series: Series,
  start: number,
  { before = 8, after = 4 }: { before?: number; after?: number } = {},
): PlaceboDates | null {
  if (!(before >= 2 && after >= 2))
    throw new RangeError(`${before} before, ${after} after: must be two or more`);
  const points = knownPoints(series);
  const known = points.map(({ year }) => year);
  const isAdmissible = (year: number) => {
    const earlier = known.filter((other) => other < year).length;
    return earlier >= before && known.length - earlier >= after;
  };
  if (!isAdmissible(start)) return null;
  const starts = [...new Set([...known, start])].filter(isAdmissible).toSorted((a, b) => a - b);
  const steps = starts.flatMap((year) => {
    const fit = interruptedSeries(series, year);
    return fit ? [{ year, step: fit.coefficients.step, isTrue: year === start }] : [];
  });
  const truth = steps.find(({ isTrue }) => isTrue);
  if (!truth) return null;
  const placebos = steps.filter(({ isTrue }) => !isTrue).map(({ step }) => step);
  return { steps, ...placeboRank(truth.step, placebos, roundingOf(points.map(({ value }) => value))) };
}
