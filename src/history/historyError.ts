/** Why the history cannot be read. Shape: `found` is what was asked for; `suggestion` a name that is there, null where none is near. */
export type HistoryReason =
  | { kind: 'no-repository'; found: string }
  | { kind: 'no-commit'; found: string }
  | { kind: 'unknown-revision'; found: string; suggestion: string | null }
  | { kind: 'shallow'; found: string }
  | { kind: 'no-common-past'; found: string }
  | { kind: 'no-folder'; found: string; folder: string };

/** The history does not give what was asked for. */
export class HistoryError extends Error {
  readonly reason: HistoryReason;

  constructor(reason: HistoryReason) {
    super(`${reason.kind}: ${reason.found}`);
    this.reason = reason;
  }
}
