import type { DataSet } from './dataSet.ts';
import type { Entry } from './entry.ts';
import type { Boundaries } from './boundaries.ts';
import { nearest } from './nearest.ts';
import type { JsonPath, Problem } from './problem.ts';

type Shape = { id: string; path: JsonPath };

/**
 * Whether shapes and regions join without remainder: each shape or point is a region, and where one child of a region is drawn,
 * so are all that live on the data date of the editions that use the file.
 */
export function checkShapes(data: DataSet): Problem[] {
  return data.boundaries.flatMap((boundaries) => {
    const { objects, points } = boundaries.part;
    if (!objects || !points) return [];
    const shapes: Shape[] = objects.regions.geometries.flatMap(({ id }, index) =>
      id === undefined ? [] : [{ id, path: ['objects', 'regions', 'geometries', index, 'id'] }],
    );
    const marks = points.map((id, index) => ({ id, path: ['points', index] }));
    return [
      ...nameless(boundaries),
      ...repeated(boundaries, shapes),
      ...repeated(boundaries, marks),
      ...regionless([...shapes, ...marks], boundaries, data),
      ...pointless(marks, boundaries, data),
      ...shapeless(new Set([...shapes, ...marks].map(({ id }) => id)), boundaries, data),
    ];
  });
}

type Drawn = Entry<Boundaries>;

function nameless({ part, source }: Drawn): Problem[] {
  return (part.objects?.regions.geometries ?? []).flatMap(({ id }, index) => {
    const path = ['objects', 'regions', 'geometries', index, 'id'];
    return id === undefined
      ? [source.problem({ kind: 'missing-key', path, found: 'id', expected: '@string' })]
      : [];
  });
}

function repeated({ source }: Drawn, shapes: readonly Shape[]): Problem[] {
  const seen = new Set<string>();
  return shapes.flatMap(({ id, path }) => {
    if (seen.has(id)) return [source.problem({ kind: 'shape-twice', path, found: id })];
    seen.add(id);
    return [];
  });
}

function regionless(shapes: readonly Shape[], { source }: Drawn, { regions }: DataSet): Problem[] {
  const ids = new Set(regions.map(({ id }) => id));
  return shapes
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      source.problem({ kind: 'shape-without-region', path, found: id, suggestion: nearest(id, ids) }),
    );
}

function pointless(marks: readonly Shape[], { source }: Drawn, { regions }: DataSet): Problem[] {
  const unplaced = new Map(
    regions.map((one) => [one.id, one.whole !== null && one.part.point === undefined]),
  );
  return marks
    .filter(({ id }) => unplaced.get(id))
    .map(({ id, path }) => source.problem({ kind: 'region-without-point', path, found: id }));
}

function shapeless(drawn: ReadonlySet<string>, { id, source }: Drawn, data: DataSet): Problem[] {
  const days = data.editions.flatMap(({ part }) => (part.boundaries === id ? [part.dataDate ?? ''] : []));
  if (days.length === 0) return [];
  const root = data.regions.find(({ source: { path } }) => path === 'regions/region.json')?.id ?? '';
  const above = (path: string) =>
    path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path === root ? null : '';
  const parents = new Set([...drawn].map(above));
  const ids = new Set(data.regions.map((one) => one.id));
  return data.regions
    .filter(({ part: { valid }, id: path }) => {
      const alive = days.some((day) => (valid?.from ?? '') <= day && day <= (valid?.to ?? '9999'));
      return alive && !drawn.has(path) && parents.has(above(path));
    })
    .map(({ id: path }) => {
      const stray = [...drawn].filter((one) => !ids.has(one));
      const suggestion = nearest(path, stray);
      return source.problem({
        kind: 'region-without-shape',
        path: ['objects', 'regions'],
        found: path,
        suggestion,
      });
    });
}
