import { isLand } from '../geo/landGrid.ts';
import type { Position } from '../geo/box.ts';
import type { RegionShapes } from '../geo/regionShapes.ts';
import { overlaps, type TextBox } from './textBox.ts';

/** From the edge of a symbol to the edge of its label. */
export type Leader = readonly [Position, Position];
/** What an outside label must know of the drawing; `line` is the room for text above and below the shapes, in pixels. */
export type Surroundings = { map: RegionShapes; scale: number; line: number; taken: readonly TextBox[] };

/** A spot to which a label may point, and the radius of the symbol that stands there. */
export type Anchor = { at: Position; radius: number };

/**
 * Place of a label beside one of its anchors: near, off the land, clear of all boxes taken.
 * Units: pixels.
 * Missing: null where no free place is within two fifths of the width.
 */
export function outsidePlace(
  size: { width: number; height: number },
  anchors: readonly Anchor[],
  around: Surroundings,
): { box: TextBox; leader: Leader } | null {
  const far = 0.4 * around.map.width * around.scale;
  let best: { cost: number; box: TextBox; leader: Leader } | null = null;
  for (const { at, radius } of anchors) {
    for (let distance = radius + 4; distance < Math.min(far, best?.cost ?? far); distance += 4) {
      for (const box of boxesAround(at, distance, size)) {
        if (!isInFrame(box, around) || around.taken.some((other) => overlaps(box, other, 3))) continue;
        // Text on land costs as much as a way of 200 pixels, a crossed box 60: found by looking at maps.
        const near = distance + 200 * landShare(box, around);
        if (best && near >= best.cost) continue;
        const leader = leaderOf(at, radius, box);
        const cost = near + 60 * around.taken.filter((other) => crosses(leader, other)).length;
        if (!best || cost < best.cost) best = { cost, box, leader };
      }
    }
  }
  return best;
}

/** Boxes in 24 directions, `distance` away along each. */
const boxesAround = (
  [x, y]: Position,
  distance: number,
  size: { width: number; height: number },
): TextBox[] =>
  Array.from({ length: 24 }, (_, turn) => (turn * Math.PI) / 12).map((angle) => ({
    ...size,
    x: x + Math.cos(angle) * (distance + size.width / 2),
    y: y + Math.sin(angle) * (distance + size.height / 2),
  }));

function isInFrame({ x, y, width, height }: TextBox, { map, scale, line }: Surroundings): boolean {
  return (
    x - width / 2 >= 1 &&
    x + width / 2 <= map.width * scale - 1 &&
    y - height / 2 >= -line &&
    y + height / 2 <= map.height * scale + line
  );
}

function leaderOf([ax, ay]: Position, radius: number, box: TextBox): Leader {
  const nearest = (n: number, middle: number, size: number) =>
    Math.max(middle - size / 2, Math.min(middle + size / 2, n));
  const [bx, by] = [nearest(ax, box.x, box.width), nearest(ay, box.y, box.height)];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [
    [ax + ((bx - ax) * radius) / length, ay + ((by - ay) * radius) / length],
    [bx, by],
  ];
}

/** Nine spots along the leader are enough: no label is that small. The symbol itself is among the boxes but not on the way. */
const crosses = ([[ax, ay], [bx, by]]: Leader, box: TextBox) =>
  Array.from({ length: 9 }, (_, i) => (i + 0.5) / 9).some((t) =>
    overlaps({ x: ax + (bx - ax) * t, y: ay + (by - ay) * t, width: 0, height: 0 }, box),
  );

const across = [-0.5, -0.25, 0, 0.25, 0.5];

/** Share of a box that lies on land, from fifteen spots of it. */
function landShare({ x, y, width, height }: TextBox, { map, scale }: Surroundings): number {
  let land = 0;
  for (const u of across) {
    for (const v of [-0.5, 0, 0.5]) {
      if (isLand(map, (x + u * width) / scale, (y + v * height) / scale)) land += 1;
    }
  }
  return land / 15;
}
