/** How far apart two ratings are: not at all or wholly, by places in the order, by difference. */
export type RatingLevel = 'nominal' | 'ordinal' | 'interval';

type Ratings = readonly (readonly (number | null)[])[];

/**
 * Krippendorff's α: 1 is full agreement, 0 what chance gives, below 0 systematic disagreement.
 * Shape: `ratings[rater][unit]`. Nominal categories are told apart by any numbers.
 * Missing: null ratings are left out; α is null where no unit has two ratings or all ratings are equal, because there is nothing to
 * agree on.
 * Throws: RangeError when raters have lists of different lengths.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(ratings: Ratings, level: RatingLevel): number | null {
  const units = ratings[0]?.length ?? 0;
  if (ratings.some((list) => list.length !== units)) throw new RangeError('raters differ in number of units');
  const rated = Array.from({ length: units }, (_, unit) => ratings.flatMap((list) => list[unit] ?? []));
  const paired = rated.filter((list) => list.length >= 2);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, i) => [value, i]));
  const counts = values.map((value) => paired.flat().filter((one) => one === value).length);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const distance = distances(values, counts, level);
  const between = (a: number, b: number) => distance[place.get(a) ?? 0]?.[place.get(b) ?? 0] ?? 0;
  const observed = paired.reduce((sum, list) => sum + pairSum(list, between) / (list.length - 1), 0) / n;
  const expected = pairSum(paired.flat(), between) / (n * (n - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

/** Sum of the distances of all ordered pairs of a list. */
function pairSum(list: readonly number[], between: (a: number, b: number) => number): number {
  return list.reduce((sum, a) => sum + list.reduce((inner, b) => inner + between(a, b), 0), 0);
}

function distances(values: readonly number[], counts: readonly number[], level: RatingLevel): number[][] {
  const ordinal = (i: number, j: number) => {
    const [low, high] = i < j ? [i, j] : [j, i];
    const span = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
    return (span - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2) ** 2;
  };
  return values.map((a, i) =>
    values.map((b, j) => {
      if (i === j) return 0;
      return level === 'nominal' ? 1 : level === 'interval' ? (a - b) ** 2 : ordinal(i, j);
    }),
  );
}

/**
 * Share of the variance of single ratings that lies between the rated. `oneWay` ICC(1,1): each is rated by others; `random` ICC(2,1):
 * all by the same judges, drawn from many; `fixed` ICC(3,1): only these judges count, and their different levels do not.
 */
export type Intraclass = { oneWay: number; random: number; fixed: number };

/**
 * Intraclass correlations of single ratings.
 * Shape: `ratings[target][judge]`.
 * Missing: a target with a null rating is left out; null where fewer than two targets or judges remain, or all ratings are equal.
 * Throws: RangeError when targets have different numbers of ratings.
 * Source: Shrout & Fleiss 1979, Psychological Bulletin 86(2).
 */
export function intraclass(ratings: Ratings): Intraclass | null {
  const k = ratings[0]?.length ?? 0;
  if (ratings.some((row) => row.length !== k)) throw new RangeError('targets differ in number of ratings');
  const rows = ratings.map((row) => row.flatMap((one) => one ?? [])).filter((row) => row.length === k);
  const n = rows.length;
  const all = rows.flat();
  if (n < 2 || k < 2 || all.every((one) => one === all[0])) return null;
  const mean = average(all);
  const targets = k * squares(rows.map((row) => average(row) - mean));
  const columns = Array.from({ length: k }, (_, j) => rows.map((row) => row[j] ?? 0));
  const judges = n * squares(columns.map((column) => average(column) - mean));
  const total = squares(all.map((one) => one - mean));
  const between = targets / (n - 1);
  const within = (total - targets) / (n * (k - 1));
  const judge = judges / (k - 1);
  const residual = Math.max(0, total - targets - judges) / ((n - 1) * (k - 1));
  const oneWay = (between - within) / (between + (k - 1) * within);
  const random = (between - residual) / (between + (k - 1) * residual + (k * (judge - residual)) / n);
  // Ratings that differ by judge only leave nothing for the third form to divide by.
  const spread = between + (k - 1) * residual;
  return spread > 1e-12 * total ? { oneWay, random, fixed: (between - residual) / spread } : null;
}

const average = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const squares = (list: readonly number[]) => list.reduce((sum, one) => sum + one ** 2, 0);
