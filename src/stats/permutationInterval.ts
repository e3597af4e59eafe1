import { contrast } from './contrast.ts';
import { rejections, type Interval } from './placeboRank.ts';

/**
 * Effects, equal for all treated units, that a permutation test of a contrast does not reject.
 * Shape: `groups[0]` is the true assignment with statistic `effect`; `others[i]` is the statistic of `groups[i + 1]`.
 * Missing: an end is null where too few assignments, or a mirror image of the truth, leave it open.
 * Source: inversion of the test, Rosenbaum 2002, Observational Studies, section 2.6.
 */
export function permutationInterval(
  effect: number,
  others: readonly number[],
  {
    groups,
    units,
    confidence,
  }: { groups: readonly (readonly number[])[]; units: number; confidence: number },
): Interval {
  const [truth = [], ...rest] = groups;
  const isTreated = Array.from({ length: units }, (_, u) => (truth.includes(u) ? 1 : 0));
  const allowed = rejections(groups.length, confidence);
  // Less an effect τ, the truth has the statistic effect − τ and an assignment that keeps the share `kept` of it
  // other − kept·τ: as extreme as the truth between the two roots, which lie on both sides of the effect. So the test
  // rejects beyond the `count`-th widest of these stretches.
  const ends = others.map((other, i) => {
    const kept = contrast(isTreated, rest[i] ?? []);
    // The mirror image of the truth is as extreme as the truth whatever the effect.
    if (kept < -1 + 1e-12) return { low: -Infinity, high: Infinity };
    const roots = [(effect - other) / (1 - kept), (effect + other) / (1 + kept)];
    return { low: Math.min(...roots), high: Math.max(...roots) };
  });
  const lows = ends.map(({ low }) => low).toSorted((a, b) => a - b);
  const highs = ends.map(({ high }) => high).toSorted((a, b) => b - a);
  return {
    low: finite(lows[allowed.count - 1]),
    high: finite(highs[allowed.count - 1]),
    confidence: allowed.confidence,
  };
}

/** The larger distance from an estimate to an end of its interval: a change beyond it could have been seen. */
export function reach(estimate: number, { low, high }: Interval): number | null {
  return low === null || high === null ? null : Math.max(high - estimate, estimate - low);
}

const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
