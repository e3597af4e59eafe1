import type { CompositeIndex } from './compositeIndex.ts';
import { referenceFindings, type Known } from './known.ts';
import type { Finding, JsonPath } from './problem.ts';

/** Indicators that a composite index names and no file of `data/indicators` has. */
export function compositeIndexFindings(part: Partial<CompositeIndex>, known: Known): Finding[] {
  const one = (id: string | undefined, path: JsonPath) =>
    referenceFindings(known, 'unknown-indicator', { id, path });
  return [
    ...(part.domains ?? []).flatMap(({ indicators }, d) =>
      indicators.flatMap(({ indicator }, i) => one(indicator, ['domains', d, 'indicators', i, 'indicator'])),
    ),
    ...(part.leftOut ?? []).flatMap(({ indicators }, l) =>
      indicators.flatMap((id, i) => one(id, ['leftOut', l, 'indicators', i])),
    ),
  ];
}
