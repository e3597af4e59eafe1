import type { Geometry } from 'geojson';
import type { Position } from './box.ts';

/** A closed line without its repeated last position. */
export type Ring = readonly Position[];

/** Rings of an area, outer and inner alike, which the even-odd rule tells apart. Throws: TypeError for lines and points. */
export function ringsOf(geometry: Geometry): Ring[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : null;
  if (!rings) throw new TypeError(`a geometry is a ${geometry.type}; regions and lakes are areas`);
  return rings.map((ring) => ring.slice(0, -1).map(([x = NaN, y = NaN]) => [x, y] as const));
}

/** Whether a position lies within rings by the even-odd rule, so not in their holes. */
export function isWithin([x, y]: Position, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [cx, cy] of ring) {
      if (cy > y !== py > y && x < ((px - cx) * (y - cy)) / (py - cy) + cx) inside = !inside;
      [px, py] = [cx, cy];
    }
  }
  return inside;
}

/**
 * Path text of rings in whole relative steps; positions that round to the one before are left out, as are rings of less than
 * three positions.
 */
export function ringPath(rings: readonly Ring[]): string {
  return rings.map(oneRing).join('');
}

function oneRing(ring: Ring): string {
  const spots = ring
    .map(([x, y]) => [Math.round(x), Math.round(y)] as const)
    .filter(([x, y], i, all) => {
      const [px, py] = all.at(i - 1) ?? [];
      return x !== px || y !== py;
    });
  const [first, ...rest] = spots;
  if (!first || rest.length < 2) return '';
  let [px, py] = first;
  let steps = '';
  for (const [x, y] of rest) {
    steps += [x - px, y - py].map((n) => (n < 0 ? `${n}` : ` ${n}`)).join('');
    [px, py] = [x, y];
  }
  return `M${first[0]} ${first[1]}l${steps.trimStart()}z`;
}

/** Middle of gravity of the area within rings; the mean of their positions where that area is zero. */
export function centroidOf(rings: readonly Ring[]): Position {
  let [area, sx, sy] = [0, 0, 0];
  // Shoelace sums keep the sign of each ring; holes wind against their outer ring in GeoJSON, so they are taken out.
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [x, y] of ring) {
      const cross = px * y - x * py;
      area += cross;
      sx += (px + x) * cross;
      sy += (py + y) * cross;
      [px, py] = [x, y];
    }
  }
  if (Math.abs(area) > 1e-9) return [sx / (3 * area), sy / (3 * area)];
  const all = rings.flat();
  const mean = (of: (position: Position) => number) => all.reduce((sum, p) => sum + of(p), 0) / all.length;
  return [mean(([x]) => x), mean(([, y]) => y)];
}
