import type { Boundaries } from '../schema/boundaries.ts';
import type { Region } from '../schema/region.ts';

/** A place that shapes and register do not agree on; `region` is its path. */
export type JoinProblem = {
  kind: 'shape-without-region' | 'region-without-shape' | 'shape-twice' | 'region-without-point';
  region: string;
};

/**
 * What keeps a map from showing every region of `level`, the paths that must be drawn.
 * Shape: empty when each of them has one shape or, listed under `points`, a point in the register, and the boundaries name no
 * region that the register lacks.
 */
export function joinProblems(
  boundaries: Boundaries,
  register: readonly Pick<Region, 'path' | 'point'>[],
  level: readonly string[],
): JoinProblem[] {
  const known = new Map(register.map((region) => [region.path, region]));
  const shapes = boundaries.objects.regions.geometries.map(({ id }) => id ?? '');
  const drawn = new Set([...shapes, ...boundaries.points]);
  const pointless = (path: string) => known.has(path) && !known.get(path)?.point && !shapes.includes(path);
  const all = (kind: JoinProblem['kind'], paths: readonly string[]) =>
    [...new Set(paths)].map((region) => ({ kind, region }));
  return [
    ...all(
      'shape-without-region',
      [...drawn].filter((path) => !known.has(path)),
    ),
    ...all(
      'shape-twice',
      shapes.filter((path, i) => shapes.indexOf(path) !== i),
    ),
    ...all(
      'region-without-shape',
      level.filter((path) => !drawn.has(path)),
    ),
    ...all('region-without-point', boundaries.points.filter(pointless)),
  ];
}
