import type { Spot } from './path.ts';
import { overlaps, type TextBox } from './textBox.ts';

/** A name beside its dot; `y` is the base line. */
export type SpotLabel = { name: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Room = {
  box: { left: number; right: number; top: number; floor: number };
  radius: number;
  taken: readonly TextBox[];
  /** Where lines run that a name may cross if it must. */
  lines: readonly TextBox[];
};

const height = 14;
/** Estimated width of a name, as for the ends of lines. */
export const nameWidth = (text: string) => text.length * 7.2;
/** Beside, over, under, then the corners. Units: half sizes of the label and the dot. */
const sides: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * Names beside dots, each at the first side where it covers no dot, no other name and nothing taken, else where it covers least.
 * Shape: in the order of `spots`.
 * Units: those of the drawing; text of 12.
 */
export function placeSpotLabels(
  spots: readonly { id: string; name: string; at: Spot }[],
  { box, radius, taken, lines }: Room,
): SpotLabel[] {
  const size = radius * 2;
  const blocked: TextBox[] = [...taken, ...spots.map(({ at }) => ({ ...at, width: size, height: size }))];
  return spots.map(({ name, at }) => {
    const width = nameWidth(name);
    const places = sides.map(([dx, dy]): TextBox & { cost: number; dx: number } => {
      const place = {
        x: at.x + dx * (width / 2 + (dy === 0 ? radius + 4 : radius)),
        y: at.y + dy * (height / 2 + (dx === 0 ? radius + 2 : radius)),
        width,
        height,
      };
      const out =
        place.x - width / 2 < box.left ||
        place.x + width / 2 > box.right + 8 ||
        place.y < box.top - 2 ||
        place.y + height / 2 > box.floor;
      const covered = blocked.filter((other) => overlaps(place, other)).length;
      const crossed = lines.filter((line) => overlaps(place, line)).length;
      return { ...place, dx, cost: covered + crossed / 4 + (out ? 4 : 0) };
    });
    const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
    blocked.push(best);
    const anchor = best.dx > 0 ? 'start' : best.dx < 0 ? 'end' : 'middle';
    return { name, anchor, x: best.x - (best.dx * width) / 2, y: best.y + 4 };
  });
}
