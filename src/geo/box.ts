/** A position: longitude and latitude in degrees, or x and y on a drawing. */
export type Position = readonly [number, number];

/** Smallest upright rectangle around positions. */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** Throws: RangeError for no position, which has no box. */
export function boxOf(positions: readonly Position[]): Box {
  if (positions.length === 0) throw new RangeError('no position to draw a box around; give at least one');
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of positions) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}
