import type { Report } from '../schema/report.ts';
import type { Score } from '../schema/score.ts';

/** A score of a matter that differs. Missing: null where the state has no such score. */
export type ScoreChange = { before: Score | null; after: Score | null };

const keyOf = ({ region, period, matter, view }: Score) => [region, period, matter, view].join('\n');

/** Scores that differ between two reports, in the order of the later one; what is removed comes last. */
export function scoreChanges(base: Report, head: Report): ScoreChange[] {
  const old = new Map(base.scores.map((score) => [keyOf(score), score]));
  const here = head.scores.flatMap((after): ScoreChange[] => {
    const before = old.get(keyOf(after)) ?? null;
    old.delete(keyOf(after));
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }];
  });
  return [...here, ...[...old.values()].map((before) => ({ before, after: null }))];
}
