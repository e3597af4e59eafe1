import { z } from 'zod';
import { isoDate, localizedSchema, regionPath, slug } from './language.ts';
import { logged } from './localProblem.ts';
import { checkLog, type Steps } from './stateLog.ts';

export const promiseStates = [
  'assigned',
  'in-progress',
  'claimed-done',
  'contested',
  'confirmed',
  'effect-checked',
  'closed',
] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What the community contests may be claimed anew, or stand contested until the effect is checked. */
export const promiseSteps: Readonly<Record<PromiseState, readonly PromiseState[]>> = {
  assigned: ['in-progress'],
  'in-progress': ['claimed-done'],
  'claimed-done': ['confirmed', 'contested'],
  contested: ['claimed-done', 'effect-checked'],
  confirmed: ['effect-checked'],
  'effect-checked': ['closed'],
  closed: [],
};

export const promiseOutcomes = ['done', 'partly', 'not-done', 'dropped'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** How many members of the community were asked, and in which way. */
const asked = z.strictObject({ count: z.int().min(1), how: localizedSchema });

const entrySchema = z.discriminatedUnion('state', [
  /** The body, the day and the result are fixed. */
  z.strictObject({ state: z.literal('assigned'), ...logged }),
  z.strictObject({ state: z.literal('in-progress'), ...logged }),
  /** The body says that it is done. */
  z.strictObject({ state: z.literal('claimed-done'), ...logged }),
  z.strictObject({ state: z.literal('contested'), ...logged, note: localizedSchema, asked }),
  z.strictObject({ state: z.literal('confirmed'), ...logged, asked }),
  /** After the lag of its rows; the grade is that of effects of laws. */
  z.strictObject({ state: z.literal('effect-checked'), ...logged, grade: z.enum(['A', 'B', 'C', 'D']) }),
  z.strictObject({
    state: z.literal('closed'),
    ...logged,
    outcome: z.enum(promiseOutcomes),
    note: localizedSchema,
  }),
]);
type LogEntry = z.infer<typeof entrySchema>;

// A promise that is given up has no further states to pass: its reason says more than states in which nothing happened.
const isGivenUp = (entry: LogEntry) =>
  entry.state === 'closed' && (entry.outcome === 'dropped' || entry.outcome === 'not-done');

/** One file `data/promises/<id>.json`: who promised what to which places, by when, and what came of it. */
export const publicPromiseSchema = z
  .strictObject({
    id: slug,
    /** For lists; at most about 80 characters. */
    title: localizedSchema,
    /** What anybody can measure or see when it is kept. */
    result: localizedSchema,
    /** Body that is bound by it. */
    body: slug,
    /** Paths of the places to whose communities it was made. */
    regions: z.array(regionPath).min(1),
    /** Problem of the register that it answers. */
    problem: slug.optional(),
    due: isoDate,
    /** Rows that have to move when it is kept, and after how many years that is looked at. */
    indicators: z
      .array(
        z.strictObject({ indicator: slug, expected: z.enum(['up', 'down']), lag: z.int().min(0).max(20) }),
      )
      .default([]),
    log: z.array(entrySchema).min(1),
  })
  .superRefine(({ log }, context) =>
    checkLog(log, promiseSteps satisfies Steps, { context, isShortcut: isGivenUp }),
  );
export type PublicPromise = z.infer<typeof publicPromiseSchema>;
