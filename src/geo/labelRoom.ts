import { boxOf, type Position } from './box.ts';
import { isWithin, type Ring } from './rings.ts';

/** Where a label stands best and how wide and high it may be there, in the units of the rings. */
export type Room = { x: number; y: number; width: number; height: number };

/** Positions along rings, no further apart than `step`. */
function outline(rings: readonly Ring[], step: number): Position[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x, y], i) => {
      const [px, py] = ring.at(i - 1) ?? [x, y];
      const parts = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / step));
      return Array.from({ length: parts }, (_, k): Position => [
        px + ((x - px) * (k + 1)) / parts,
        py + ((y - py) * (k + 1)) / parts,
      ]);
    }),
  );
}

/**
 * Largest box `aspect` times as wide as high within an area and clear of obstacles, such as a lake.
 * Found on a grid of 64 across, refined twice, so the box is within some per cent of the largest.
 * Missing: an area in which no position of the grid lies has a room of no size in its middle.
 */
export function labelRoom(rings: readonly Ring[], obstacles: readonly Ring[], aspect: number): Room {
  const { x0, y0, x1, y1 } = boxOf(rings.flat());
  const edge = outline([...rings, ...obstacles], (x1 - x0) / 64);
  const isFree = (at: Position) => isWithin(at, rings) && !obstacles.some((ring) => isWithin(at, [ring]));
  let best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, half: 0 };
  let [cx, cy, w, h] = [best.x, best.y, x1 - x0, y1 - y0];
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i <= 64; i++) {
      for (let k = 0; k <= 24; k++) {
        const [x, y] = [cx + w * (i / 64 - 0.5), cy + h * (k / 24 - 0.5)];
        const half = clearance(x, y, edge, aspect, best.half);
        if (half > best.half && isFree([x, y])) best = { x, y, half };
      }
    }
    [cx, cy, w, h] = [best.x, best.y, w / 8, h / 8];
  }
  return { x: best.x, y: best.y, width: 2 * best.half * aspect, height: 2 * best.half };
}

/** Half the height of the box around a position that first meets an edge; stops where it is no longer above `least`. */
function clearance(x: number, y: number, edge: readonly Position[], aspect: number, least: number): number {
  let half = Infinity;
  for (const [ex, ey] of edge) {
    half = Math.min(half, Math.max(Math.abs(ex - x) / aspect, Math.abs(ey - y)));
    if (half <= least) return half;
  }
  return half;
}
