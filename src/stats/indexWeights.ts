import type { IndexModel, IndexWeights } from './compositeIndex.ts';

/** Ids of the indicators of a model that can have a score. */
export function indicatorIds({ domains }: IndexModel): string[] {
  return domains.flatMap(({ indicators }) =>
    indicators.filter(({ goalposts }) => goalposts !== null).map(({ id }) => id),
  );
}

/** Weights with 0 for one indicator; the same weights for null. */
export function weightsWithout(
  { domains }: IndexModel,
  weights: IndexWeights,
  leftOut: string | null,
): IndexWeights {
  if (leftOut === null) return weights;
  const indicators = weights.indicators.map((list, d) =>
    list.map((weight, i) => (domains[d]?.indicators[i]?.id === leftOut ? 0 : weight)),
  );
  return { domains: weights.domains, indicators };
}

/** A model with other weights of its domains, by id; a domain that is not named keeps its own. */
export function withDomainWeights(model: IndexModel, weights: Readonly<Record<string, number>>): IndexModel {
  const domains = model.domains.map((domain) => ({ ...domain, weight: weights[domain.id] ?? domain.weight }));
  return { ...model, domains };
}
