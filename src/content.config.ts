import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';

const base = `${process.env.AIKYN_CONTENT ?? 'content'}/pages`;

/** Chapters of the report, one file a page and language: `home/ky.mdx`. */
const pages = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base }),
  schema: z.strictObject({
    title: z.string().min(1),
    lead: z.string().min(1),
    /** Indicator of the map on the front page. */
    map: z.string().optional(),
  }),
});
export const collections = { pages };
