export type Polarity = 'higher-better' | 'lower-better' | 'neutral';
/** `rank` 1 is best; equal values share the smaller rank; `of` counts the values; `equal` those like this one, itself included. */
export type Standing = { rank: number; of: number; equal: number };

/**
 * Place of each value among all, best first by polarity (standard competition ranking, "1224").
 * Shape: `standings(values)[i]` belongs to `values[i]`.
 * Missing: a null value has no place and is not counted.
 * Throws: RangeError for neutral polarity, where no end is better.
 */
export function standings(values: readonly (number | null)[], polarity: Polarity): (Standing | null)[] {
  if (polarity === 'neutral') throw new RangeError('a neutral indicator has no order of better and worse');
  const known = values.filter((value) => value !== null);
  const isBetter = (a: number, b: number) => (polarity === 'higher-better' ? a > b : a < b);
  return values.map((value) => {
    if (value === null) return null;
    const better = known.filter((other) => isBetter(other, value)).length;
    return { rank: better + 1, of: known.length, equal: known.filter((other) => other === value).length };
  });
}

/** Which end of the order a place is at, alone or shared; null between the ends and where all are equal. */
export function edgeOf({ rank, of, equal }: Standing): 'best' | 'worst' | null {
  if (equal === of) return null;
  if (rank === 1) return 'best';
  return rank + equal - 1 === of ? 'worst' : null;
}
