import { inversionShares } from './inversionShares.ts';
import { normalCdf } from './normal.ts';

/** Most values for which the distribution is counted out; annual series do not reach it. */
const longestExact = 60;

/** `s`: rising less falling pairs; `tau` from −1 to 1, or null with all equal; `p` two-sided. */
export type MannKendall = { n: number; s: number; tau: number | null; p: number; method: 'exact' | 'normal' };

/**
 * Whether values in the order of time rise or fall more often than chance order would let them.
 * Shape: `values` in the order of time; the length of the steps does not matter.
 * Units: `p` is the share of all orders of these same values with |S| as large or larger, counted out with ties up to 60
 * values, then the normal distribution with tie and continuity corrections; `tau` is Kendall's tau-b.
 * Missing: with all values equal, or fewer than two, tau is null and p is 1.
 * Throws: RangeError when a value is not finite.
 * Source: Mann 1945, Econometrica 13; Kendall 1975. Equal to scipy 1.10.1 `kendalltau(method='exact')` without ties.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`a value is ${wrong}, must be finite`);
  const n = values.length;
  let s = 0;
  for (const [i, later] of values.entries()) {
    for (const earlier of values.slice(0, i)) s += Math.sign(later - earlier);
  }
  const groups = [...Map.groupBy(values, (value) => value).values()].map((equals) => equals.length);
  const all = (n * (n - 1)) / 2;
  const unequal = all - groups.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const method = n <= longestExact ? 'exact' : 'normal';
  const p = method === 'exact' ? exactP(s, groups) : normalP(s, n, groups);
  return { n, s, tau: unequal === 0 ? null : s / Math.sqrt(all * unequal), p, method };
}

function exactP(s: number, groups: readonly number[]): number {
  const shares = inversionShares(groups);
  // S of an order with k inversions is (pairs − k) − k, and the distribution is symmetric.
  const most = (shares.length - 1 - Math.abs(s)) / 2;
  return Math.min(1, 2 * shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0));
}

function normalP(s: number, n: number, groups: readonly number[]): number {
  const term = (size: number) => size * (size - 1) * (2 * size + 5);
  const variance = (term(n) - groups.reduce((sum, size) => sum + term(size), 0)) / 18;
  if (variance === 0 || s === 0) return 1;
  return 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance));
}
