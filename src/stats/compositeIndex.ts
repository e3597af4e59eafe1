import { aggregate, arithmeticMean, type Aggregation } from './aggregate.ts';
import { goalpostScore, rankScores, zScores, type Goalposts, type Normalisation } from './goalposts.ts';
import type { Polarity } from './standing.ts';

/** Without goalposts an indicator stands in the structure and counts as missing. */
export type IndexIndicator = { id: string; weight: number; polarity: Polarity; goalposts: Goalposts | null };
export type IndexDomain = { id: string; weight: number; indicators: readonly IndexIndicator[] };
/**
 * What an index is made of. Shape: an indicator stands once.
 * Units: weights are relative, within their domain and among the domains; `coverage` is the least share of weight, 0–1.
 */
export type IndexModel = { domains: readonly IndexDomain[]; aggregation: Aggregation; coverage: number };

/** Values of one place by indicator id. Missing: null or no entry. */
export type IndexValues = Readonly<Record<string, number | null>>;

/**
 * Score of one place.
 * Units: `score` and `domains` 0–100; `coverage` share of the weight that has a value.
 * Missing: `score` and all `domains` are null where `coverage` is under the rule; a domain without a value is null. `missing` names the
 * indicators.
 * `isReweighted` where a score stands although something is missing.
 */
export type IndexScore = {
  score: number | null;
  coverage: number;
  isReweighted: boolean;
  domains: (number | null)[];
  missing: string[];
};

/** Weights in the shape of the model: one a domain, and one an indicator in each domain. */
export type IndexWeights = { domains: readonly number[]; indicators: readonly (readonly number[])[] };

/** Scores of one place in the shape of the model. */
export type ScoreRow = readonly (readonly (number | null)[])[];

/**
 * Composite index of each place: arithmetic mean within a domain, `aggregation` across the domains.
 * Missing: within a domain and then across domains the weights of what is there are scaled up; under the coverage rule no score.
 * Throws: RangeError for an indicator twice, wrong weights, goalposts or values.
 * Source: OECD/JRC 2008, steps 5 and 6.
 */
export function compositeIndex(model: IndexModel, places: readonly IndexValues[]): IndexScore[] {
  const weights = modelWeights(model);
  const rows = scoreRows(model, places, 'goalposts');
  return rows.map((row) => {
    const coverage = coverageOf(row, weights);
    const isScored = isCovered(coverage, model);
    const score = isScored ? indexOf(row, weights, model.aggregation) : null;
    const domains = domainScores(row, weights).map((domain) => (isScored ? domain : null));
    const ids = model.domains.map(({ indicators }) => indicators.map(({ id }) => id));
    const missing = row.flatMap((scores, d) =>
      scores.flatMap((one, i) => (one === null ? [ids[d]?.[i] ?? ''] : [])),
    );
    return { score, coverage, isReweighted: score !== null && coverage < 1, domains, missing };
  });
}

/** Score of one row; null where no weight has a value. */
export function indexOf(row: ScoreRow, weights: IndexWeights, aggregation: Aggregation): number | null {
  return aggregate(domainScores(row, weights), weights.domains, aggregation);
}

const domainScores = (row: ScoreRow, weights: IndexWeights) =>
  row.map((scores, d) => arithmeticMean(scores, weights.indicators[d] ?? []));

/** Weights as the model states them. Throws: RangeError when none of a list is above zero or one is not a weight. */
export function modelWeights({ domains }: IndexModel): IndexWeights {
  const ids = domains.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new RangeError(`"${twice}" stands twice in the index`);
  const list = (what: string, weights: number[]) => {
    const isWrong = weights.some((weight) => !(weight >= 0 && weight < Infinity));
    if (isWrong || !weights.some((weight) => weight > 0)) {
      throw new RangeError(`${what} have the weights [${weights.join(', ')}]: none below 0, one above 0`);
    }
    return weights;
  };
  return {
    domains: list(
      'domains',
      domains.map(({ weight }) => weight),
    ),
    indicators: domains.map(({ id, indicators }) =>
      list(
        `indicators of "${id}"`,
        indicators.map(({ weight }) => weight),
      ),
    ),
  };
}

/** Normalised scores of each place in the shape of the model. */
export function scoreRows(model: IndexModel, places: readonly IndexValues[], by: Normalisation): ScoreRow[] {
  const columns = model.domains.map(({ indicators }) =>
    indicators.map((indicator) => {
      const values = places.map((place) => (indicator.goalposts ? (place[indicator.id] ?? null) : null));
      return column(indicator, values, by);
    }),
  );
  return places.map((_, place) => columns.map((domain) => domain.map((scores) => scores[place] ?? null)));
}

function column({ goalposts, polarity }: IndexIndicator, values: (number | null)[], by: Normalisation) {
  if (goalposts === null) return values;
  if (by === 'z') return zScores(values, polarity);
  if (by === 'rank') return rankScores(values, polarity);
  return values.map((value) => goalpostScore(value, goalposts, polarity));
}

/** Share of the weight that has a score. */
export function coverageOf(row: ScoreRow, weights: IndexWeights): number {
  const covered = row.map((scores, d) => {
    const own = weights.indicators[d] ?? [];
    return sum(own.filter((_, i) => scores[i] !== null)) / sum(own);
  });
  return sum(covered.map((share, d) => share * (weights.domains[d] ?? 0))) / sum(weights.domains);
}

/** Whether the coverage rule is met; the last bit of a sum of shares does not decide. */
export function isCovered(coverage: number, { coverage: rule }: Pick<IndexModel, 'coverage'>): boolean {
  return coverage >= rule - 1e-9;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
