import type { Decisions } from './decision.ts';
import { breakdownFindings, referenceFindings, type Known } from './known.ts';
import type { Finding } from './problem.ts';

/** References of decisions that name nothing. */
export function decisionFindings(part: Partial<Decisions>, known: Known): Finding[] {
  return [
    ...referenceFindings(known, 'unknown-indicator', { id: part.id, path: ['id'] }),
    ...(part.decisions ?? []).flatMap((decision, index) => {
      const at = ['decisions', index];
      const treatment = decision.do === 'accept' ? undefined : decision.treatment;
      const repairs = decision.do === 'repair' ? decision.repairs : [];
      return [
        ...referenceFindings(known, 'unknown-body', { id: decision.body, path: [...at, 'body'] }),
        ...referenceFindings(known, 'unknown-rule', { id: treatment, path: [...at, 'treatment'] }),
        ...decision.regions.flatMap((id, i) =>
          referenceFindings(known, 'unknown-region', { id, path: [...at, 'regions', i] }),
        ),
        ...repairs.flatMap(({ region, by }, i) => [
          ...referenceFindings(known, 'unknown-region', {
            id: region,
            path: [...at, 'repairs', i, 'region'],
          }),
          ...breakdownFindings(known, by, [...at, 'repairs', i, 'by']),
        ]),
      ];
    }),
  ];
}
