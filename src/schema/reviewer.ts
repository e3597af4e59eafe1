import { z } from 'zod';
import { localizedSchema, plainText, regionPath, slug } from './language.ts';

/**
 * One file `data/reviewers/<id>.json`: a group of people who review changes, never a person. Its id is the name of its team in
 * the organisation that publishes the report.
 */
export const reviewerSchema = z.strictObject({
  id: slug,
  /** The part that they play. */
  role: localizedSchema,
  /** What they review: everything that nobody else does, places with all below them, indicators of bodies, or folders. */
  reviews: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('rest') }),
    z.strictObject({ what: z.literal('regions'), regions: z.array(regionPath).min(1) }),
    z.strictObject({ what: z.literal('indicators'), owners: z.array(slug).min(1) }),
    z.strictObject({ what: z.literal('paths'), paths: z.array(plainText).min(1) }),
  ]),
});
export type Reviewer = z.infer<typeof reviewerSchema>;
