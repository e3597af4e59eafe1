import type { Context } from '../report/context.ts';
import { problemCard, promiseCard, replyCard, wordsLanguage } from '../report/queueCards.ts';
import type { Language } from '../schema/language.ts';
import type { Chapters } from './chapterModels.ts';

/** What cards are chosen by: a place, a row or an act; all of them without a choice. */
export type QueueChoice = { region?: string; indicator?: string; law?: string };

/** The cards of problems, promises and replies that a page prints, with their words. Shape: empty lists where there is none. */
export function queueCardsOf(context: Context, chapters: Chapters, choice: QueueChoice = {}) {
  const { report, language } = context;
  const { region, indicator, law } = choice;
  const concerns = (regions: readonly string[], rows: readonly string[]) =>
    law === undefined &&
    (region === undefined || regions.includes(region)) &&
    (indicator === undefined || rows.includes(indicator));
  const words = (register: string, { id, writtenIn }: { id: string; writtenIn: readonly Language[] }) =>
    chapters.get(`content/${register}/${id}.${wordsLanguage(writtenIn, language)}.mdx`) ?? '';
  const problems = report.problems.filter((one) => concerns(one.regions, one.indicators));
  const promises = report.promises.filter((one) =>
    concerns(
      one.regions,
      one.indicators.map((row) => row.indicator),
    ),
  );
  const isHere = ({ to }: (typeof report.replies)[number]) => {
    if (to.about === 'law') return to.law === law;
    if (to.about === 'problem') return problems.some(({ id }) => id === to.problem);
    if (to.about === 'promise') return promises.some(({ id }) => id === to.promise);
    return concerns([to.region], to.indicator === undefined ? [] : [to.indicator]);
  };
  return {
    problems: problems.map((one) => [problemCard(one, context), words('problems', one)]),
    promises: promises.map((one) => promiseCard(one, context)),
    replies: report.replies
      .filter(isHere)
      .map((one) => [replyCard(one, context), one.to, words('replies', one)]),
  };
}
