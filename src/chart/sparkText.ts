const blocks = [...'▁▂▃▄▅▆▇█'];

/**
 * Values as a row of blocks of eight heights, for places that show text only.
 * Shape: one sign for each value, the least the lowest block, the greatest the highest; equal values have the middle one.
 * Missing: a null value is a middle dot.
 */
export function sparkText(values: readonly (number | null)[], range = values): string {
  const known = range.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values
    .map((value) => {
      if (value === null) return '·';
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))];
    })
    .join('');
}
