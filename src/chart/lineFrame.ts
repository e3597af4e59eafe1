/** Room of a drawing of lines in its own units; `names` says which lines are named at their end by default. */
export type LineFrame = {
  width: number;
  height: number;
  top: number;
  bottom: number;
  /** Least distance of two end labels. */
  gap: number;
  /** About how many ticks the value axis has. */
  ticks: number;
  names: 'all' | 'chosen';
};

/** A drawing for a page column and one for phones; both with text of 12 units, so neither is a shrunk other. */
export const lineFrames = {
  wide: { width: 860, height: 370, top: 30, bottom: 26, gap: 16, ticks: 6, names: 'all' },
  phone: { width: 340, height: 300, top: 30, bottom: 26, gap: 15, ticks: 5, names: 'chosen' },
} as const satisfies Record<string, LineFrame>;

/** Width kept for labels at the right: 7.4 units a letter, at most two fifths of the drawing. */
export function labelRoom(texts: readonly string[], { width }: LineFrame): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(width * 0.4, 18 + longest * 7.4);
}
