import { referenceFindings, type Known } from './known.ts';
import type { Finding } from './problem.ts';
import type { Reviewer } from './reviewer.ts';

/** What a group of reviewers says against the registers, and paths that no pattern of CODEOWNERS can be made of. */
export function reviewerFindings({ reviews }: Partial<Reviewer>, known: Known): Finding[] {
  if (reviews?.what === 'regions') {
    return reviews.regions.flatMap((id, index) =>
      referenceFindings(known, 'unknown-region', { id, path: ['reviews', 'regions', index] }),
    );
  }
  if (reviews?.what === 'indicators') {
    return reviews.owners.flatMap((id, index) =>
      referenceFindings(known, 'unknown-body', { id, path: ['reviews', 'owners', index] }),
    );
  }
  if (reviews?.what !== 'paths') return [];
  return reviews.paths.flatMap((path, index): Finding[] =>
    /^\/[\w./-]+$/.test(path)
      ? []
      : [{ kind: 'format', path: ['reviews', 'paths', index], found: path, expected: '/data/laws/' }],
  );
}
