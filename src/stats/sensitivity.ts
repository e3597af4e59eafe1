import { aggregations, type Aggregation } from './aggregate.ts';
import { indicatorIds, weightsWithout } from './indexWeights.ts';
import {
  coverageOf,
  indexOf,
  isCovered,
  modelWeights,
  scoreRows,
  type IndexModel,
  type IndexValues,
  type IndexWeights,
  type ScoreRow,
} from './compositeIndex.ts';
import { normalisations, type Normalisation } from './goalposts.ts';
import { randomFrom, type Random } from './random.ts';
import { standings } from './standing.ts';

/** Rank of each place, 1 best, equal scores the smaller rank. Missing: null for a place without a score. */
export type Ranks = readonly (number | null)[];

/** One repetition with other choices. `leftOut` is an indicator, or null when all stayed in. */
export type SensitivityRun = {
  normalisation: Normalisation;
  aggregation: Aggregation;
  leftOut: string | null;
  ranks: Ranks;
};

/** `reference` are the ranks of the index as published. */
export type Sensitivity = { reference: Ranks; runs: readonly SensitivityRun[] };

/**
 * Shape: `errors[i]` belongs to the place i.
 * Units: `concentration` is the sum of the parameters of the Dirichlet draws: a weight of share w moves by a standard deviation of
 * √(w(1−w)/(concentration+1)). `errors` are standard errors in the indicators' units.
 * Missing: 2,000 runs, concentration 20, no errors; an error that is not given is 0.
 */
export type SensitivityOptions = {
  seed: number;
  runs?: number;
  concentration?: number;
  errors?: readonly IndexValues[];
};

/**
 * Ranks of places when the choices behind an index are drawn anew: weights (Dirichlet around the model's), normalisation, aggregation,
 * and which one indicator, if any, is left out, each as likely.
 * Shape: ranks are among the places that the coverage rule lets score by the model's own weights.
 * Missing: no runs where fewer than two places have a score.
 * Throws: RangeError as `compositeIndex`, and for fewer than one run, a concentration that is not positive, a wrong seed.
 * Source: Saisana, Saltelli & Tarantola 2005, J. R. Stat. Soc. A 168(2); OECD/JRC 2008, step 7.
 */
export function sensitivity(
  model: IndexModel,
  places: readonly IndexValues[],
  options: SensitivityOptions,
): Sensitivity {
  const { seed, runs = 2000, concentration = 20, errors } = options;
  if (!(Number.isSafeInteger(runs) && runs > 0)) throw new RangeError(`${runs} runs: give at least one`);
  if (!(concentration > 0 && concentration < Infinity)) {
    throw new RangeError(`concentration is ${concentration}, must be above 0`);
  }
  const weights = modelWeights(model);
  const rows = { goalposts: scoreRows(model, places, 'goalposts') };
  const isScored = rows.goalposts.map((row) => isCovered(coverageOf(row, weights), model));
  const reference = ranksOf(rows.goalposts, isScored, weights, model.aggregation);
  if (isScored.filter(Boolean).length < 2) return { reference, runs: [] };
  const random = randomFrom(seed);
  const exact = { ...rows, z: scoreRows(model, places, 'z'), rank: scoreRows(model, places, 'rank') };
  const choices = [null, ...indicatorIds(model)];
  const list = Array.from({ length: runs }, (): SensitivityRun => {
    const normalisation = oneOf(normalisations, random);
    const aggregation = oneOf(aggregations, random);
    const leftOut = oneOf(choices, random);
    const drawn = weightsWithout(model, drawnWeights(weights, concentration, random), leftOut);
    const shaken = errors && places.map((place, i) => withErrors(place, errors[i], random));
    const scores = shaken ? scoreRows(model, shaken, normalisation) : exact[normalisation];
    return { normalisation, aggregation, leftOut, ranks: ranksOf(scores, isScored, drawn, aggregation) };
  });
  return { reference, runs: list };
}

/** Ranks of places when each indicator in turn is left out of the model and nothing else changes. */
export function leaveOneOut(
  model: IndexModel,
  places: readonly IndexValues[],
): { leftOut: string; ranks: Ranks }[] {
  const weights = modelWeights(model);
  const rows = scoreRows(model, places, 'goalposts');
  const isScored = rows.map((row) => isCovered(coverageOf(row, weights), model));
  return indicatorIds(model).map((leftOut) => {
    const without = weightsWithout(model, weights, leftOut);
    return { leftOut, ranks: ranksOf(rows, isScored, without, model.aggregation) };
  });
}

function ranksOf(
  rows: readonly ScoreRow[],
  isScored: readonly boolean[],
  weights: IndexWeights,
  aggregation: Aggregation,
): Ranks {
  const scores = rows.map((row, i) => (isScored[i] ? indexOf(row, weights, aggregation) : null));
  return standings(scores, 'higher-better').map((standing) => standing && standing.rank);
}

function oneOf<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T {
  const one = list[random.integer(list.length)];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

function drawnWeights(weights: IndexWeights, concentration: number, random: Random): IndexWeights {
  const draw = (list: readonly number[]) => {
    const total = list.reduce((sum, weight) => sum + weight, 0);
    // A weight of 0 is the author's or reader's decision and stays.
    const positive = list.filter((weight) => weight > 0);
    const shares = random.dirichlet(positive.map((weight) => (concentration * weight) / total));
    return list.map((weight) => (weight > 0 ? (shares.shift() ?? 0) : 0));
  };
  return { domains: draw(weights.domains), indicators: weights.indicators.map(draw) };
}

function withErrors(place: IndexValues, errors: IndexValues | undefined, random: Random): IndexValues {
  if (!errors) return place;
  return Object.fromEntries(
    Object.entries(place).map(([id, value]) => {
      const error = errors[id] ?? 0;
      return [id, value === null || error === 0 ? value : value + error * random.normal()];
    }),
  );
}
