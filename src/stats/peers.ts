import { gower, type TraitColumn } from './gower.ts';

export type Place = { id: string; kind: string };
/** `distance` is null where the group is by kind alone. */
export type Peer = { id: string; distance: number | null };
export type Peers =
  /** `traits` are those compared, in the order given. */
  | { basis: 'structure'; traits: readonly string[]; peers: Peer[] }
  | { basis: 'kind'; kind: string; peers: Peer[] }
  | { basis: 'none'; reason: 'no-other-of-kind' };

type Options = { traits?: readonly TraitColumn[]; count?: number };

/**
 * With whom each place is fairly compared: the nearest by structure, or the others of its kind where traits are not known.
 * Shape: `peerGroups(places)[i]` belongs to `places[i]`; the nearest come first, and all at the distance of the last are kept. The relation
 * is not symmetric: a place may be among the nearest of one that is not among its own.
 * Units: distances as in `gower`.
 * Missing: a place that cannot be measured against as many others of its kind as asked, though that many exist, gets the group by kind.
 * Throws: RangeError when a trait has not one value per place, or `count` is not a positive whole number.
 */
export function peerGroups(places: readonly Place[], { traits = [], count = 5 }: Options = {}): Peers[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`count is ${count}, must be whole and positive`);
  const wrong = traits.find(({ values }) => values.length !== places.length);
  if (wrong) {
    throw new RangeError(
      `the trait "${wrong.id}" has ${wrong.values.length} values for ${places.length} places`,
    );
  }
  const distances = gower(traits);
  return places.map((place, i) => {
    const others = places.flatMap((other, j) =>
      j !== i && other.kind === place.kind ? [{ id: other.id, j }] : [],
    );
    if (others.length === 0) return { basis: 'none', reason: 'no-other-of-kind' };
    const measured = others
      .flatMap(({ id, j }) => {
        const distance = distances[i]?.[j] ?? null;
        return distance === null ? [] : [{ id, distance }];
      })
      .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
    const last = measured[Math.min(count, others.length) - 1];
    if (!last)
      return { basis: 'kind', kind: place.kind, peers: others.map(({ id }) => ({ id, distance: null })) };
    const nearest = measured.filter(({ distance }) => distance <= last.distance);
    return { basis: 'structure', traits: traits.map(({ id }) => id), peers: nearest };
  });
}
