import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';

const folder = process.env.AIKYN_CONTENT ?? 'content';

/** Chapters of the report, one file a page and language: `home/ky.mdx`. */
const pages = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: `${folder}/pages` }),
  schema: z.strictObject({
    title: z.string().min(1),
    lead: z.string().min(1),
    /** Indicator of the map on the front page. */
    map: z.string().optional(),
  }),
});
/** Files such as `dry-well.ky.mdx`, under ids without the ending; the name is the id, whatever it looks like. */
const cards = (base: string) =>
  glob({
    pattern: '*.mdx',
    base: `${folder}/${base}`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** Words of problems; their facts are in `data/problems`. */
const problems = defineCollection({
  loader: cards('problems'),
  schema: z.strictObject({ title: z.string().min(1) }),
});
/** Words of replies; their facts are in `data/replies`. */
const replies = defineCollection({ loader: cards('replies'), schema: z.strictObject({}) });

export const collections = { pages, problems, replies };
