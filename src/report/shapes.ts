import { regionShapes, type RegionShapes } from '../geo/regionShapes.ts';
import type { Report } from '../schema/report.ts';
import { placesBelow } from './period.ts';

const drawn = new WeakMap<Report, RegionShapes>();

/** Shapes of the places below the root on a frame wide enough for both printed maps; projected once for all pages. */
export function shapesOf(report: Report): RegionShapes {
  const known = drawn.get(report);
  if (known) return known;
  const shapes = regionShapes(report.boundaries, placesBelow(report, report.root), 1000);
  drawn.set(report, shapes);
  return shapes;
}
