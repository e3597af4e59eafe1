import type { Problem } from '../schema/problem.ts';
import type { Why } from '../schema/quarantine.ts';

/** Bounds as the check prints them: "0 … 100 (percent)", "…" where there is none. */
const bounds = /^(\S+) … (\S+) \(/;
const bound = (text: string | undefined) => (text === undefined || text === '…' ? '' : Number(text));

/** A problem of the check as the reason of a hold. */
export function whyOf({ kind, found, expected }: Problem): Why {
  const [, low, high] = (kind === 'out-of-range' && bounds.exec(expected)) || [];
  return low === undefined
    ? { reason: 'check-failed', values: { kind, found, expected } }
    : { reason: 'out-of-range', values: { low: bound(low), high: bound(high) } };
}
