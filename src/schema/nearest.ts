/**
 * Least number of letters to insert, delete, replace or swap with their neighbour to turn `a` into `b`.
 * Source: optimal string alignment, the restricted form of Damerau (1964) and Levenshtein (1966).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/**
 * The candidate that `found` was probably meant to be: at most a third of its letters differ, or it is part of the candidate.
 * Missing: null where nothing comes near.
 */
export function nearest(found: string, candidates: Iterable<string>): string | null {
  const word = found.toLowerCase();
  const limit = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  let containing: string | null = null;
  for (const candidate of candidates) {
    if (candidate === found) continue;
    const other = candidate.toLowerCase();
    if (word.length > 3 && containing === null && other.includes(word)) containing = candidate;
    if (Math.abs(other.length - word.length) >= least) continue;
    const distance = editDistance(word, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? containing;
}
