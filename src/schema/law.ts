import { z } from 'zod';
import { isoDate, localizedSchema, partialDate, period, plainText, regionPath, slug } from './language.ts';

export const lawKinds = [
  'law',
  'code',
  'decree',
  'resolution',
  'order',
  'programme',
  'reform',
  'draft-law',
] as const;
export type LawKind = (typeof lawKinds)[number];

/** `past`: it has run out or done what it ordered. `unconfirmed`: no source seen says whether it is in force today. */
export const lawStatuses = ['in-force', 'past', 'repealed', 'draft', 'unconfirmed'] as const;
export type LawStatus = (typeof lawStatuses)[number];

export const lawDesigns = [
  'description',
  'interrupted-series',
  'difference-in-differences',
  'synthetic-control',
] as const;
export type LawDesign = (typeof lawDesigns)[number];

/** What an act was to change, in terms of one indicator, declared with its date before figures after that date are read. */
export const outcomeSchema = z.strictObject({
  indicator: slug,
  expected: z.enum(['up', 'down']),
  /** Whole years from the year the act takes effect to the first year counted as after. */
  lag: z.int().min(0).max(20),
  /** Regions the act does not affect, in the same years. */
  comparison: z.enum(['unaffected-regions', 'none']),
  design: z.enum(lawDesigns),
  /** First and last year that may be compared; all when absent. */
  periods: z.tuple([period, period]).optional(),
  reason: localizedSchema,
  /** `sets-the-figure` where the act itself fixes what is counted, such as a share of seats. */
  mechanism: z.enum(['stated', 'sets-the-figure']).default('stated'),
  /** Day on which the outcome was declared. */
  fixed: isoDate,
});
export type Outcome = z.infer<typeof outcomeSchema>;

const affectedSchema = z.strictObject({
  /** Paths; every region when absent. */
  regions: z.array(regionPath).min(1).optional(),
  from: partialDate,
  /** What part of these regions, where it is not the whole. */
  part: localizedSchema.optional(),
});

const seenSchema = z.strictObject({
  /** How the act is known: read at the address of a source, told by somebody else, or only known to exist. */
  how: z.enum(['seen', 'secondary', 'existence']),
  /** What no source seen gives. A value that stands here all the same was named elsewhere and waits to be checked. */
  unseen: z.array(z.enum(['number', 'signed', 'in-force', 'text'])).default([]),
  note: localizedSchema.optional(),
});

/** One file `data/laws/<id>.json`: an act signed, or drafted, that touches local communities. */
export const lawSchema = z.strictObject({
  id: slug,
  /** Missing: null where the number is not known. */
  number: plainText.nullable(),
  kind: z.enum(lawKinds),
  title: localizedSchema,
  /** For lists and titles; at most about 50 characters. */
  short: localizedSchema,
  /** Whether the official title was seen; a title that was not is our own wording. English titles are ours throughout. */
  titleSeen: z.strictObject({ ky: z.boolean(), ru: z.boolean() }),
  /** Day on which parliament adopted it. */
  adopted: partialDate.optional(),
  /** As exact as it is known. Missing: null for a draft, and where even the year is not known. */
  signed: partialDate.nullable(),
  /** Missing: null where it is not known. */
  inForce: partialDate.nullable(),
  status: z.enum(lawStatuses),
  statusNote: localizedSchema.optional(),
  /** First day, month or year in which the act is not in force any more. */
  ended: partialDate.optional(),
  seen: seenSchema,
  purpose: localizedSchema,
  /** Bodies asked to answer for what came of it. */
  answers: z.array(slug).min(1),
  /** Where it takes effect and from when; everywhere from the day it is in force when empty. */
  affects: z.array(affectedSchema).default([]),
  /** Acts of the ledger that it changes. */
  changes: z.array(z.strictObject({ law: slug, how: z.enum(['amends', 'repeals', 'replaces']) })).default([]),
  sources: z.array(z.url({ protocol: /^https$/ })).min(1),
  outcomes: z.array(outcomeSchema).default([]),
});
export type Law = z.infer<typeof lawSchema>;

/** When an act is dated: signed, else in force. Missing: null for a draft. */
export const lawDate = ({ signed, inForce }: Pick<Law, 'signed' | 'inForce'>): string | null =>
  signed ?? inForce;

/** Acts from the oldest to the newest, drafts last; a year stands before its months, a month before its days. */
export function lawOrder(a: Law, b: Law): number {
  const [one, other] = [lawDate(a) ?? '9999', lawDate(b) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

/**
 * Where an act takes effect and in which year; `regions` is null for every region.
 * Missing: empty where neither `affects` nor `inForce` says from when.
 */
export function lawStarts({
  affects,
  inForce,
}: Pick<Law, 'affects' | 'inForce'>): { regions: readonly string[] | null; year: number }[] {
  if (affects.length === 0) return inForce ? [{ regions: null, year: yearOf(inForce) }] : [];
  return affects.map(({ regions, from }) => ({ regions: regions ?? null, year: yearOf(from) }));
}

/** Year of a date of any exactness. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
