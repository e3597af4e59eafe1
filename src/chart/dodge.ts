/**
 * Positions near `wanted` that stand at least `gap` apart, for labels that must not overlap.
 * Shape: same order and length as `wanted`; neighbours keep their order, those in each other's way share the shift.
 * Where the room from `low` to `high` is too small for all, the gap shrinks evenly.
 */
export function dodge(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const room = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const blocks: { sum: number; size: number }[] = [];
  // Pool adjacent violators (Barlow et al. 1972) on positions from which the due distances are taken out.
  for (const [rank, { at }] of order.entries()) {
    let block = { sum: at - rank * room, size: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.size > block.sum / block.size;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, size: block.size + last.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  const most = high - (wanted.length - 1) * room;
  const placed = blocks.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => Math.max(low, Math.min(most, sum / size))),
  );
  const result = [...wanted];
  for (const [rank, { index }] of order.entries()) result[index] = (placed[rank] ?? low) + rank * room;
  return result;
}
