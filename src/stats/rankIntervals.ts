import type { Ranks } from './sensitivity.ts';

/** Ranks that a share of the runs lies between; `median` is the middle one. */
export type RankInterval = { lo: number; median: number; hi: number };

/**
 * Interval of the ranks of each place over runs, from the 5th to the 95th of a hundred.
 * Shape: `runs[k][i]` belongs to the place i; a quantile is a rank that occurred (definition 1 of Hyndman & Fan 1996).
 * Missing: null for a place without ranks.
 * Throws: RangeError when `from` and `to` are not 0 < from < to < 1.
 */
export function rankIntervals(
  runs: readonly Ranks[],
  { from = 0.05, to = 0.95 } = {},
): (RankInterval | null)[] {
  if (!(from > 0 && from < to && to < 1)) throw new RangeError(`${from} and ${to} must rise from 0 to 1`);
  const places = runs[0] ?? [];
  return places.map((_, place) => {
    const ranks = runs.flatMap((run) => run[place] ?? []).sort((a, b) => a - b);
    // Rounding must not lift 0.95 · 2,000 above 1,900.
    const at = (p: number) => ranks[Math.max(0, Math.ceil(p * ranks.length - 1e-9) - 1)];
    const [lo, median, hi] = [at(from), at(0.5), at(to)];
    return lo === undefined || median === undefined || hi === undefined ? null : { lo, median, hi };
  });
}

/** Whether two places can be told apart: their intervals have no rank in common. False where either has none. */
export function isDistinguishable(a: RankInterval | null, b: RankInterval | null): boolean {
  return a !== null && b !== null && (a.hi < b.lo || b.hi < a.lo);
}

/**
 * Share of the runs in which the place of the row stands above the place of the column; equal ranks count for neither.
 * Missing: null where either place has no rank, and on the diagonal.
 */
export function sharesAbove(runs: readonly Ranks[]): (number | null)[][] {
  const places = runs[0] ?? [];
  return places.map((_, a) =>
    places.map((_, b) => {
      if (a === b) return null;
      let above = 0;
      let count = 0;
      for (const run of runs) {
        const own = run[a] ?? null;
        const other = run[b] ?? null;
        if (own === null || other === null) continue;
        count++;
        if (own < other) above++;
      }
      return count > 0 ? above / count : null;
    }),
  );
}

/**
 * Mean absolute shift R̄ of ranks against a reference, over places and runs.
 * Units: ranks.
 * Missing: null where no place has both ranks.
 * Source: Saisana, Saltelli & Tarantola 2005, J. R. Stat. Soc. A 168(2), equation (4).
 */
export function meanRankShift(reference: Ranks, runs: readonly Ranks[]): number | null {
  let sum = 0;
  let count = 0;
  for (const run of runs) {
    for (const [i, before] of reference.entries()) {
      const after = run[i] ?? null;
      if (before === null || after === null) continue;
      sum += Math.abs(before - after);
      count++;
    }
  }
  return count > 0 ? sum / count : null;
}
