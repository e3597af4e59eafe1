import { labelRoom, type Room } from '../geo/labelRoom.ts';
import type { Position } from '../geo/box.ts';
import type { RegionShape, RegionShapes } from '../geo/regionShapes.ts';
import { isWithin } from '../geo/rings.ts';
import { outsidePlace, type Anchor, type Leader } from './outsideLabel.ts';
import type { TextBox } from './textBox.ts';
import { textWidth } from './textSize.ts';

export type MapText = { region: string; name: string; value: string };
export type MapFrame = {
  /** Pixels of the drawing for one unit of the shapes. */
  scale: number;
  /** Pixels: text, and radius of the symbol of a point. */
  font: number;
  radius: number;
  /** Whether areas carry their names beside their values. */
  names: boolean;
};
/** `lines` from above; an `outside` label stands off its place and has a leader to the place's edge. */
export type MapLabel = TextBox & {
  region: string;
  lines: readonly string[];
  outside: boolean;
  leader: Leader | null;
};

const gap = 3;

/**
 * Labels of all places, so laid that no two overlap: in the area where the text has room clear of borders and lakes, otherwise
 * beside it with a leader, off the land where that is near.
 * Shape: in the order of `texts`; a text of a region that is not drawn is left out. Each label has one line, or the name above
 * the value. Boxes may reach above and below the shapes by one line.
 */
export function mapLabels(map: RegionShapes, texts: readonly MapText[], frame: MapFrame): MapLabel[] {
  const placed = new Map<string, MapLabel>();
  const outer: { text: MapText; anchors: readonly Anchor[] }[] = [];
  for (const text of texts) {
    const point = map.points.find(({ region }) => region === text.region);
    const shape = map.shapes.find(({ region }) => region === text.region);
    const inside = shape && !point ? insideLabel(map, shape, text, frame) : null;
    if (inside) placed.set(text.region, inside);
    else if (point)
      outer.unshift({ text, anchors: [{ at: px([point.x, point.y], frame), radius: frame.radius }] });
    else if (shape) outer.push({ text, anchors: spotsWithin(shape, frame) });
  }
  const circles = map.points.map(({ x, y }) => symbolBox(px([x, y], frame), frame));
  for (const { text, anchors } of outer) {
    const lines = [[text.name, text.value].filter(isSet).join(' ')];
    const size = sizeOf(lines, frame.font);
    const taken = [...placed.values(), ...circles];
    const place = outsidePlace(size, anchors, { map, taken, scale: frame.scale, line: 1.3 * frame.font });
    const at = anchors[0]?.at ?? [0, 0];
    // With no free place the label stands on its symbol: it can still be read.
    const box = place?.box ?? { ...size, x: at[0], y: at[1] };
    placed.set(text.region, {
      region: text.region,
      lines,
      ...box,
      outside: true,
      leader: place?.leader ?? null,
    });
  }
  return texts.flatMap(({ region }) => placed.get(region) ?? []);
}

const symbolBox = ([x, y]: Position, { radius }: MapFrame): TextBox => ({
  x,
  y,
  width: 2 * radius,
  height: 2 * radius,
});
const px = ([x, y]: Position, { scale }: MapFrame): Position => [x * scale, y * scale];
const sizeOf = (lines: readonly string[], font: number) => ({
  width: Math.max(...lines.map((line) => textWidth(line, font))),
  height: font * (1.2 * lines.length - 0.1),
});
/** The label point and a grid of spots that lie within an area, three pixels off its border. */
function spotsWithin({ rings, bbox, labelPoint }: RegionShape, frame: MapFrame): Anchor[] {
  const off = 3 / frame.scale;
  const grid = Array.from({ length: 11 * 7 }, (_, i): Position => [
    bbox.x0 + ((bbox.x1 - bbox.x0) * ((i % 11) + 0.5)) / 11,
    bbox.y0 + ((bbox.y1 - bbox.y0) * (Math.floor(i / 11) + 0.5)) / 7,
  ]);
  const isDeep = ([x, y]: Position) =>
    [-off, off].every((d) => isWithin([x + d, y], rings) && isWithin([x, y + d], rings));
  return [labelPoint, ...grid.filter(isDeep)].map((spot) => ({ at: px(spot, frame), radius: 0 }));
}

const isSet = (line: string) => line !== '';

function insideLabel(map: RegionShapes, shape: RegionShape, text: MapText, frame: MapFrame): MapLabel | null {
  // A map with names has no area that shows a lone value: it would look like that of a neighbour.
  const lines = frame.names ? [text.name, text.value].filter(isSet) : [text.value || text.name];
  const size = sizeOf(lines, frame.font);
  const room = roomFor(map, shape, size.width / size.height, frame);
  if (room.width * frame.scale < size.width || room.height * frame.scale < size.height) return null;
  const [x, y] = px([room.x, room.y], frame);
  return { region: text.region, lines, ...size, x, y, outside: false, leader: null };
}

const rooms = new WeakMap<RegionShape, Map<string, Room>>();

/** Room of a label about `aspect` times as wide as high; equal questions of the many maps of a report are answered once. */
function roomFor(map: RegionShapes, shape: RegionShape, aspect: number, frame: MapFrame): Room {
  const known = rooms.get(shape) ?? new Map<string, Room>();
  rooms.set(shape, known);
  const wide = Math.max(1, Math.round(aspect * 2) / 2);
  const radius = (frame.radius + gap) / frame.scale;
  const key = `${wide} ${radius}`;
  const symbols = map.points.map(({ x, y }): Position[] => [
    [x - radius, y - radius],
    [x + radius, y - radius],
    [x + radius, y + radius],
    [x - radius, y + radius],
  ]);
  const room =
    known.get(key) ?? labelRoom(shape.rings, [...map.lakes.flatMap(({ rings }) => rings), ...symbols], wide);
  known.set(key, room);
  return room;
}
