import { z } from 'zod';
import { breakdownSchema, figureSchema } from './figure.ts';
import { isoDate, period, plainText, regionPath, slug } from './language.ts';

/** Why something is held back; the sentences of each reason are made of its `values`. */
export const holdReasons = [
  /** The value cannot be true in its unit. Values: `low`, `high`, "" where there is no bound. */
  'out-of-range',
  /** One key has two values. Values: `first`, `second`. */
  'contradiction',
  /** A repair that the indicator orders does not find the number it was written for. Values: `rule`, `expected`, `found`. */
  'repair-mismatch',
  /** A rule of the doctor is sure that the value is wrong. Values: `rule`. */
  'suspect',
  /** The import refuses the file. Values: `message` of the import, and what stands in its gaps. */
  'file-refused',
  /** What was committed does not pass the check. Values: `kind` of the problem, `found`, `expected`. */
  'check-failed',
  /** An editor holds it; the note says why. */
  'by-hand',
] as const;
export type HoldReason = (typeof holdReasons)[number];

const heldFigure = z.strictObject({
  what: z.literal('figure'),
  indicator: slug,
  region: regionPath,
  period,
  by: breakdownSchema.optional(),
  /** The number that was sent; absent where it is none, or where there are two. */
  value: z.number().optional(),
  /** The whole line as it would stand in its year file; absent where it cannot be one. */
  line: figureSchema.optional(),
});

const heldFile = z.strictObject({
  what: z.literal('file'),
  /** Base name of a file that was sent, or path of a file of the register. */
  name: plainText,
  /** Of the bytes that came. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: plainText,
  source: slug.optional(),
  /** Place and year that a form is for; absent for any other file. */
  region: regionPath.optional(),
  period: period.optional(),
  /** Indicators that are read from it. */
  indicators: z.array(slug).default([]),
  /** How many lines of the file are held; the whole file when absent. */
  lines: z.int().positive().optional(),
});

/** One file `data/quarantine/<id>.json`: one file or figure that was received and is not published. */
export const quarantineSchema = z.strictObject({
  id: slug,
  state: z.enum(['open', 'released']),
  held: z.discriminatedUnion('what', [heldFigure, heldFile]),
  received: isoDate,
  why: z.strictObject({
    reason: z.enum(holdReasons),
    values: z.record(z.string().regex(/^[a-zA-Z]+$/), z.union([z.string(), z.number()])).default({}),
    /** An editor's own words in the language in which they were written. */
    note: z.strictObject({ language: z.enum(['ky', 'ru', 'en']), text: plainText }).optional(),
  }),
  decided: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('rule') }),
    z.strictObject({ by: z.literal('editor') }),
    z.strictObject({ by: z.literal('body'), body: slug }),
  ]),
  /** The figure that stays in its place, or the last one before it; null where there is none. Meant for held figures. */
  shown: z
    .strictObject({ value: z.number().nullable(), period, source: slug, since: isoDate.optional() })
    .nullable(),
});
export type Quarantine = z.infer<typeof quarantineSchema>;
export type HeldFigure = Extract<Quarantine['held'], { what: 'figure' }>;
export type HeldFile = Extract<Quarantine['held'], { what: 'file' }>;
export type Why = Quarantine['why'];
