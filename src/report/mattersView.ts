import type { FigureState } from '../chart/figureState.ts';
import { formatDay } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Matter } from '../schema/matter.ts';
import type { Region } from '../schema/region.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { krippendorffAlpha } from '../stats/agreement.ts';
import { alphaGrade, scoreGap, type ScoreGrade } from '../stats/scoreGap.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { ownersOf } from './owed.ts';

type Link = { name: string; href: string };
/** One view of one matter as printed; `word` says why there is no score, `details` who gave it and how. */
export type ScoreCell = {
  view: string;
  text: string;
  state: FigureState;
  word: string;
  details: string[];
  links: Link[];
};
export type MatterRow = {
  id: string;
  number: number;
  name: string;
  related: Link[];
  cells: ScoreCell[];
  gap: { text: string; grade: ScoreGrade | null };
};

/** Matters that two views have to share before their agreement says anything. */
const enoughPairs = 10;

type View = { view: ScoreView; indicator: Indicator };
const viewsOf = ({ report }: Context): View[] =>
  report.indicators.flatMap((indicator) => (indicator.view ? [{ view: indicator.view, indicator }] : []));

/** How the people were asked, and what the giver adds. */
function detailsOf(score: Score, { t, language }: Context): string[] {
  const { answers, groups, mode, by, date, document, comment } = score;
  const count = [
    ...(answers ? [t('matters.answers', { count: formatNumber(answers, 0, language) })] : []),
    ...(groups ? [t('matters.groups', { count: formatNumber(groups, 0, language) })] : []),
    ...(mode ? [t(`scores.mode.${mode}`)] : []),
  ];
  return [
    ...(count.length > 0 ? [count.join(', ')] : []),
    ...(document ? [document] : []),
    ...(comment ? [comment] : []),
    `${by}, ${formatDay(date, language)}`,
  ];
}

function scoreCell(score: Score | undefined, { indicator }: View, context: Context): ScoreCell {
  const { t, language } = context;
  const view = indicator.short[language];
  if (!score) {
    const word = t('matters.notAsked', { bodies: ownersOf(indicator, context) });
    return { view, text: '', state: { kind: 'not-yet-due' }, word, details: [], links: [] };
  }
  const details = detailsOf(score, context);
  const links = (score.links ?? []).map((href, i) => ({ href, name: t('matters.evidence', { n: i + 1 }) }));
  if (score.score === null) {
    const kind = score.missing ?? 'not-collected';
    return { view, text: '', state: { kind }, word: t(`state.${kind}`), details, links };
  }
  return { view, text: String(score.score), state: { kind: 'value', marks: [] }, word: '', details, links };
}

function matterRow(
  { id, number, name, indicators }: Matter,
  views: readonly View[],
  { scores, context }: { scores: ReadonlyMap<ScoreView, Score> | undefined; context: Context },
): MatterRow {
  const { report, t, language } = context;
  const gap = scoreGap(views.map(({ view }) => scores?.get(view)?.score ?? null));
  return {
    ...{ id: `matter-${id}`, number, name: name[language] },
    related: indicators.map((one) => ({
      name: report.indicator(one).short[language],
      href: indicatorHref(language, one),
    })),
    cells: views.map((view) => scoreCell(scores?.get(view.view), view, context)),
    gap: {
      text: gap ? t(`matters.gap.${gap.grade}`, { gap: gap.gap }) : t('matters.gap.none'),
      grade: gap?.grade ?? null,
    },
  };
}

/** How far the views agree over all matters, in a sentence; "" where too few matters have two views. */
function agreementText(
  scores: ReturnType<Context['report']['scoresOf']>,
  { report, t, language }: Context,
): string {
  const names = ['lsg-body', 'citizens', 'state-body'] as const;
  const ratings = names.map((view) =>
    report.matters.map(({ id }) => scores.get(id)?.get(view)?.score ?? null),
  );
  const pairs = report.matters.filter((_, i) => ratings.filter((list) => list[i] !== null).length > 1);
  const alpha = pairs.length >= enoughPairs ? krippendorffAlpha(ratings, 'ordinal') : null;
  if (alpha === null) return '';
  const word = t(`matters.alpha.${alphaGrade(alpha)}`);
  return t('matters.alpha', { alpha: formatNumber(alpha, 2, language), count: pairs.length, word });
}

/**
 * The matters of local significance as seen by the three views in the latest year that has scores.
 * Missing: null where the report knows no matter; `year` is null, and `rows` have no score, where none is given yet.
 */
export function mattersView({ path }: Region, context: Context) {
  const { report, t, language } = context;
  const views = viewsOf(context);
  if (report.matters.length === 0 || views.length === 0) return null;
  const years = report.scores.filter(({ region }) => region === path).map(({ period }) => period);
  const year = years.length > 0 ? Math.max(...years) : null;
  const scores =
    year === null ? new Map<string, ReadonlyMap<ScoreView, Score>>() : report.scoresOf(path, year);
  const of = report.matters.length;
  const notes = report.matters.flatMap(({ check }) => (check.compared ? [] : [check.note[language]]));
  return {
    heads: {
      title: t('matters.title'),
      matter: t('matters.matter'),
      gap: t('matters.gap'),
      scale: t('matters.scale'),
      unchecked: t('matters.unchecked'),
      download: t('matters.scores'),
    },
    year,
    lead: year === null ? t('matters.none') : t('matters.given', { year, given: scores.size, of }),
    list: t('matters.list', { count: of }),
    views: views.map(({ indicator }) => ({
      name: indicator.short[language],
      href: indicatorHref(language, indicator.id),
      owners: indicator.owners.map((id) => found(report.bodies, id).short[language]).join(', '),
    })),
    rows: report.matters.map((matter) =>
      matterRow(matter, views, { scores: scores.get(matter.id), context }),
    ),
    anchors: [0, 1, 2, 3, 4].map((score) => ({ score, text: t(`scores.anchor.${score}`) })),
    agreement: agreementText(scores, context),
    notes: [...new Set(notes)],
  };
}
