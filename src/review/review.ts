import type { ChangedPath, Commit } from '../history/changeLog.ts';
import type { ChangeRange } from '../history/changeRange.ts';
import { contextOf } from '../report/context.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Language } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import type { Report } from '../schema/report.ts';
import { changeSize, type ChangeSize } from './changeSize.ts';
import { brokenQuotes, type Chapters } from './chapterModels.ts';
import { comparableSides } from './comparableSides.ts';
import { figureChanges, type FigureChange } from './figureChanges.ts';
import { flagChanges, type FlagChange } from './flagChanges.ts';
import { pageChanges, type PageChanges, type Pairs } from './pageChanges.ts';
import { rankChanges, type RankChange } from './rankChanges.ts';
import { registerChanges, type RegisterChange } from './registerChanges.ts';
import {
  indexChanges,
  movementChanges,
  verdictChanges,
  type IndexChange,
  type MovementChange,
  type VerdictChange,
} from './resultChanges.ts';
import { scoreChanges, type ScoreChange } from './scoreChanges.ts';
import { untranslated, type Untranslated } from './untranslated.ts';
import { wordsOfState } from './wordsOfState.ts';

/** Files of one state. Shape: paths begin with "data/" or "content/". */
export type State = { data: readonly TextFile[]; content: readonly TextFile[] };
/** A suspicion about a figure, with its text in each language. One that is not open is explained by a rule in the data. */
export type Suspicion = { id: string; isOpen: boolean; text: (language: Language) => string };
export type ReviewInput = {
  base: State;
  head: State;
  paths: readonly ChangedPath[];
  commits: readonly Commit[];
  range: ChangeRange;
  /** Problems of the words of each state, found by their own check. */
  contentProblems: { base: readonly Problem[]; head: readonly Problem[] };
  /** Words of the program that runs, for those that a state lacks. */
  words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  suspicions: (report: Report) => readonly Suspicion[];
  /** Runs a part of the work under its name, for those who want to know how long it takes. */
  timed: <T>(part: string, work: () => T) => T;
};

/** What can be compared only where both states can be read. */
export type Comparison = {
  pairs: Pairs;
  /** Texts of words by their path. */
  chapters: { base: Chapters; head: Chapters };
  figures: readonly FigureChange[];
  sizes: ReadonlyMap<FigureChange, ChangeSize>;
  scores: readonly ScoreChange[];
  ranks: readonly RankChange[];
  flags: readonly FlagChange[];
  verdicts: readonly VerdictChange[];
  movements: readonly MovementChange[];
  indices: readonly IndexChange[];
  /** A text where pages cannot be described with the words of a state. */
  pages: PageChanges | string;
  /** Chapters that quote a figure which the later state has not. */
  broken: readonly { path: string; quote: string }[];
  suspicions: { fresh: readonly Suspicion[]; gone: readonly Suspicion[] };
};

/** Everything that a change does. `code` are changed files outside of data and words. */
export type Review = Pick<ReviewInput, 'range' | 'paths' | 'commits'> & {
  problems: { base: readonly Problem[]; head: readonly Problem[] };
  setAside: readonly string[];
  comparison: Comparison | null;
  registers: readonly RegisterChange[];
  untranslated: readonly Untranslated[];
  code: readonly string[];
};

/**
 * What a change does to figures, results, sentences and pages.
 * Missing: `comparison` is null where one state leaves nothing to compare.
 */
export function reviewOf(input: ReviewInput): Review {
  const { base, head, timed, range, paths, commits, contentProblems } = input;
  const data = ({ data: files }: State) =>
    files.map(({ path, text }) => ({ path: path.slice('data/'.length), text }));
  const sides = timed('check', () => comparableSides(data(base), data(head)));
  const all = ({ data: files, content }: State) => [...files, ...content];
  const reports =
    sides.base.report && sides.head.report ? { base: sides.base.report, head: sides.head.report } : null;
  return {
    range,
    paths,
    commits,
    problems: {
      base: [...sides.base.problems, ...contentProblems.base],
      head: [...sides.head.problems, ...contentProblems.head],
    },
    setAside: [...new Set([...sides.head.setAside, ...sides.base.setAside])],
    comparison: reports && compare(reports, input),
    registers: timed('registers', () => registerChanges(data(base), data(head))),
    untranslated: timed('translations', () => untranslated(all(base), all(head))),
    code: paths.map(({ path }) => path).filter((path) => !/^(?:data|content)\//.test(path)),
  };
}

function compare(reports: { base: Report; head: Report }, input: ReviewInput): Comparison {
  const { timed } = input;
  const pairs = pairsOf(reports, input);
  const { base, head } = pairs.en;
  const chapters = { base: chaptersOf(input.base), head: chaptersOf(input.head) };
  const figures = timed('figures', () => figureChanges(reports.base, reports.head));
  return {
    pairs,
    chapters,
    figures,
    sizes: timed('sizes', () => sizesOf(figures, reports.head)),
    scores: scoreChanges(reports.base, reports.head),
    ranks: timed('ranks', () => rankChanges(base, head)),
    flags: timed('flags', () => flagChanges(reports.base, reports.head)),
    verdicts: timed('verdicts', () => verdictChanges(base, head)),
    movements: timed('balance', () => movementChanges(reports.base, reports.head)),
    indices: timed('indices', () => indexChanges(reports.base, reports.head)),
    pages: timed('pages', () => pagesOf(pairs, chapters)),
    broken: brokenQuotes(head, chapters.head),
    suspicions: timed('doctor', () => suspicionsOf(reports, input)),
  };
}

function pairsOf({ base, head }: { base: Report; head: Report }, input: ReviewInput): Pairs {
  const pair = (language: Language) => {
    const now = wordsOfState(input.head.content, language, input.words[language]);
    const before = wordsOfState(input.base.content, language, now.strings);
    return { base: contextOf(base, before), head: contextOf(head, now) };
  };
  return { ky: pair('ky'), ru: pair('ru'), en: pair('en') };
}

const sizesOf = (figures: readonly FigureChange[], head: Report) =>
  new Map(
    figures.flatMap((change) => {
      const size = changeSize(change, head);
      return size ? [[change, size] as const] : [];
    }),
  );

const chaptersOf = ({ content }: State) => new Map(content.map(({ path, text }) => [path, text]));

function pagesOf(pairs: Pairs, chapters: Comparison['chapters']): PageChanges | string {
  try {
    return pageChanges(pairs, chapters);
  } catch (error) {
    // The words of another time may lack a key or a gap that the present pages fill.
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function suspicionsOf({ base, head }: { base: Report; head: Report }, { suspicions }: ReviewInput) {
  const [before, after] = [suspicions(base), suspicions(head)];
  const idsOf = (list: readonly Suspicion[]) => new Set(list.map(({ id }) => id));
  const [known, kept] = [idsOf(before), idsOf(after)];
  const waiting = idsOf(before.filter(({ isOpen }) => isOpen));
  // The rule of a figure explains the value that it was given to, not the one that comes now.
  const isFresh = ({ id, isOpen }: Suspicion) => !(isOpen ? waiting : known).has(id);
  return { fresh: after.filter(isFresh), gone: before.filter(({ id, isOpen }) => isOpen && !kept.has(id)) };
}
