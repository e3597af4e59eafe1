import { getEntry, render } from 'astro:content';
import type { Language } from '../schema/language.ts';
import type { LocalProblem } from '../schema/localProblem.ts';
import type { PublicPromise } from '../schema/publicPromise.ts';
import type { Reply } from '../schema/reply.ts';
import type { Context } from './context.ts';
import { problemCard, promiseCard, replyCard, wordsLanguage } from './queueCards.ts';

type Register = 'problems' | 'replies';
type Worded = { id: string; writtenIn: readonly Language[] };

/**
 * Words of a card in the reader's language, or in Kyrgyz with a mark.
 * Throws: Error when the file is absent, so that no card is published without its words.
 */
async function wordsOf(register: Register, { id, writtenIn }: Worded, { language, t }: Context) {
  const written = wordsLanguage(writtenIn, language);
  const entry = await getEntry(register, `${id}.${written}`);
  if (!entry) throw new Error(`content/${register}/${id}.${written}.mdx is absent`);
  const { Content } = await render(entry);
  const title = 'title' in entry.data ? entry.data.title : '';
  return { Content, title, lang: written, mark: written === language ? '' : t('problems.onlyIn') };
}

async function told(reply: Reply, context: Context) {
  return { ...replyCard(reply, context), words: await wordsOf('replies', reply, context) };
}

const repliesTo = (context: Context, is: (to: Reply['to']) => boolean) =>
  Promise.all(context.report.replies.filter(({ to }) => is(to)).map((reply) => told(reply, context)));

async function problemOf(problem: LocalProblem, context: Context) {
  return {
    ...problemCard(problem, context),
    promises: context.report.promises
      .filter((one) => one.problem === problem.id)
      .map((one) => promiseCard(one, context))
      .map(({ title, href }) => ({ name: title, href })),
    words: await wordsOf('problems', problem, context),
    replies: await repliesTo(context, (to) => to.about === 'problem' && to.problem === problem.id),
  };
}

/** The problem that a promise answers, by the title of its words. Shape: none or one. */
async function answered({ problem: id }: PublicPromise, context: Context) {
  const problem = context.report.problems.find((one) => one.id === id);
  if (!problem) return [];
  const { title, lang } = await wordsOf('problems', problem, context);
  return [{ name: title, lang, href: problemCard(problem, context).href }];
}

async function promiseOf(promise: PublicPromise, context: Context) {
  return {
    ...promiseCard(promise, context),
    answers: await answered(promise, context),
    replies: await repliesTo(context, (to) => to.about === 'promise' && to.promise === promise.id),
  };
}

export type Queues = Awaited<ReturnType<typeof queuesFor>>;
export type Replies = Queues['replies'];

type Choice = { region?: string; indicator?: string };

/**
 * Problems, promises and replies that concern a place or a row, all of them without a choice.
 * Shape: `replies` are those to figures and warnings; those to problems and promises stand with them.
 */
export async function queuesFor(context: Context, { region, indicator }: Choice = {}) {
  const { report } = context;
  const concerns = (regions: readonly string[], indicators: readonly string[]) =>
    (region === undefined || regions.includes(region)) &&
    (indicator === undefined || indicators.includes(indicator));
  const problems = report.problems.filter((one) => concerns(one.regions, one.indicators));
  const promises = report.promises.filter((one) =>
    concerns(
      one.regions,
      one.indicators.map((row) => row.indicator),
    ),
  );
  const isAbout = (to: Reply['to']) =>
    (to.about === 'figure' || to.about === 'flag') &&
    concerns([to.region], to.indicator === undefined ? [] : [to.indicator]);
  return {
    problems: await Promise.all(problems.map((one) => problemOf(one, context))),
    promises: await Promise.all(promises.map((one) => promiseOf(one, context))),
    replies: await repliesTo(context, isAbout),
  };
}

/** Replies of bodies to an act of the ledger. */
export const lawReplies = (context: Context, law: string) =>
  repliesTo(context, (to) => to.about === 'law' && to.law === law);
