import { z } from 'zod';
import { isoDate, localizedSchema, plainText, regionPath, slug } from './language.ts';

/** One file `data/regions/…/region.json`; its folder is its place in the tree. */
export const regionSchema = z.strictObject({
  id: slug,
  kind: slug,
  name: localizedSchema,
  /** For maps and tables. */
  short: localizedSchema,
  /** Russian case forms that no rule gives: "Баткенской области", "в Баткенской области". */
  cases: z.strictObject({ ru: z.strictObject({ genitive: plainText, locative: plainText }) }).optional(),
  codes: z.strictObject({
    /** State classifier of administrative-territorial units. */
    soate: z.string().optional(),
    /** REF_AREA codes under which sources name the place; the first is ours. */
    sdmx: z.array(z.string()).default([]),
    iso: z.string().optional(),
    pcode: z.string().optional(),
  }),
  /** Longitude and latitude of the symbol. */
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  areaKm2: z.number().positive().optional(),
  valid: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }).default({}),
  successors: z.array(regionPath).default([]),
});
export type RegionFile = z.infer<typeof regionSchema>;

/** A region with its place in the tree. Shape: `path` is unique; `parent` is null at the root. */
export type Region = RegionFile & { path: string; parent: string | null; children: string[]; depth: number };
