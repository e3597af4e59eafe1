import { z } from 'zod';
import { missingReasons } from './figure.ts';
import { isoDate, period, plainText, regionPath, slug } from './language.ts';
import { checkReasoned, problemOf } from './checkReasoned.ts';

/** Who looks at a matter of local significance; each is an indicator of the set, see `view` of the indicator. */
export const scoreViews = ['lsg-body', 'citizens', 'state-body'] as const;
export type ScoreView = (typeof scoreViews)[number];

/** How citizens were asked. */
export const askingModes = [
  'household-survey',
  'phone',
  'online',
  'scorecard-meeting',
  'focus-groups',
] as const;
export type AskingMode = (typeof askingModes)[number];

/** From this score on there has to be evidence. */
export const evidenceFrom = 2;
/** Least number of answers, or of focus groups, behind a score of citizens. */
export const enoughAnswers = 30;
export const enoughGroups = 3;

const httpsLink = z.url({ protocol: /^https$/ });

/** One line of a file of scores: one view of one matter. */
export const scoreSchema = z
  .strictObject({
    matter: slug,
    view: z.enum(scoreViews),
    /** Whole number on the scale from 0 to 4; null where there is none. */
    score: z.int().min(0).max(4).nullable(),
    missing: z.enum(missingReasons).optional(),
    /** Body or group that gave the score, by its public name; never a person. */
    by: plainText,
    date: isoDate,
    /** Pages that show the evidence. */
    links: z.array(httpsLink).min(1).max(5).optional(),
    /** Evidence that is not on the web: register number, protocol. */
    document: plainText.optional(),
    /** Citizens only: how they were asked, how many answers or focus groups there were. */
    mode: z.enum(askingModes).optional(),
    answers: z.int().positive().optional(),
    groups: z.int().positive().optional(),
    /** What the body that gave the score says of it, in its own language. */
    comment: plainText.optional(),
  })
  .superRefine((line, context) => {
    const fail = problemOf(context);
    checkReasoned(line.score, line.missing, context);
    if (line.score === null) return;
    if (line.score >= evidenceFrom && !line.links && !line.document) fail('no-evidence', 'score', line.score);
    if (line.view !== 'citizens') return;
    if (!line.mode) fail('mode-missing', 'mode', 'nothing');
    if (!hasEnough(line)) fail('few-answers', 'answers', line.answers ?? line.groups ?? 'nothing');
  });
export type ScoreLine = z.infer<typeof scoreSchema>;

/** Whether so many were asked that a score of citizens may be published. */
export const hasEnough = ({
  answers = 0,
  groups = 0,
}: {
  answers?: number | undefined;
  groups?: number | undefined;
}) => answers >= enoughAnswers || groups >= enoughGroups;

/** One file `data/regions/<path>/<year>.scores.json`. */
export const scoreFileSchema = z.strictObject({
  region: regionPath,
  period,
  scores: z.array(scoreSchema).min(1),
});
export type ScoreFile = z.infer<typeof scoreFileSchema>;

/** A score with its whole key: region × matter × view × period. */
export type Score = ScoreLine & { region: string; period: number };

/** Text that tells the scores of one file apart. */
export const scoreKey = ({ matter, view }: Pick<ScoreLine, 'matter' | 'view'>) => `${matter} ${view}`;
