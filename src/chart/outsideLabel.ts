import type { Position } from '../geo/projection.ts';
import type { RegionShapes } from '../geo/regionShapes.ts';
import { isWithin } from '../geo/rings.ts';
import { overlaps, type TextBox } from './textBox.ts';

/** From the edge of a symbol to the edge of its label. */
export type Leader = readonly [Position, Position];
/** What an outside label must know of the drawing; `line` is the room for text above and below the shapes, in pixels. */
export type Surroundings = { map: RegionShapes; scale: number; line: number; taken: readonly TextBox[] };

/**
 * Place of a label beside its symbol: near, off the land, clear of all boxes taken.
 * Units: pixels; `anchor` and `radius` are the symbol's.
 * Missing: null where no free place is within two fifths of the width.
 */
export function outsidePlace(
  size: { width: number; height: number },
  symbol: { anchor: Position; radius: number },
  around: Surroundings,
): { box: TextBox; leader: Leader } | null {
  const { anchor, radius } = symbol;
  let best: { cost: number; box: TextBox; leader: Leader } | null = null;
  for (let distance = radius + 4; distance < 0.4 * around.map.width * around.scale; distance += 4) {
    for (let turn = 0; turn < 24; turn++) {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 12), Math.sin((turn * Math.PI) / 12)];
      const box = {
        ...size,
        x: anchor[0] + dx * (distance + size.width / 2),
        y: anchor[1] + dy * (distance + size.height / 2),
      };
      if (!isInFrame(box, around) || around.taken.some((other) => overlaps(box, other, 3))) continue;
      const leader = leaderOf(anchor, radius, box);
      const crossed = around.taken.filter((other) => crosses(leader, other)).length;
      // Text on land costs as much as a way of 90 pixels, a crossed label 60: found by looking at maps.
      const cost = distance + 90 * landShare(box, around) + 60 * crossed;
      if (!best || cost < best.cost) best = { cost, box, leader };
    }
  }
  return best;
}

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

/** Share of a box that lies on land, from fifteen spots of it. */
function landShare(box: TextBox, { map, scale }: Surroundings): number {
  const spots = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((u) =>
    [-0.5, 0, 0.5].map((v): Position => [(box.x + u * box.width) / scale, (box.y + v * box.height) / scale]),
  );
  const isLand = ([x, y]: Position) =>
    map.shapes.some(({ rings, bbox }) => x >= bbox.x0 && x <= bbox.x1 && isWithin([x, y], rings));
  return spots.filter(isLand).length / spots.length;
}
