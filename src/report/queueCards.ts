import { counted } from '../i18n/phrase.ts';
import { languages, type Language } from '../schema/language.ts';
import type { LocalProblem } from '../schema/localProblem.ts';
import type { PublicPromise } from '../schema/publicPromise.ts';
import type { Reply } from '../schema/reply.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { partialDay } from './partialDay.ts';
import { queueDay } from './queueDay.ts';
import { replySubject } from './replySubject.ts';

/** Whole days from one day to another; 0 when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

type Logged = { state: string; on: string; note?: Record<Language, string>; evidence: readonly string[] };

/** The newest entry of a log. Throws: RangeError for an empty one, which no schema lets pass. */
function newest<T>(log: readonly T[]): T {
  const last = log.at(-1);
  if (last === undefined) throw new RangeError('a log has at least one entry');
  return last;
}

function logLines(log: readonly Logged[], name: (entry: Logged) => string, { language }: Context) {
  return log.map((entry) => ({
    state: name(entry),
    date: partialDay(entry.on, language),
    note: entry.note?.[language] ?? '',
    evidence: entry.evidence.map((url) => ({ url, host: new URL(url).host })),
  }));
}

const placesOf = (paths: readonly string[], { report, language }: Context) =>
  paths
    .map((path) => report.region(path))
    .map((region) => ({ name: region.name[language], href: regionHref(language, region) }));

const rowOf = (id: string, { report, language }: Context) => ({
  name: report.indicator(id).short[language],
  href: indicatorHref(language, id),
});

/** Language in which the words of a card are printed: the reader's, else Kyrgyz, which is always there. */
export const wordsLanguage = (writtenIn: readonly Language[], language: Language): Language =>
  writtenIn.includes(language) ? language : languages[0];

/** Since when a problem waits for an answer. Missing: null when it does not, or only since after the day. */
export function waitingSince({ log }: LocalProblem, day: string): string | null {
  const { state } = newest(log);
  if (state !== 'adopted' && state !== 'unanswered') return null;
  const since = log.find((entry) => entry.state === 'adopted')?.on ?? null;
  return since !== null && since <= day ? since : null;
}

/** Whether the body still has something to do for a promise. */
export const isOpenPromise = ({ log }: PublicPromise): boolean =>
  ['assigned', 'in-progress', 'contested'].includes(newest(log).state);

/** Whether a promise is open after its day, as of another. */
export const isOverdue = (promise: PublicPromise, day: string): boolean =>
  isOpenPromise(promise) && promise.due < day;

/** What a problem prints besides its words. */
export function problemCard(problem: LocalProblem, context: Context) {
  const { report, language, t, words } = context;
  const day = queueDay(report);
  const since = waitingSince(problem, day);
  const name = ({ state }: Logged) => t(`problems.state.${state}`);
  return {
    id: problem.id,
    href: `/${language}/problems/#${problem.id}`,
    raised: t('problems.raised', {
      by: t(`problems.by.${problem.raisedBy}`),
      occasion: t(`problems.occasion.${problem.occasion}`),
    }),
    state: name(newest(problem.log)),
    clock: since ? counted(words, 'problems.waiting', daysBetween(since, day)) : '',
    isLate: since !== null,
    places: placesOf(problem.regions, context),
    rows: problem.indicators.map((id) => rowOf(id, context)),
    flags:
      problem.flag === undefined
        ? []
        : [{ name: found(report.flagRules, problem.flag).name[language], href: `/${language}/flags/` }],
    log: logLines(problem.log, name, context),
  };
}
export type ProblemCard = ReturnType<typeof problemCard>;

/** What a promise prints. */
export function promiseCard(promise: PublicPromise, context: Context) {
  const { report, language, t, words } = context;
  const day = queueDay(report);
  const late = isOverdue(promise, day);
  const clock = late
    ? counted(words, 'promises.overdue', daysBetween(promise.due, day))
    : isOpenPromise(promise)
      ? counted(words, 'promises.left', daysBetween(day, promise.due))
      : '';
  const last = newest(promise.log);
  const outcome = last.state === 'closed' ? `: ${t(`promises.outcome.${last.outcome}`)}` : '';
  return {
    id: promise.id,
    href: `/${language}/promises/#${promise.id}`,
    title: promise.title[language],
    result: promise.result[language],
    body: found(report.bodies, promise.body).name[language],
    due: partialDay(promise.due, language),
    state: `${t(`promises.state.${last.state}`)}${outcome}`,
    clock,
    isLate: late,
    places: placesOf(promise.regions, context),
    rows: promise.indicators.map(({ indicator, expected }) => {
      const row = rowOf(indicator, context);
      return { ...row, name: t(`promises.expected.${expected}`, { name: row.name }) };
    }),
    log: logLines(promise.log, ({ state }) => t(`promises.state.${state}`), context).map((line, index) => {
      const entry = promise.log[index];
      const asked = entry && 'asked' in entry ? entry.asked : null;
      const told = asked ? t('promises.asked', { count: asked.count, how: asked.how[language] }) : '';
      return { ...line, note: [told, line.note].filter(Boolean).join('. ') };
    }),
  };
}
export type PromiseCard = ReturnType<typeof promiseCard>;

/** Who answers what and when. */
export function replyCard(reply: Reply, context: Context) {
  const { report, language, t } = context;
  const body = found(report.bodies, reply.body).name[language];
  return {
    id: reply.id,
    heading: t('problems.reply', { body, date: partialDay(reply.on, language) }),
    subject: replySubject(reply.to, context),
    evidence: reply.evidence.map((url) => ({ url, host: new URL(url).host })),
  };
}
export type ReplyCard = ReturnType<typeof replyCard>;
