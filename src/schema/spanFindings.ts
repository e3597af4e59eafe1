import type { Finding, JsonPath } from './problem.ts';

/** A finding when a span of dates ends before it begins; dates may be years or months, and then count from their first day. */
export function lifeFindings(from: string | undefined, to: string | undefined, path: JsonPath): Finding[] {
  if (!from || !to || from <= to || from.startsWith(to)) return [];
  return [{ kind: 'life-order', path, found: to, expected: `≥ ${from}` }];
}

/** A finding when the last year of a span is before its first. */
export function periodFindings(periods: readonly [number, number] | undefined, path: JsonPath): Finding[] {
  if (!periods || periods[0] <= periods[1]) return [];
  const found = periods.join(' – ');
  return [{ kind: 'period-order', path, found, suggestion: [...periods].reverse().join(' – ') }];
}
