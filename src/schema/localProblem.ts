import { z } from 'zod';
import { isoDate, languages, localizedSchema, regionPath, slug } from './language.ts';
import { checkLog, type Steps } from './stateLog.ts';

/** Kinds of participants of the report; never a person. */
export const participants = ['community', 'lsg-body', 'state-body', 'civil-society', 'facilitator'] as const;
export type Participant = (typeof participants)[number];

/** Addresses of protocols, decisions and letters that anybody can open. */
export const evidence = z.array(z.url({ protocol: /^https$/ })).default([]);
/** Languages in which the words of a card exist. Kyrgyz, the language of record, is always one; pages mark the others' absence. */
export const writtenIn = z
  .array(z.enum(languages))
  .min(1)
  .default([...languages])
  .superRefine((list, context) => {
    if (list.includes('ky')) return;
    const params = { problem: 'missing-language', found: 'ky' };
    context.addIssue({ code: 'custom', params, message: 'words in Kyrgyz are always there' });
  });

/** What every entry of a log says: since which day, remarks, evidence. */
export const logged = { on: isoDate, note: localizedSchema.optional(), evidence };

export const problemStates = ['proposed', 'adopted', 'unanswered', 'instructed', 'declined'] as const;
export type ProblemState = (typeof problemStates)[number];

/** A late answer ends a silence; an instruction goes on as a promise, a refusal with its reason ends the matter. */
export const problemSteps: Readonly<Record<ProblemState, readonly ProblemState[]>> = {
  proposed: ['adopted'],
  adopted: ['unanswered', 'instructed', 'declined'],
  unanswered: ['instructed', 'declined'],
  instructed: [],
  declined: [],
};

const entrySchema = z.discriminatedUnion('state', [
  /** A participant brought it forward, with the places and rows concerned. */
  z.strictObject({ state: z.literal('proposed'), ...logged }),
  /** It stands in the report as a recommendation. */
  z.strictObject({ state: z.literal('adopted'), ...logged }),
  /** The time to answer is over and there is no answer. */
  z.strictObject({ state: z.literal('unanswered'), ...logged }),
  /** An instruction was given; the promises that come of it name this problem. */
  z.strictObject({ state: z.literal('instructed'), ...logged }),
  z.strictObject({ state: z.literal('declined'), ...logged, note: localizedSchema }),
]);

/**
 * One file `data/problems/<id>.json`: the facts of a problem of local communities.
 * Shape: its words, with the risk and the solution proposed, are `content/problems/<id>.<language>.mdx`.
 */
export const localProblemSchema = z
  .strictObject({
    id: slug,
    /** Paths of the places concerned. */
    regions: z.array(regionPath).min(1),
    /** Rows in which it shows; none where nothing measures it. */
    indicators: z.array(slug).default([]),
    /** Rule of early warning that led to it. */
    flag: slug.optional(),
    raisedBy: z.enum(participants),
    /** On which occasion it was brought forward. */
    occasion: z.enum([
      'hearing',
      'gathering',
      'kurultai',
      'self-assessment',
      'joint-monitoring',
      'needs-assessment',
      'letter',
    ]),
    /** Whether those whose words are quoted agreed to it. Quotes stand without names in any case. */
    quotesAgreed: z.boolean().default(false),
    writtenIn,
    log: z.array(entrySchema).min(1),
  })
  .superRefine(({ log }, context) => checkLog(log, problemSteps satisfies Steps, { context }));
export type LocalProblem = z.infer<typeof localProblemSchema>;
