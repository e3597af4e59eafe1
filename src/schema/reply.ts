import { z } from 'zod';
import { isoDate, period, regionPath, slug } from './language.ts';
import { evidence, writtenIn } from './localProblem.ts';

/** What a body answers to. */
export const replySubjectSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('problem'), problem: slug }),
  z.strictObject({ about: z.literal('promise'), promise: slug }),
  /** A figure of a place and year, or all years of it. */
  z.strictObject({
    about: z.literal('figure'),
    indicator: slug,
    region: regionPath,
    period: period.optional(),
  }),
  /** A warning raised on a place, by its rule. */
  z.strictObject({
    about: z.literal('flag'),
    flag: slug,
    region: regionPath,
    indicator: slug.optional(),
  }),
  z.strictObject({ about: z.literal('law'), law: slug }),
]);

/** One file `data/replies/<id>.json`: which body answers what. Shape: its words are `content/replies/<id>.<language>.mdx`. */
export const replySchema = z.strictObject({
  id: slug,
  /** The body that answers; officials are not named. */
  body: slug,
  on: isoDate,
  to: replySubjectSchema,
  writtenIn,
  evidence,
});
export type Reply = z.infer<typeof replySchema>;
