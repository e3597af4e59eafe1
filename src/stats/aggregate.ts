/** How scores of domains become one: `geometric` does not let a high domain buy off a low one. */
export type Aggregation = 'geometric' | 'arithmetic';
export const aggregations: readonly Aggregation[] = ['geometric', 'arithmetic'];

type Scores = readonly (number | null)[];

/** Smallest score that a geometric mean takes in: at 0 one domain alone would make the whole 0. */
export const geometricFloor = 1;

/**
 * Weighted arithmetic mean of scores.
 * Missing: a null score drops out with its weight; null when no weight is left.
 * Throws: RangeError when lengths differ or a weight is negative or not finite.
 */
export function arithmeticMean(scores: Scores, weights: readonly number[]): number | null {
  return mean(scores, weights, identity, identity);
}

/**
 * Weighted geometric mean Π sᵢ^wᵢ of scores, each at least `geometricFloor`, weights taken as shares.
 * Missing and Throws: as `arithmeticMean`.
 * Source: OECD/JRC 2008, 6.2 (geometric aggregation).
 */
export function geometricMean(scores: Scores, weights: readonly number[]): number | null {
  return mean(scores, weights, logarithm, Math.exp);
}

/** `geometricMean` or `arithmeticMean` of scores. */
export function aggregate(
  scores: Scores,
  weights: readonly number[],
  aggregation: Aggregation,
): number | null {
  return aggregation === 'geometric' ? geometricMean(scores, weights) : arithmeticMean(scores, weights);
}

const identity = (score: number) => score;
const logarithm = (score: number) => Math.log(Math.max(geometricFloor, score));

function mean(
  scores: Scores,
  weights: readonly number[],
  into: (score: number) => number,
  back: (sum: number) => number,
): number | null {
  if (scores.length !== weights.length) {
    throw new RangeError(`${scores.length} scores, ${weights.length} weights: give one each`);
  }
  let sum = 0;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`weights[${i}] is ${weight}, must be ≥ 0`);
    const score = scores[i] ?? null;
    if (score === null || weight === 0) continue;
    sum += into(score) * weight;
    total += weight;
  }
  return total > 0 ? back(sum / total) : null;
}
