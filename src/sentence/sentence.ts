import { formatAsOf } from '../i18n/date.ts';
import type { Language, Localized } from '../schema/language.ts';
import { changeSentence, type ChangeFinding } from './change.ts';
import { comparisonSentence, type ComparisonFinding } from './comparison.ts';
import { disparitySentence, type DisparityFinding } from './disparity.ts';
import { flagSentence, type FlagFinding } from './flag.ts';
import { levelSentence, type LevelFinding } from './level.ts';
import { rankSentence, type RankFinding } from './rank.ts';
import { indexSentence, type IndexFinding } from './score.ts';
import { targetSentence, type TargetFinding } from './target.ts';
import { trendSentence, type TrendFinding } from './trend.ts';
import { verdictSentence, type VerdictFinding } from './verdict.ts';
import type { Voice } from './voice.ts';

export type Finding =
  | LevelFinding
  | ChangeFinding
  | RankFinding
  | ComparisonFinding
  | DisparityFinding
  | FlagFinding
  | TrendFinding
  | TargetFinding
  | VerdictFinding
  | IndexFinding;

/** `short` for alt text and cards, `plain` for leads, a source after the plain sentence for sharing. Shape: `day` is an ISO date. */
export type Telling = 'short' | 'plain' | { source: Localized; day: string };

function told(finding: Finding, voice: Voice): string {
  switch (finding.kind) {
    case 'level':
      return levelSentence(finding, voice);
    case 'change':
      return changeSentence(finding, voice);
    case 'rank':
      return rankSentence(finding, voice);
    case 'comparison':
      return comparisonSentence(finding, voice);
    case 'disparity':
      return disparitySentence(finding, voice);
    case 'flag':
      return flagSentence(finding, voice);
    case 'trend':
      return trendSentence(finding, voice);
    case 'target':
      return targetSentence(finding, voice);
    case 'verdict':
      return verdictSentence(finding, voice);
    case 'index':
      return indexSentence(finding, voice);
  }
}

function sourceText(source: Localized, day: string, language: Language): string {
  const asOf = formatAsOf(day, language);
  const text = {
    ky: `Булак: ${source.ky}, ${asOf} карата`,
    ru: `Источник: ${source.ru}, по состоянию на ${asOf}`,
    en: `Source: ${source.en}, as of ${asOf}`,
  }[language];
  return text.endsWith('.') ? text : `${text}.`;
}

/**
 * A finding in words: one sentence that prints its values and ends in a full stop; leads, alt texts and shared texts all come
 * from here, so that they never disagree. Text, not markup.
 * Missing: a value that is null becomes a sentence that says so.
 */
export function sentence(finding: Finding, language: Language, telling: Telling = 'plain'): string {
  const text = told(finding, { language, short: telling === 'short' });
  return typeof telling === 'string' ? text : `${text} ${sourceText(telling.source, telling.day, language)}`;
}
