/** Centre and size of a box of text in pixels of the drawing. */
export type TextBox = { x: number; y: number; width: number; height: number };

/** Whether two boxes come nearer to each other than `by` pixels. */
export function overlaps(a: TextBox, b: TextBox, by = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + by && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + by
  );
}
