import { referenceFindings, type Known, type ReferenceKind } from './known.ts';
import { lawStarts, type Law, type Outcome } from './law.ts';
import type { Finding, JsonPath } from './problem.ts';
import { lifeFindings, periodFindings } from './spanFindings.ts';

/** What an act of the ledger says against the registers, and dates of it that cannot all be true. */
export function lawFindings(part: Partial<Law>, known: Known): Finding[] {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  return [
    ...(part.answers ?? []).flatMap((id, index) => one('unknown-body', id, ['answers', index])),
    ...(part.affects ?? []).flatMap(({ regions }, index) =>
      (regions ?? []).flatMap((path, place) =>
        one('unknown-region', path, ['affects', index, 'regions', place]),
      ),
    ),
    ...(part.changes ?? []).flatMap(({ law }, index) => one('unknown-law', law, ['changes', index, 'law'])),
    ...(part.outcomes ?? []).flatMap(({ indicator, periods }, index) => [
      ...one('unknown-indicator', indicator, ['outcomes', index, 'indicator']),
      ...periodFindings(periods, ['outcomes', index, 'periods']),
    ]),
    ...lifeFindings(part.adopted, part.signed ?? undefined, ['signed']),
    ...lifeFindings(part.signed ?? undefined, part.ended, ['ended']),
    ...startFindings(part),
  ];
}

/** An outcome can be looked for only where the year is known from which on it is expected. */
function startFindings({ outcomes = [], affects, inForce }: Partial<Law>): Finding[] {
  if (outcomes.length === 0 || !affects || inForce === undefined) return [];
  if (lawStarts({ affects, inForce }).length > 0) return comparisonFindings(outcomes, affects);
  return [{ kind: 'type', path: ['inForce'], found: '@null', expected: '@partial-date' }];
}

/** Where every region is affected, none is left to compare with. */
function comparisonFindings(outcomes: readonly Outcome[], affects: Law['affects']): Finding[] {
  if (affects.length > 0 && affects.every(({ regions }) => regions)) return [];
  return outcomes.flatMap(({ comparison }, index): Finding[] => {
    if (comparison === 'none') return [];
    const path = ['outcomes', index, 'comparison'];
    return [{ kind: 'choice', path, found: comparison, expected: 'none', suggestion: 'none' }];
  });
}
