import { z } from 'zod';
import { isoDate, localizedSchema, slug } from './language.ts';

const goalpostsSchema = z
  .discriminatedUnion('basis', [
    /** `natural`: the scale itself ends there. `observed`: an end is the extreme of all regions and years, rounded outwards. */
    z.strictObject({
      basis: z.enum(['natural', 'observed']),
      lo: z.number(),
      hi: z.number(),
      reason: localizedSchema,
    }),
    /** Not set yet: until then the indicator counts as missing. */
    z.strictObject({ basis: z.literal('open'), reason: localizedSchema }),
  ])
  .superRefine((posts, context) => {
    if (posts.basis === 'open' || posts.lo < posts.hi) return;
    const params = { problem: 'interval-order', found: `${posts.lo} > ${posts.hi}` };
    context.addIssue({ code: 'custom', path: ['lo'], params, message: 'goalposts must rise' });
  });

const weight = z.number().min(0).max(1000);

const indexDomainSchema = z.strictObject({
  id: slug,
  name: localizedSchema,
  /** Relative to the other domains. */
  weight,
  /** The weight of an indicator is relative to the others of its domain. */
  indicators: z.array(z.strictObject({ indicator: slug, weight, goalposts: goalpostsSchema })).min(1),
});

/** One file `data/indices/<id>.json`: what a composite index is made of, and what it leaves out. */
export const compositeIndexSchema = z
  .strictObject({
    id: slug,
    name: localizedSchema,
    /** What it says, and what it does not. */
    purpose: localizedSchema,
    /** Least share of the weight, 0–1, that must have a value for a place to have a score. */
    coverage: z.number().gt(0).max(1),
    /** How domains become one score; within a domain the mean is arithmetic. */
    aggregation: z.enum(['geometric', 'arithmetic']),
    domains: z.array(indexDomainSchema).min(1),
    /** Indicators one might look for here, and why they are not. */
    leftOut: z
      .array(z.strictObject({ indicators: z.array(slug).min(1), reason: localizedSchema }))
      .default([]),
    notes: z.array(localizedSchema).default([]),
    /** Who proposed the weights and whether they were agreed. */
    author: localizedSchema,
    since: isoDate,
  })
  .superRefine(({ domains, leftOut }, context) => {
    const seen = new Set<string>();
    const once = (found: string, path: (string | number)[]) => {
      const params = { problem: 'duplicate-id', found };
      if (seen.has(found))
        context.addIssue({ code: 'custom', path, params, message: `${found} stands twice` });
      seen.add(found);
    };
    domains.forEach(({ indicators }, d) => {
      indicators.forEach(({ indicator }, i) => once(indicator, ['domains', d, 'indicators', i, 'indicator']));
    });
    leftOut.forEach(({ indicators }, l) => {
      indicators.forEach((id, i) => once(id, ['leftOut', l, 'indicators', i]));
    });
  });
export type CompositeIndex = z.infer<typeof compositeIndexSchema>;
