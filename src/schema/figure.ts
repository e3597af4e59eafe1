import { z } from 'zod';
import { localizedSchema, period, plainText, regionPath, slug } from './language.ts';
import { checkReasoned, problemOf } from './checkReasoned.ts';

/** Why a figure has no value; zero is a value and never stands here. */
export const missingReasons = [
  'not-collected',
  'late',
  'refused',
  'suppressed',
  'not-applicable',
  'not-yet-due',
  'place-did-not-exist',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** SDMX code list CL_OBS_STATUS as used by the structure of the source. */
export const observationStatuses = [
  'A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W',
] as const; // prettier-ignore
export type ObservationStatus = (typeof observationStatuses)[number];

/** Codes of the dimensions in which a figure differs from the total, by SDMX name: `{ "SEX": "F" }`. */
export const breakdownSchema = z.record(
  z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  z.string().regex(/^[A-Za-z0-9_]+$/),
);
export type Breakdown = z.infer<typeof breakdownSchema>;

/** One line of a year file: one figure of one region and year. */
export const figureSchema = z
  .strictObject({
    indicator: slug,
    by: breakdownSchema.optional(),
    /** The number that the source prints, in the indicator's unit; null where there is none. */
    value: z.number().nullable(),
    missing: z.enum(missingReasons).optional(),
    status: z.enum(observationStatuses),
    source: slug,
    /** Rule of `data/rules` that changed the value or the status. */
    rule: slug.optional(),
    /** What the source printed where the rule changed the value. */
    original: z.number().optional(),
    /** Numbers from which a derived figure was computed. */
    inputs: z.record(slug, z.number()).optional(),
    interval: z.tuple([z.number(), z.number()]).optional(),
    sampleSize: z.int().positive().optional(),
    /** The source's own words on this figure, as it prints them. */
    comment: plainText.optional(),
    sourceDetail: plainText.optional(),
    note: localizedSchema.optional(),
  })
  .superRefine((figure, context) => {
    const fail = problemOf(context);
    checkReasoned(figure.value, figure.missing, context);
    if (figure.original !== undefined && !figure.rule) fail('original-without-rule', 'rule', 'nothing');
    if (figure.interval && figure.interval[0] > figure.interval[1]) {
      fail('interval-order', 'interval', figure.interval.join(' > '));
    }
  });
export type FigureLine = z.infer<typeof figureSchema>;

/** One file `data/regions/<path>/<year>.json`. */
export const yearFileSchema = z.strictObject({
  region: regionPath,
  period,
  figures: z.array(figureSchema).min(1),
});
export type YearFile = z.infer<typeof yearFileSchema>;

/** A figure with its whole key: region × indicator × period × breakdown. */
export type Figure = FigureLine & { region: string; period: number };

/** The breakdown that a text of `breakdownKey` stands for; undefined for the total. */
export function breakdownFrom(key: string): Breakdown | undefined {
  const pairs = key.split(';').flatMap((pair) => {
    const [dimension = '', code] = pair.split('=');
    return code ? [[dimension, code] as const] : [];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** Text of a breakdown that is equal for equal breakdowns; "" for the total. */
export function breakdownKey(by: Breakdown | undefined): string {
  return by
    ? Object.entries(by)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([dimension, code]) => `${dimension}=${code}`)
        .join(';')
    : '';
}
