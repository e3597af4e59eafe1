import type { Asked } from './decision.ts';
import { isRecordRegister, recordTexts, type RecordRegister } from './recordTexts.ts';

/** A record that is told as a whole. Shape: "" where there is, or was, none; of a list, only what differs. */
export type RecordChange = {
  register: RecordRegister;
  id: string;
  before: string;
  after: string;
};

/** Records that say something else: what is held back, what was decided, problems, promises, replies. */
export function recordChanges({ review, comparison, pair }: Asked): RecordChange[] {
  const entries = new Map(
    review.registers.flatMap(({ register, id }) =>
      isRecordRegister(register) ? [[`${register}/${id}`, { register, id }] as const] : [],
    ),
  );
  return [...entries.values()].flatMap(({ register, id }): RecordChange[] => {
    const old = recordTexts(register, id, pair.base, comparison.chapters.base);
    const fresh = recordTexts(register, id, pair.head, comparison.chapters.head);
    const without = (list: readonly string[], other: readonly string[]) =>
      list.filter((text) => !other.includes(text)).join('; ');
    const [before, after] = [without(old, fresh), without(fresh, old)];
    return before === after ? [] : [{ register, id, before, after }];
  });
}
