import { reviewText, type ReviewMessage, type ReviewValues } from '../i18n/reviewText.ts';
import type { Language } from '../schema/language.ts';
import type { Asked, Decision } from './decision.ts';
import { decisions } from './decisions.ts';
import { headline } from './headline.ts';
import { chartItems, type ChartItem } from './reviewCharts.ts';
import type { Review } from './review.ts';
import { figureSections } from './figureSections.ts';
import { fileSections } from './fileSections.ts';
import { resultSections } from './resultSections.ts';
import { tellOf } from './tell.ts';

/** Plain text throughout; whoever prints it escapes it. `numeric` are columns of numbers. `more` is said below a cut table. */
export type Block =
  | { is: 'text'; text: string }
  | { is: 'list'; items: readonly string[] }
  | {
      is: 'table';
      heads: readonly string[];
      numeric: readonly number[];
      rows: readonly (readonly string[])[];
      more: string;
    }
  | { is: 'pairs'; pairs: readonly { label: string; before: string; after: string }[] }
  /** `key` explains the drawings. */
  | { is: 'charts'; charts: readonly ChartItem[]; key: string };
/** `count` says how much is in it, in words or as a number; "" where that means nothing. */
export type Section = {
  id: string;
  title: string;
  count: string;
  blocks: readonly Block[];
  isOpen?: boolean;
};
/** A review in one language, before it is Markdown or HTML. */
export type ReviewDocument = {
  language: Language;
  title: string;
  kicker: string;
  headline: string;
  /** What is compared and who made it. */
  about: string;
  decisionsTitle: string;
  decisions: readonly { level: Decision['level']; word: string; text: string }[];
  more: string;
  sections: readonly Section[];
};

/** Decisions that are printed; a minute is not enough for more. */
const mostDecisions = 12;

/** Charts of one decision, so that the others have some too. */
const mostOfOne = 4;

/** The review of a change in one language. Sections without contents are left out. */
export function reviewDocument(review: Review, language: Language): ReviewDocument {
  const say = (message: ReviewMessage, values?: ReviewValues) => reviewText(message, language, values);
  const { comparison } = review;
  const pair = comparison?.pairs[language];
  const asked: Asked | null = comparison && pair ? { review, comparison, pair, tell: tellOf(pair) } : null;
  const list = decisions(review, say, asked);
  const words = { stop: say('levelStop'), look: say('levelLook'), know: say('levelKnow') };
  const shown = list.slice(0, mostDecisions);
  const charts: Section[] = asked ? chartSection(asked, list) : [];
  const sections = [
    ...fileSections.problems(review, language, say),
    ...charts,
    ...(asked ? [...figureSections(asked), ...resultSections(asked)] : []),
    ...fileSections.rest(review, say, asked),
  ];
  return {
    language,
    title: say('title'),
    kicker: say('kicker'),
    headline: headline(review, say, asked),
    about: fileSections.about(review, say),
    decisionsTitle: say('decisions'),
    decisions: shown.map(({ level, text }) => ({ level, word: words[level], text })),
    more:
      list.length > shown.length
        ? say('askMore', { count: list.length - shown.length })
        : list.length === 0
          ? say('askNothing')
          : '',
    sections,
  };
}

function chartSection(asked: Asked, list: readonly Decision[]): Section[] {
  const charts = chartItems(
    asked,
    list.flatMap(({ figures = [] }) => figures.slice(0, mostOfOne)),
  );
  if (charts.length === 0) return [];
  const { say } = asked.tell;
  const blocks: Block[] = [{ is: 'charts', charts, key: say('chartKey') }];
  return [{ id: 'charts', title: say('partCharts'), count: String(charts.length), blocks, isOpen: true }];
}
