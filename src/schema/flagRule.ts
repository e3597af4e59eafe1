import { z } from 'zod';
import { observationStatuses } from './figure.ts';
import { isoDate, localizedSchema, plainText, slug } from './language.ts';

const common = {
  id: slug,
  name: localizedSchema,
  /** What has to be so that the flag is raised, in words. */
  condition: localizedSchema,
  /** Why this is a warning, and why the threshold stands where it does. */
  reason: localizedSchema,
  /** What the flag does not say. */
  caution: localizedSchema.optional(),
  /** Statuses of figures on which no flag is raised. */
  excluded: z.array(z.enum(observationStatuses)).default([]),
  /** Fewest answers or cases behind a figure, where the source states them. */
  minimumSample: z.int().min(1),
  /** Whether the report has figures that the rule can read; else why not. */
  state: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('computed') }),
    z.strictObject({ is: z.literal('no-data'), why: localizedSchema }),
  ]),
  /** Who proposed the rule and whether it was agreed. */
  author: localizedSchema,
  since: isoDate,
  references: z.array(plainText).default([]),
};
const years = z.int().min(2).max(20);
/** Stands for the error of a change where the source names none: a share of the first value, 0–1; null to test nothing then. */
const errorShare = z.number().min(0).max(1).nullable();

/** One file `data/flag-rules/<id>.json`: when a warning of a dangerous imbalance is raised. */
export const flagRuleSchema = z
  .discriminatedUnion('kind', [
    /** `threshold`: robust standard deviations from the middle, worse below zero; raised below it. */
    z.strictObject({ ...common, kind: z.literal('level'), threshold: z.number().lt(0) }),
    /** `threshold`: worsening years in a row, which are also the `years` read. */
    z.strictObject({ ...common, kind: z.literal('trend'), threshold: years, years, errorShare }),
    /** `threshold`: steps in which the gap grew, of the `years` read. */
    z.strictObject({ ...common, kind: z.literal('divergence'), threshold: years, years, errorShare }),
    /** `threshold`: relative growth of the weighted coefficient of variation over `years`, 0.1 for 10 %. */
    z.strictObject({ ...common, kind: z.literal('dispersion'), threshold: z.number().gt(0), years }),
    /** `threshold`: share of a domain's rows, 0–1, in which a place is among the `worst`; raised from it on. */
    z.strictObject({
      ...common,
      kind: z.literal('concentration'),
      threshold: z.number().gt(0).max(1),
      worst: z.int().min(1),
      minimumRows: z.int().min(2),
    }),
    /** `threshold`: score of the citizens less that of the body itself; raised from it down. */
    z.strictObject({ ...common, kind: z.literal('voice'), threshold: z.number().lt(0) }),
    /** `threshold`: requests in a row left without an answer; raised from it on. */
    z.strictObject({ ...common, kind: z.literal('silence'), threshold: z.int().min(1) }),
  ])
  .superRefine((rule, context) => {
    if (rule.kind === 'trend' && rule.threshold !== rule.years) {
      const params = { problem: 'years-in-a-row', found: `${rule.threshold} of ${rule.years}` };
      context.addIssue({ code: 'custom', path: ['years'], params, message: 'every year read must worsen' });
    }
    if (rule.kind === 'divergence' && rule.threshold > rule.years) {
      const params = { problem: 'interval-order', found: `${rule.threshold} > ${rule.years}` };
      context.addIssue({ code: 'custom', path: ['threshold'], params, message: 'more growths than steps' });
    }
  });
export type FlagRule = z.infer<typeof flagRuleSchema>;
