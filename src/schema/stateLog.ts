import type { z } from 'zod';

/** Which state may follow which. Shape: the first key is the state that every log begins with. */
export type Steps = Readonly<Record<string, readonly string[]>>;
type Entry = { state: string; on: string };

/**
 * Reports entries of a dated log that follow no step of its state machine, or stand before the one above them.
 * Shape: entries from the oldest to the newest; `isShortcut` names entries that may follow any state but the last.
 * Throws (as zod issues): `state-order` with the states that may stand there, `date-order` with the day before.
 */
export function checkLog<T extends Entry>(
  log: readonly T[],
  steps: Steps,
  { context, isShortcut = () => false }: { context: z.RefinementCtx; isShortcut?: (entry: T) => boolean },
): void {
  const fail = (problem: string, path: (string | number)[], found: string, expected: string) =>
    context.addIssue({
      code: 'custom',
      path: ['log', ...path],
      params: { problem, found, expected },
      message: problem,
    });
  log.forEach((entry, index) => {
    const before = log[index - 1];
    const allowed = before ? (steps[before.state] ?? []) : Object.keys(steps).slice(0, 1);
    const isOpen = before !== undefined && allowed.length > 0;
    if (!allowed.includes(entry.state) && !(isOpen && isShortcut(entry))) {
      fail('state-order', [index, 'state'], entry.state, allowed.join(', ') || '@nothing');
    }
    if (before && entry.on < before.on) fail('date-order', [index, 'on'], entry.on, `≥ ${before.on}`);
  });
}
