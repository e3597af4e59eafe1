import type { UnitSeries } from './panel.ts';
import { roundingOf } from './placeboRank.ts';
import { simplexLeastSquares } from './simplexLeastSquares.ts';

/** A unit against the weighted mean of others; `weights` without those of zero, the largest first. */
export type SyntheticFit = {
  weights: { unit: string; weight: number }[];
  synthetic: number[];
  gaps: number[];
  /** Mean gap after the first `before` years. */
  effect: number;
  /** Roots of the mean squared gap, before and after. */
  preRmspe: number;
  postRmspe: number;
  /** `postRmspe` / `preRmspe`; Infinity after a perfect fit, 0 when there is no gap at all. */
  ratio: number;
};

/**
 * Mixture of `donors` that comes nearest to `unit` over the first `before` years, and the gap to it in all years.
 * Shape: all series of one length, longer than `before`; at least one donor.
 * Source: Abadie & Gardeazabal 2003; Abadie, Diamond & Hainmueller 2010, with the outcome itself as predictor.
 */
export function syntheticFit(unit: UnitSeries, donors: readonly UnitSeries[], before: number): SyntheticFit {
  const early = ({ values }: UnitSeries) => values.slice(0, before);
  const { weights } = simplexLeastSquares(early(unit), donors.map(early));
  const shares = donors.map((donor, j) => ({
    unit: donor.unit,
    weight: weights[j] ?? 0,
    values: donor.values,
  }));
  const synthetic = unit.values.map((_, y) =>
    shares.reduce((sum, { weight, values }) => sum + weight * (values[y] ?? 0), 0),
  );
  const noise = roundingOf(unit.values);
  const gaps = unit.values.map((value, y) => settled(value - (synthetic[y] ?? 0), noise));
  const preRmspe = rootMeanSquare(gaps.slice(0, before));
  const postRmspe = rootMeanSquare(gaps.slice(before));
  return {
    weights: shares
      .filter(({ weight }) => weight > 0)
      .map(({ unit: name, weight }) => ({ unit: name, weight }))
      .toSorted((a, b) => b.weight - a.weight),
    synthetic,
    gaps,
    effect: mean(gaps.slice(before)),
    preRmspe,
    postRmspe,
    ratio: postRmspe === 0 ? 0 : postRmspe / preRmspe,
  };
}

const settled = (gap: number, noise: number) => (Math.abs(gap) <= noise ? 0 : gap);
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
const rootMeanSquare = (list: readonly number[]) => Math.sqrt(mean(list.map((value) => value * value)));
