import type { FigureState } from '../chart/figureState.ts';
import { formatDay } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import type { Context } from './context.ts';
import { ownersOf } from './owed.ts';

/** One view of one matter as printed; `word` says why there is no score, `details` who gave it and how. */
export type ScoreCell = {
  view: string;
  text: string;
  state: FigureState;
  word: string;
  details: string[];
  links: { name: string; href: string }[];
};
export type View = { view: ScoreView; indicator: Indicator };
/** `given` is who gave the scores of the view and when, where that is the same for all. */
export type ViewContext = View & { given: string; context: Context };

const givenBy = ({ by, date }: Score, { language }: Context) => `${by}, ${formatDay(date, language)}`;

/** What all scores of a view say of who gave them and when; "" where they differ. */
export function commonGiver(
  view: ScoreView,
  scores: ReturnType<Context['report']['scoresOf']>,
  context: Context,
): string {
  const givers = [...scores.values()].flatMap((views) => views.get(view) ?? []);
  const [first = '', second] = new Set(givers.map((score) => givenBy(score, context)));
  return second === undefined ? first : '';
}

/** How the people were asked, and what the giver adds. */
function detailsOf(score: Score, { given, context }: ViewContext): string[] {
  const { t, language } = context;
  const { answers, groups, mode, document, comment } = score;
  const giver = givenBy(score, context);
  const count = [
    ...(answers ? [t('matters.answers', { count: formatNumber(answers, 0, language) })] : []),
    ...(groups ? [t('matters.groups', { count: formatNumber(groups, 0, language) })] : []),
    ...(mode ? [t(`scores.mode.${mode}`)] : []),
  ];
  return [
    ...(count.length > 0 ? [count.join(', ')] : []),
    ...(document ? [document] : []),
    ...(comment ? [comment] : []),
    ...(giver === given ? [] : [giver]),
  ];
}

/** One view of one matter: its score, or why there is none, and how it came about. */
export function scoreCell(score: Score | undefined, one: ViewContext): ScoreCell {
  const { indicator, context } = one;
  const { t, language } = context;
  const view = indicator.short[language];
  if (!score) {
    const word = t('matters.notAsked', { bodies: ownersOf(indicator, context) });
    return { view, text: '', state: { kind: 'not-yet-due' }, word, details: [], links: [] };
  }
  const details = detailsOf(score, one);
  const links = (score.links ?? []).map((href, i) => ({ href, name: t('matters.evidence', { n: i + 1 }) }));
  if (score.score === null) {
    const kind = score.missing ?? 'not-collected';
    return { view, text: '', state: { kind }, word: t(`state.${kind}`), details, links };
  }
  return { view, text: String(score.score), state: { kind: 'value', marks: [] }, word: '', details, links };
}
