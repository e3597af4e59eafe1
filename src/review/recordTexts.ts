import { yearsText } from '../i18n/doctorText.ts';
import { doctorListWords } from '../i18n/doctorListWords.ts';
import { doctorTitles } from '../i18n/doctorTitles.ts';
import { reviewText } from '../i18n/reviewText.ts';
import type { Context } from '../report/context.ts';
import { heldLines } from '../report/heldView.ts';
import { problemCard, promiseCard, replyCard, wordsLanguage } from '../report/queueCards.ts';
import type { Decision } from '../schema/decision.ts';
import type { LocalProblem } from '../schema/localProblem.ts';
import type { PublicPromise } from '../schema/publicPromise.ts';
import type { Reply } from '../schema/reply.ts';
import type { Chapters } from './chapterModels.ts';
import type { RegisterChange } from './registerChanges.ts';

/** Registers whose records are told as a whole, because their fields say little one by one. */
export const recordRegisters = ['quarantine', 'decisions', 'problems', 'promises', 'replies'] as const;
export type RecordRegister = (typeof recordRegisters)[number];

export const isRecordRegister = (register: RegisterChange['register']): register is RecordRegister =>
  recordRegisters.some((one) => one === register);

/**
 * What a record says in the language of the context.
 * Shape: one text, of decisions one for each. Missing: none where the state has no such record, or no longer holds it.
 */
export function recordTexts(
  register: RecordRegister,
  id: string,
  context: Context,
  chapters: Chapters,
): string[] {
  // A date such as "1 января 2027 г." brings the full stop along.
  return recordsOf(register, id, context, chapters).map((text) => text.replace(/(?<!\.)\.\.(?= |$)/g, '.'));
}

function recordsOf(register: RecordRegister, id: string, context: Context, chapters: Chapters): string[] {
  const { report } = context;
  const is = (one: { id: string }) => one.id === id;
  switch (register) {
    case 'quarantine':
      return heldTexts(id, context);
    case 'decisions':
      return report.decisions.get(id)?.decisions.map((one) => decisionText(id, one, context)) ?? [];
    case 'problems':
      return report.problems.filter(is).map((one) => problemText(one, context, chapters));
    case 'promises':
      return report.promises.filter(is).map((one) => promiseText(one, context));
    case 'replies':
      return report.replies.filter(is).map((one) => replyText(one, context, chapters));
  }
}

function heldTexts(id: string, context: Context): string[] {
  const open = context.report.quarantine.filter((one) => one.id === id && one.state === 'open');
  return heldLines(open, context, 'both').map(({ names, text, note }) =>
    [`${names.map((name) => name.text).join(', ')}: ${text}`, note?.text].filter(Boolean).join(' '),
  );
}

const standings = { accept: 'accepted', flag: 'flagged', repair: 'repaired' } as const;

function decisionText(
  id: string,
  { do: action, rule, regions, periods, body, reason }: Decision,
  { report, language }: Context,
) {
  const places = regions.map((path) => report.region(path).short[language]).join(', ');
  return reviewText('recordDecision', language, {
    action: doctorListWords[language][standings[action]],
    title: doctorTitles[rule][language],
    place: [report.indicator(id).short[language], places, yearsText(periods)].filter(Boolean).join(', '),
    body: report.bodies.get(body)?.short[language] ?? body,
    reason: reason[language] ?? reason.ky ?? reason.ru ?? reason.en ?? '',
  });
}

/** A title as its file gives it; "" where there is none. */
const titleOf = (text: string) => /^title:\s*(['"]?)(.+?)\1\s*$/m.exec(text)?.[2] ?? '';

function problemText(problem: LocalProblem, context: Context, chapters: Chapters): string {
  const { raised, state, places } = problemCard(problem, context);
  const written = wordsLanguage(problem.writtenIn, context.language);
  const title = titleOf(chapters.get(`content/problems/${problem.id}.${written}.mdx`) ?? '') || problem.id;
  return `${title} (${places.map(({ name }) => name).join(', ')}). ${raised}. ${upperFirst(state)}.`;
}

function promiseText(promise: PublicPromise, context: Context): string {
  const { title, places, body, due, state } = promiseCard(promise, context);
  const { t } = context;
  const where = places.map(({ name }) => name).join(', ');
  return `${title} (${where}). ${t('promises.body')}: ${body}. ${t('promises.due')}: ${due}. ${upperFirst(state)}.`;
}

function replyText(reply: Reply, context: Context, chapters: Chapters): string {
  const written = wordsLanguage(reply.writtenIn, context.language);
  const text = chapters.get(`content/replies/${reply.id}.${written}.mdx`) ?? '';
  const words = text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${replyCard(reply, context).heading}. ${words}`.trim();
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
