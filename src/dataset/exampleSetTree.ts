import type { Boundaries } from '../schema/boundaries.ts';
import type { Localized } from '../schema/language.ts';
import type { RegionFile } from '../schema/region.ts';

type Box = { x: number; y: number; width: number; height: number };

/** An invented region: its file, its place in the tree and its square. Shape: `box` in steps of the grid of the boundaries. */
export type ExampleRegion = { path: string; depth: number; file: RegionFile; box: Box };

/** Kinds of places by depth in the tree. */
export const exampleKinds = ['republic', 'oblast', 'rayon', 'aimak'] as const;

const names: readonly ((n: number) => Localized & { genitive: string; locative: string })[] = [
  () => ({
    ky: 'Мисал республикасы',
    ru: 'Республика-пример',
    en: 'Example republic',
    genitive: 'Республики-примера',
    locative: 'в Республике-примере',
  }),
  (n) => ({
    ky: `${n}-мисал облусу`,
    ru: `Область-пример ${n}`,
    en: `Example oblast ${n}`,
    genitive: `Области-примера ${n}`,
    locative: `в Области-примере ${n}`,
  }),
  (n) => ({
    ky: `${n}-мисал району`,
    ru: `Район-пример ${n}`,
    en: `Example rayon ${n}`,
    genitive: `Района-примера ${n}`,
    locative: `в Районе-примере ${n}`,
  }),
  (n) => ({
    ky: `${n}-мисал айыл аймагы`,
    ru: `Айыл аймак-пример ${n}`,
    en: `Example ayil aimak ${n}`,
    genitive: `Айыл аймака-примера ${n}`,
    locative: `в Айыл аймаке-примере ${n}`,
  }),
];

/** Steps of the grid along a side, and degrees a step: a square at sea, north-east of 0° N 0° E. */
const side = 100_000;
const degrees = 0.0001;

const point = ({ x, y, width, height }: Box): [number, number] => [
  Math.round((x + width / 2) * degrees * 1e4) / 1e4,
  Math.round((y + height / 2) * degrees * 1e4) / 1e4,
];

function exampleRegion(depth: number, n: number, parent: string | null, box: Box): ExampleRegion {
  const id = depth === 0 ? 'example' : `example-${exampleKinds[depth] ?? 'place'}-${n}`;
  const { genitive, locative, ...name } = (names[depth] ?? names[0])?.(n) as ReturnType<
    (typeof names)[number]
  >;
  const file: RegionFile = {
    id,
    kind: exampleKinds[depth] ?? 'aimak',
    name,
    short: name,
    cases: { ru: { genitive, locative } },
    codes: { sdmx: [depth === 0 ? 'EX' : `EX${depth}${String(n).padStart(4, '0')}`] },
    point: point(box),
    valid: {},
    successors: [],
  };
  return { path: parent ? `${parent}/${id}` : id, depth, file, box };
}

/** The `index`th of `count` parts of a box, set in rows. */
function part({ x, y, width, height }: Box, index: number, count: number): Box {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const left = Math.round((width * column) / columns);
  const low = Math.round((height * row) / rows);
  return {
    x: x + left,
    y: y + low,
    width: Math.round((width * (column + 1)) / columns) - left,
    height: Math.round((height * (row + 1)) / rows) - low,
  };
}

/** `count` regions one level below `parents`, dealt to them in turn. */
function level(parents: readonly ExampleRegion[], count: number, depth: number): ExampleRegion[] {
  const dealt = parents.flatMap((parent, at) => {
    const own = Math.max(0, Math.ceil((count - at) / parents.length));
    return Array.from({ length: own }, (_, index) => ({ parent, box: part(parent.box, index, own) }));
  });
  return dealt.map(({ parent, box }, index) =>
    exampleRegion(depth, index + 1, depth === 1 ? null : parent.path, box),
  );
}

/**
 * A root and `count` invented regions below it in three levels, each about ten times as many as the one above.
 * Shape: the root comes first, parents before children.
 */
export function exampleTree(count: number): readonly ExampleRegion[] {
  const root = exampleRegion(0, 0, null, { x: 0, y: 0, width: side, height: side });
  const first = Math.max(1, Math.round(Math.cbrt(count)));
  const second = Math.max(0, Math.min(count - first, Math.round(Math.cbrt(count) ** 2) - first));
  const oblasts = level([root], first, 1);
  const rayons = level(oblasts, second, 2);
  const aimaks = rayons.length > 0 ? level(rayons, count - first - second, 3) : [];
  return [root, ...oblasts, ...rayons, ...aimaks];
}

/** Squares of all regions but the root, clockwise as d3 wants them. */
export function exampleBoundaries(regions: readonly ExampleRegion[]): Boundaries {
  const shapes = regions.filter(({ depth }) => depth > 0);
  return {
    type: 'Topology',
    source: 'example-source',
    points: [],
    transform: { scale: [degrees, degrees], translate: [0, 0] },
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: shapes.map(({ path }, index) => ({ type: 'Polygon', id: path, arcs: [[index]] })),
      },
    },
    arcs: shapes.map(({ box: { x, y, width, height } }) => [
      [x, y],
      [0, height],
      [width, 0],
      [0, -height],
      [-width, 0],
    ]),
  };
}
