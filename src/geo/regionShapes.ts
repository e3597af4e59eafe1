import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Boundaries } from '../schema/boundaries.ts';
import type { Region } from '../schema/region.ts';
import { labelRoom } from './labelRoom.ts';
import { boxOf, type Box, type Position } from './box.ts';
import { conic, fitted } from './projection.ts';
import { centroidOf, ringPath, ringsOf, type Ring } from './rings.ts';

/** One region on the frame; `d` is path text in whole relative steps, `rings` the same positions. */
export type RegionShape = {
  region: string;
  d: string;
  rings: readonly Ring[];
  centroid: Position;
  /** Middle of the largest box of a two-line label that clears borders and lakes. */
  labelPoint: Position;
  bbox: Box;
};
/** A region too small for its area to be seen, drawn as a symbol. */
export type RegionPoint = { region: string; x: number; y: number };
/** A country's regions, ready to be drawn. */
export type RegionShapes = {
  width: number;
  height: number;
  shapes: readonly RegionShape[];
  lakes: readonly { d: string; rings: readonly Ring[] }[];
  points: readonly RegionPoint[];
};

/** Width over height of a label of two lines, a name above a value. */
export const labelAspect = 2.4;
/** Room for the half of a border that lies outside. */
const margin = 4;

/**
 * The regions as paths in a frame `width` wide, north up, in an equal-area projection of their own.
 * Shape: `shapes` and `points` in the order of `regions`; a region may have both. Regions that the boundaries do not know are left
 * out: `joinProblems` names them. A point without coordinates in the register stands in the middle of its shape.
 * Units: whole pixels of the frame.
 */
export function regionShapes(
  boundaries: Boundaries,
  regions: readonly Pick<Region, 'path' | 'point'>[],
  width: number,
): RegionShapes {
  const areas = collected(boundaries, boundaries.objects.regions);
  const project = conic(boxOf(areas.flatMap(({ rings }) => rings.flat())));
  const projected = areas.map(({ id, rings }) => ({ id, rings: moved(rings, project) }));
  const frame = fitted(boxOf(projected.flatMap(({ rings }) => rings.flat())), width, margin);
  const place = (position: Position) => frame.place(project(position));
  const lakes = collected(boundaries, boundaries.objects.lakes).map(({ rings }) =>
    drawn(moved(rings, place)),
  );
  const byPath = new Map(projected.map(({ id, rings }) => [id, moved(rings, frame.place)]));

  const shapes = regions.flatMap(({ path }) => {
    const rings = byPath.get(path);
    return rings
      ? [
          shaped(
            path,
            rings,
            lakes.flatMap((lake) => lake.rings),
          ),
        ]
      : [];
  });
  const points = regions.flatMap(({ path, point }) => {
    if (!boundaries.points.includes(path)) return [];
    const at = point ? place(point) : shapes.find((shape) => shape.region === path)?.centroid;
    return at ? [{ region: path, x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
  });
  return { width, height: frame.height, shapes, lakes, points };
}

/** Areas of one object; none when the boundaries have no such object. */
function collected(boundaries: Boundaries, object: Boundaries['objects']['lakes']) {
  if (!object) return [];
  // as: the schema has read every part that is used; it types geometries loosely because formats may add members.
  const topology = boundaries as unknown as Topology;
  return feature(topology, object as unknown as GeometryCollection).features.map(({ id, geometry }) => ({
    id: String(id),
    rings: ringsOf(geometry),
  }));
}

const moved = (rings: readonly Ring[], to: (position: Position) => Position): Ring[] =>
  rings.map((ring) => ring.map(to));
const drawn = (rings: readonly Ring[]) => ({ d: ringPath(rings), rings });

function shaped(region: string, rings: readonly Ring[], lakes: readonly Ring[]): RegionShape {
  const { x, y } = labelRoom(rings, lakes, labelAspect);
  return {
    region,
    ...drawn(rings),
    centroid: centroidOf(rings),
    labelPoint: [x, y],
    bbox: boxOf(rings.flat()),
  };
}
