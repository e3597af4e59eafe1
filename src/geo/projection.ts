import { geoConicEqualArea } from 'd3';
import type { Box, Position } from './box.ts';

/**
 * Equal-area conic projection that suits `box`, a country or a part of one: standard parallels a sixth of the height from its
 * ends. Positions are projected one by one, so the winding of rings does not matter.
 * Units: degrees in; out an arbitrary unit, y downwards.
 * Throws: RangeError, on use, for a position that cannot be projected.
 * Source: Snyder, Map Projections: A Working Manual (1987), p. 99 for the rule of the sixth.
 */
export function conic({ x0, y0, x1, y1 }: Box): (position: Position) => Position {
  const sixth = (y1 - y0) / 6;
  const project = geoConicEqualArea()
    .parallels([y0 + sixth, y1 - sixth])
    .rotate([-(x0 + x1) / 2, 0])
    .scale(1000)
    .translate([0, 0])
    .precision(0);
  return ([longitude, latitude]) => {
    const placed = project([longitude, latitude]);
    if (!placed) throw new RangeError(`longitude ${longitude}, latitude ${latitude} cannot be projected`);
    return placed;
  };
}

/** Moves and scales positions so that `box` fills a frame of `width` but for `margin` on all sides. */
export function fitted(box: Box, width: number, margin: number) {
  const scale = (width - 2 * margin) / (box.x1 - box.x0);
  return {
    height: Math.ceil((box.y1 - box.y0) * scale + 2 * margin),
    place: ([x, y]: Position): Position => [
      Math.round((x - box.x0) * scale + margin),
      Math.round((y - box.y0) * scale + margin),
    ],
  };
}
