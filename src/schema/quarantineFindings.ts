import { breakdownFindings, referenceFindings, type Known, type ReferenceKind } from './known.ts';
import { isProblemKind, type Finding, type JsonPath } from './problem.ts';
import type { Quarantine } from './quarantine.ts';

/** What a record of something held back says against the registers. */
export function quarantineFindings(part: Partial<Quarantine>, known: Known): Finding[] {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  const { held, shown, decided, why } = part;
  return [
    ...(held?.what === 'figure'
      ? [
          ...one('unknown-indicator', held.indicator, ['held', 'indicator']),
          ...one('unknown-region', held.region, ['held', 'region']),
          ...breakdownFindings(known, held.by, ['held', 'by']),
          ...one('unknown-source', held.line?.source, ['held', 'line', 'source']),
        ]
      : []),
    ...(held?.what === 'file'
      ? [
          ...one('unknown-source', held.source, ['held', 'source']),
          ...one('unknown-region', held.region, ['held', 'region']),
          ...held.indicators.flatMap((id, index) =>
            one('unknown-indicator', id, ['held', 'indicators', index]),
          ),
        ]
      : []),
    ...one('unknown-source', shown?.source, ['shown', 'source']),
    ...one('unknown-body', decided?.by === 'body' ? decided.body : undefined, ['decided', 'body']),
    ...whyFindings(why),
  ];
}

/** Values without which the sentence of a reason cannot be written. */
const needed: Readonly<Record<Quarantine['why']['reason'], readonly string[]>> = {
  'out-of-range': ['low', 'high'],
  contradiction: ['first', 'second'],
  'repair-mismatch': ['rule', 'expected', 'found'],
  suspect: ['rule'],
  'file-refused': ['message'],
  'check-failed': ['kind', 'found', 'expected'],
  'by-hand': [],
};

function whyFindings(why: Quarantine['why'] | undefined): Finding[] {
  if (!why) return [];
  const { reason, values, note } = why;
  const missing = needed[reason].filter((key) => !(key in values));
  const findings = missing.map((key): Finding => ({
    kind: 'missing-key',
    path: ['why', 'values', key],
    found: key,
    expected: '@value',
  }));
  const problem = values['kind'];
  if (reason === 'check-failed' && problem !== undefined && !isProblemKind(problem)) {
    findings.push({
      kind: 'invalid',
      path: ['why', 'values', 'kind'],
      found: String(problem),
      expected: '@value',
    });
  }
  if (reason === 'by-hand' && !note) {
    findings.push({ kind: 'missing-key', path: ['why', 'note'], found: 'note', expected: '@object' });
  }
  return findings;
}
