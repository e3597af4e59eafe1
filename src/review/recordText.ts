import { formatDay } from '../i18n/date.ts';
import { found, indicatorHref, type Context } from '../report/context.ts';
import { decisionList } from '../report/decisionList.ts';
import { heldLines } from '../report/heldView.ts';
import type { Reply } from '../schema/reply.ts';
import type { RegisterChange } from './registerChanges.ts';

/** What a record of daily work says: a thing held back, decisions, a problem, a promise, a reply. Missing: "" for other registers. */
export function recordText(
  { register, id }: Pick<RegisterChange, 'register' | 'id'>,
  context: Context,
): string {
  const { report } = context;
  const own = (one: { id: string }) => one.id === id;
  switch (register) {
    case 'quarantine':
      return heldLines(report.quarantine.filter(own), context, 'both')
        .map(({ names, text }) => `${names.map((name) => name.text).join(', ')}: ${text}`)
        .join(' ');
    case 'decisions':
      return decisionsText(id, context);
    case 'problems':
      return report.problems
        .filter(own)
        .map(({ regions, log }) => `${placesOf(regions, context)}: ${stateOf('problems', log, context)}`)
        .join();
    case 'promises':
      return report.promises
        .filter(own)
        .map(({ regions, body, due, log }) => {
          const { t, language } = context;
          const until = `${t('promises.due')}: ${formatDay(due, language)}`;
          const parts = [bodyOf(body, context), until, stateOf('promises', log, context)];
          return `${placesOf(regions, context)}: ${parts.join('; ')}`;
        })
        .join();
    case 'replies':
      return report.replies
        .filter(own)
        .map((reply) => replyText(reply, context))
        .join();
    default:
      return '';
  }
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

function replyText({ body, on, to }: Reply, context: Context): string {
  const { report, language, t } = context;
  const subject = () => {
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
  };
  const title = t('problems.reply', { body: bodyOf(body, context), date: formatDay(on, language) });
  return `${title}: ${subject()}`;
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
