import { z } from 'zod';
import { breakdownSchema, missingReasons, observationStatuses } from './figure.ts';
import { scoreViews } from './score.ts';
import { isoDate, localizedSchema, period, plainText, regionPath, slug } from './language.ts';

const concerned = {
  rule: slug,
  by: breakdownSchema.optional(),
  /** Paths of the regions concerned; all when absent. */
  regions: z.array(regionPath).min(1).optional(),
  /** First and last year concerned; all when absent. */
  periods: z.tuple([period, period]).optional(),
};

/** Where an indicator's figures stand in a source: an SDMX file and its key. Dimensions not named are `_T`. */
export const seriesSchema = z.strictObject({
  source: slug,
  file: plainText,
  key: breakdownSchema,
  /** Regions whose headline is read from this key; all regions not named by another entry when absent. */
  regions: z.array(regionPath).min(1).optional(),
  /** Set when the key is not the indicator's own total and stands in for it. */
  rule: slug.optional(),
});

/** What is done to figures of a source that are known to be wrong, missing or not comparable. */
export const treatmentSchema = z.discriminatedUnion('do', [
  /** The value stands, with a status that warns. */
  z.strictObject({ ...concerned, do: z.literal('flag'), status: z.enum(observationStatuses) }),
  /** The value is taken out and kept as `original`. With `value`, only figures of that value. */
  z.strictObject({
    ...concerned,
    do: z.literal('withhold'),
    missing: z.enum(missingReasons),
    status: z.enum(observationStatuses),
    value: z.number().optional(),
  }),
  /** The value is replaced and kept as `original`; applies only where the source prints `from`. */
  z.strictObject({
    ...concerned,
    do: z.literal('replace'),
    from: z.number(),
    to: z.number(),
    status: z.enum(observationStatuses),
  }),
  /** The source leaves the cell out and documents what that means. Never overwrites an observation. */
  z.strictObject({
    ...concerned,
    do: z.literal('fill'),
    value: z.number(),
    status: z.enum(observationStatuses),
  }),
]);
export type Treatment = z.infer<typeof treatmentSchema>;

/** From `period` on, values are not comparable with those before. */
export const breakSchema = z.strictObject({
  period,
  regions: z.array(regionPath).min(1).optional(),
  rule: slug,
  reason: localizedSchema,
});
export type SeriesBreak = z.infer<typeof breakSchema>;

/** One file `data/indicators/<id>.json`. */
export const indicatorSchema = z.strictObject({
  id: slug,
  /** Code in the indicator set, such as "ECO-02". */
  code: z.string().regex(/^[A-Z]{2,4}-\d{2,3}$/),
  domain: slug,
  name: localizedSchema,
  /** For rows, maps and titles; at most about 40 characters. */
  short: localizedSchema,
  definition: localizedSchema,
  formula: localizedSchema.optional(),
  unit: slug,
  decimals: z.int().min(0).max(6),
  polarity: z.enum(['higher-better', 'lower-better', 'neutral']),
  method: z.enum(['quantitative', 'qualitative', 'derived']),
  /** Kind of the smallest places that owe the figure. */
  level: slug,
  /** Bodies that give, or owe, the figures. */
  owners: z.array(slug).min(1),
  /** How figures of places become the figure of the place above. */
  aggregation: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum') }),
    z.strictObject({ kind: z.literal('weighted-mean'), weight: localizedSchema }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  /** Where the value of the whole has to be in which year, counted from which year, and who set it. Without it, no colour. */
  target: z
    .strictObject({ value: z.number(), year: period, base: period, source: localizedSchema })
    .optional(),
  /** Breakdown dimensions the indicator has, by SDMX name. */
  dimensions: z.array(z.string()).default([]),
  series: z.array(seriesSchema).default([]),
  /** The figure is `numerator` (an input kept with it) divided by `denominator` (an indicator). */
  derivation: z.strictObject({ numerator: slug, denominator: slug, decimals: z.int().min(0) }).optional(),
  breaks: z.array(breakSchema).default([]),
  treatments: z.array(treatmentSchema).default([]),
  notes: z.array(localizedSchema).default([]),
  /** Set when the indicator is one of the three views of the matters of local significance: its figures are scores. */
  view: z.enum(scoreViews).optional(),
  /** Part of the set from and, when dropped, until. */
  life: z.strictObject({ since: isoDate, until: isoDate.optional() }),
});
export type Indicator = z.infer<typeof indicatorSchema>;
