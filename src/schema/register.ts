import { z } from 'zod';
import { doctorRuleSchema } from './decision.ts';
import { observationStatuses } from './figure.ts';
import { isoDate, localizedSchema, plainText, slug } from './language.ts';

/** `data/domains/<id>.json`: a chapter of the indicator set. */
export const domainSchema = z.strictObject({
  id: slug,
  code: z.string().regex(/^[A-Z]{2,4}$/),
  name: localizedSchema,
  order: z.int(),
});
export type Domain = z.infer<typeof domainSchema>;

/** `data/kinds/<id>.json`: a kind of place. */
export const kindSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  plural: localizedSchema,
  /** Points stand for places too small to show as areas. */
  symbol: z.enum(['area', 'point']),
  order: z.int(),
});
export type Kind = z.infer<typeof kindSchema>;

/** `data/units/<id>.json`. The multiplier belongs to the unit: "thousand som". */
export const unitSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  /** Beside a number or in a head: "%", "thousand som". */
  short: localizedSchema,
  /** Differences of these values: "percentage points". */
  difference: localizedSchema,
  /** Per cents are printed with the locale's own sign and space; a bare count stands without its unit in sentences. */
  format: z.enum(['percent', 'plain', 'bare']),
  /** Smallest and largest value that can be true; null where there is no bound. */
  range: z.tuple([z.number().nullable(), z.number().nullable()]),
});
export type Unit = z.infer<typeof unitSchema>;

/** `data/bodies/<id>.json`: a body that gives or owes figures. */
export const bodySchema = z.strictObject({ id: slug, name: localizedSchema, short: localizedSchema });
export type Body = z.infer<typeof bodySchema>;

/** `data/sources/<id>.json`: where figures or shapes come from and on which terms. */
export const sourceSchema = z.strictObject({
  id: slug,
  title: localizedSchema,
  publisher: slug,
  url: z.url({ protocol: /^https$/ }).optional(),
  version: plainText.optional(),
  retrieved: isoDate,
  licence: z.strictObject({
    id: plainText,
    url: z.url({ protocol: /^https$/ }).optional(),
    terms: localizedSchema,
  }),
  attribution: localizedSchema,
  /** For maps: what the shapes say and do not say of borders. */
  borders: localizedSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** `data/rules/<id>.json`: a known problem of the data, how it is found and what is done. */
export const ruleSchema = z.strictObject({
  id: slug,
  code: z.string(),
  title: localizedSchema,
  detection: localizedSchema,
  action: localizedSchema,
  status: z.enum(observationStatuses).optional(),
  /** Findings of the doctor that this problem explains, and that are treated by this rule. */
  explains: z.array(doctorRuleSchema).default([]),
  /** Whether the holder of the data and the report read it differently in public. */
  disputed: z.boolean().default(false),
});
export type Rule = z.infer<typeof ruleSchema>;

/** `data/dimensions/<id>.json`: a breakdown dimension and its codes in the order they are shown. */
export const dimensionSchema = z.strictObject({
  id: slug,
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: localizedSchema,
  order: z.int(),
  codes: z.array(z.strictObject({ code: z.string(), name: localizedSchema })).min(1),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** `data/editions/<id>.json`: one publication of the report. */
export const editionSchema = z.strictObject({
  id: slug,
  title: localizedSchema,
  status: z.enum(['draft', 'published']),
  /** Day up to which sources were read. */
  dataDate: isoDate,
  boundaries: slug,
  cycle: slug,
  /** Indicators stated at the head of each profile. */
  headline: z.array(slug).default([]),
  /** Indicators of structure, not of outcome, by which like places are found. */
  structure: z.array(slug).default([]),
});
export type Edition = z.infer<typeof editionSchema>;

/** `data/cycles/<id>.json`: the states of one yearly cycle of the report. */
export const cycleSchema = z.strictObject({
  id: slug,
  states: z
    .array(
      z.strictObject({
        id: slug,
        name: localizedSchema,
        when: localizedSchema.optional(),
        state: z.enum(['done', 'open', 'now', 'ahead']),
        note: localizedSchema.optional(),
      }),
    )
    .min(1),
});
export type Cycle = z.infer<typeof cycleSchema>;
