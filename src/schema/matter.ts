import { z } from 'zod';
import { localizedSchema, slug } from './language.ts';

/** One file `data/matters/<id>.json`: a matter of local significance, which a community decides by itself. */
export const matterSchema = z.strictObject({
  id: slug,
  /** Its place in the list of the law. */
  number: z.int().min(1),
  name: localizedSchema,
  /** Indicators that tell something of the same matter. */
  indicators: z.array(slug).default([]),
  /** Acts that hold the list. */
  laws: z.array(slug).default([]),
  /** Whether number and wording were compared with the official text, and what is not certain. */
  check: z.strictObject({ compared: z.boolean(), note: localizedSchema }),
});
export type Matter = z.infer<typeof matterSchema>;
