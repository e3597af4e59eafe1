import type { Region } from '../schema/region.ts';
import type { Context } from './context.ts';
import { shapesOf } from './shapes.ts';

/**
 * Where a place lies: all shapes, the place or the drawn one it belongs to marked.
 * Missing: null for the root, which is the whole map.
 */
export function locationView(region: Region, { report }: Context) {
  if (region.parent === null) return null;
  const map = shapesOf(report);
  const drawn = map.shapes.map((shape) => shape.region);
  const points = map.points.map((point) => point.region);
  let place = region;
  while (!drawn.includes(place.path) && !points.includes(place.path) && place.parent !== null) {
    place = report.region(place.parent);
  }
  const point = map.points.find((item) => item.region === place.path) ?? null;
  return {
    width: map.width,
    height: map.height,
    shapes: map.shapes.map((shape) => ({ d: shape.d, isOwn: !point && shape.region === place.path })),
    lakes: map.lakes.map((lake) => lake.d).join(''),
    point,
  };
}
