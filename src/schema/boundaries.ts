import { z } from 'zod';
import { regionPath, slug } from './language.ts';

const arcs = z.array(z.array(z.tuple([z.number(), z.number()])));
const geometry = z.looseObject({ type: z.string(), id: z.string().optional() });
const collection = z.looseObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(geometry),
});

/**
 * One file `data/boundaries/<id>.topojson`.
 * Shape: TopoJSON, longitude and latitude, quantized. `objects.regions` has one geometry a region, `id` its path; places without
 * a shape are listed under `points` and drawn at their region's point. `objects.lakes` is optional.
 */
export const boundariesSchema = z.looseObject({
  type: z.literal('Topology'),
  source: slug,
  lakesSource: slug.optional(),
  points: z.array(regionPath),
  transform: z.strictObject({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.strictObject({ regions: collection, lakes: collection.optional() }),
  arcs,
});
export type Boundaries = z.infer<typeof boundariesSchema>;
