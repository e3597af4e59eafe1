import { z } from 'zod';
import { breakdownSchema, observationStatuses } from './figure.ts';
import { isoDate, languages, period, plainText, regionPath, slug } from './language.ts';

/** What the doctor can find; decisions and rules refer to these names. */
export const doctorRules = [
  'copied-series', 'unit-unfit', 'multiplier-unfit', 'parts-make-whole', 'labels-shifted', 'years-shifted', 'factor-between',
  'sources-differ', 'terms-disagree', 'decimal-point', 'glued-digit', 'tenfold-step', 'out-of-range', 'zero-for-missing',
  'same-places', 'constant-run', 'copied-year', 'groups-exchanged', 'total-outside', 'sum-differs', 'mean-off', 'base-changed',
  'all-jumped', 'all-shifted', 'moved-apart', 'jump', 'last-jump', 'level-shift', 'late-start', 'gap-is-zero', 'gap', 'year-typed',
] as const; // prettier-ignore
export const doctorRuleSchema = z.enum(doctorRules);

/** Why something was decided, in the languages in which the body that decided has said it; one at least. */
const reasonSchema = z
  .strictObject({ ky: plainText.optional(), ru: plainText.optional(), en: plainText.optional() })
  .superRefine((reason, context) => {
    if (languages.some((language) => reason[language])) return;
    const params = { problem: 'missing-language', found: languages[0] };
    context.addIssue({ code: 'custom', path: [], params, message: 'a reason in one language at least' });
  });

const common = {
  /** Rule of the doctor, and where it found something: places, years, and the breakdown as the doctor prints it. Empty lists mean all. */
  rule: doctorRuleSchema,
  regions: z.array(regionPath),
  periods: z.array(period),
  by: plainText.optional(),
  reason: reasonSchema,
  /** Body that decided. */
  body: slug,
  date: isoDate,
  /** Where the evidence can be read: an address, a letter, a table. */
  evidence: plainText.optional(),
};

/** What was decided about one finding of the doctor. */
export const decisionSchema = z.discriminatedUnion('do', [
  /** The figures are right as they are. */
  z.strictObject({ ...common, do: z.literal('accept') }),
  /** They stand with a status that warns; the treatments of the indicator say the same to the next import. */
  z.strictObject({
    ...common,
    do: z.literal('flag'),
    status: z.enum(observationStatuses),
    treatment: slug,
  }),
  /** They were replaced, each from one value to another; the treatments say the same. */
  z.strictObject({
    ...common,
    do: z.literal('repair'),
    treatment: slug,
    repairs: z
      .array(
        z.strictObject({
          region: regionPath,
          period,
          by: breakdownSchema.optional(),
          from: z.number(),
          to: z.number(),
        }),
      )
      .min(1),
  }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** One file `data/decisions/<indicator>.json`: what was decided about findings in the figures of that indicator. */
export const decisionsSchema = z.strictObject({ id: slug, decisions: z.array(decisionSchema).min(1) });
export type Decisions = z.infer<typeof decisionsSchema>;
