/** Weights by id of a domain; relative, each from 0 to `largestWeight`. */
export type ReaderWeights = Readonly<Record<string, number>>;

export const largestWeight = 100;
const prefix = 'w.';

/** What an address says of weights. `ignored` are its parts that are not weights of these domains. */
export type ReadWeights = { weights: ReaderWeights; isDefault: boolean; ignored: string[] };

/**
 * Weights of a reader from the query of an address, `w.economy=40&w.people=20`; other parameters are let be.
 * Shape: an entry for each id of `defaults`, in their order; a form with fields named "w.economy" makes such a query by itself.
 * Missing: an id that is not in the query, or not with a number from 0 to 100, keeps its default; if all are 0, all do.
 * Throws: nothing, whatever the query.
 */
export function weightsFromQuery(query: string, defaults: ReaderWeights): ReadWeights {
  const read = new Map<string, number>();
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    if (!name.startsWith(prefix)) continue;
    const id = name.slice(prefix.length);
    const weight = /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
    const isWeight = weight <= largestWeight && Object.hasOwn(defaults, id) && !read.has(id);
    if (isWeight) read.set(id, weight);
    else ignored.push(`${name}=${text}`);
  }
  const entries = Object.entries(defaults).map(([id, weight]) => [id, read.get(id) ?? weight] as const);
  const weights = entries.some(([, weight]) => weight > 0) ? Object.fromEntries(entries) : { ...defaults };
  return { weights, isDefault: isSameSplit(weights, defaults), ignored };
}

/** Query that `weightsFromQuery` reads back as the same weights, to six decimals. */
export function queryFromWeights(weights: ReaderWeights): string {
  const named = Object.entries(weights).map(([id, weight]) => [
    `${prefix}${id}`,
    String(Number(weight.toFixed(6))),
  ]);
  return new URLSearchParams(named).toString();
}

/** Whether two lists of weights split the whole alike: 1, 1, 1 and 20, 20, 20 do. */
function isSameSplit(a: ReaderWeights, b: ReaderWeights): boolean {
  const [ofA, ofB] = [a, b].map((one) => Object.values(one).reduce((sum, weight) => sum + weight, 0));
  return Object.entries(a).every(
    ([id, weight]) => Math.abs(weight / (ofA ?? 1) - (b[id] ?? 0) / (ofB ?? 1)) < 1e-9,
  );
}
