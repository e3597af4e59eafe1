import type { RegionShapes } from './regionShapes.ts';
import { isWithin } from './rings.ts';

/** Side of a cell, in the units of the frame: a few pixels of a drawn map. */
const cell = 4;
const grids = new WeakMap<RegionShapes, Uint8Array>();

/**
 * Whether a position lies in any region, asked thousands of times while labels look for their places: answered for the middle of
 * a small cell, from a grid made once for each set of shapes.
 */
export function isLand(map: RegionShapes, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= map.width || y >= map.height) return false;
  const across = Math.ceil(map.width / cell);
  const grid = grids.get(map) ?? filled(map, across);
  grids.set(map, grid);
  return grid[Math.floor(y / cell) * across + Math.floor(x / cell)] === 1;
}

function filled({ shapes, height }: RegionShapes, across: number): Uint8Array {
  const grid = new Uint8Array(across * Math.ceil(height / cell));
  for (const { rings, bbox } of shapes) {
    for (let row = Math.floor(bbox.y0 / cell); row <= bbox.y1 / cell; row++) {
      for (let column = Math.floor(bbox.x0 / cell); column <= bbox.x1 / cell; column++) {
        if (isWithin([(column + 0.5) * cell, (row + 0.5) * cell], rings)) grid[row * across + column] = 1;
      }
    }
  }
  return grid;
}
