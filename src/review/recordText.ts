import { formatDay } from '../i18n/date.ts';
import { found, indicatorHref, type Context } from '../report/context.ts';
import { decisionList } from '../report/decisionList.ts';
import { heldLines } from '../report/heldView.ts';
import type { Reply } from '../schema/reply.ts';
import type { RegisterChange } from './registerChanges.ts';

type Teller = (id: string, context: Context) => string;

const tellers: Partial<Record<RegisterChange['register'], Teller>> = {
  quarantine: heldText,
  decisions: decisionsText,
  problems: problemText,
  promises: promiseText,
  replies: replyText,
};

/** What a record of daily work says: a thing held back, decisions, a problem, a promise, a reply. Missing: "" for other registers. */
export const recordText = (
  { register, id }: Pick<RegisterChange, 'register' | 'id'>,
  context: Context,
): string => tellers[register]?.(id, context) ?? '';

function heldText(id: string, context: Context): string {
  const own = context.report.quarantine.filter((one) => one.id === id);
  return heldLines(own, context, 'both')
    .map(({ names, text }) => `${names.map((name) => name.text).join(', ')}: ${text}`)
    .join(' ');
}

function problemText(id: string, context: Context): string {
  const problem = context.report.problems.find((one) => one.id === id);
  return problem ? `${placesOf(problem.regions, context)}: ${stateOf('problems', problem.log, context)}` : '';
}

function promiseText(id: string, context: Context): string {
  const { report, t, language } = context;
  const promise = report.promises.find((one) => one.id === id);
  if (!promise) return '';
  const { regions, body, due, log } = promise;
  const until = `${t('promises.due')}: ${formatDay(due, language)}`;
  const parts = [bodyOf(body, context), until, stateOf('promises', log, context)];
  return `${placesOf(regions, context)}: ${parts.join('; ')}`;
}

function decisionsText(id: string, context: Context): string {
  const href = indicatorHref(context.language, id);
  return decisionList(context)
    .filter((one) => one.href === href)
    .map(
      ({ where, what, done, reason, by }) =>
        `${[...where, what].join(', ')}: ${done}. ${reason.text} (${by})`,
    )
    .join(' ');
}

function replyText(id: string, context: Context): string {
  const { report, language, t } = context;
  const reply = report.replies.find((one) => one.id === id);
  if (!reply) return '';
  const title = t('problems.reply', {
    body: bodyOf(reply.body, context),
    date: formatDay(reply.on, language),
  });
  return `${title}: ${subjectOf(reply, context)}`;
}

function subjectOf({ to }: Reply, { report, language }: Context): string {
  switch (to.about) {
    case 'problem':
      return to.problem;
    case 'promise':
      return report.promises.find(({ id }) => id === to.promise)?.title[language] ?? to.promise;
    case 'figure':
      return `${report.indicator(to.indicator).short[language]}, ${report.region(to.region).short[language]}`;
    case 'flag':
      return `${report.flagRules.get(to.flag)?.name[language] ?? to.flag}, ${report.region(to.region).short[language]}`;
    case 'law':
      return report.laws.find(({ id }) => id === to.law)?.short[language] ?? to.law;
  }
}

const bodyOf = (id: string, { report, language }: Context) => found(report.bodies, id).short[language];

const placesOf = (paths: readonly string[], { report, language }: Context) =>
  paths.map((path) => report.region(path).short[language]).join(', ');

/** The last state of a log with its day. */
function stateOf(
  register: 'problems' | 'promises',
  log: readonly { state: string; on: string }[],
  { t, language }: Context,
): string {
  const last = log.at(-1);
  return last ? `${t(`${register}.state.${last.state}`)}, ${formatDay(last.on, language)}` : '';
}
