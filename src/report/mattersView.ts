import { formatNumber } from '../i18n/number.ts';
import type { Matter } from '../schema/matter.ts';
import type { Region } from '../schema/region.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { krippendorffAlpha } from '../stats/agreement.ts';
import { alphaGrade, scoreGap, type ScoreGrade } from '../stats/scoreGap.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { commonGiver, scoreCell, type ScoreCell, type View, type ViewContext } from './scoreCell.ts';

type Link = { name: string; href: string };
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

const viewsOf = ({ report }: Context): View[] =>
  report.indicators.flatMap((indicator) => (indicator.view ? [{ view: indicator.view, indicator }] : []));

function matterRow(
  { id, number, name, indicators }: Matter,
  views: readonly ViewContext[],
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
    cells: views.map((view) => scoreCell(scores?.get(view.view), view)),
    gap: {
      text: gap ? t(`matters.gap.${gap.grade}`, { gap: gap.gap }) : '',
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

/** What is not certain of the list: what holds for most matters, then of single ones with their numbers. */
function notesOf({ report, language }: Context): string[] {
  const open = report.matters.filter(({ check }) => !check.compared);
  const notes = [...Map.groupBy(open, ({ check }) => check.note[language])].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return notes.map(([note, matters], i) =>
    i === 0 ? note : `${matters.map(({ number }) => number).join(', ')}: ${note}`,
  );
}

/**
 * The matters of local significance as seen by the three views in the latest year that has scores.
 * Missing: null where the report knows no matter; `year` is null, and `rows` have no score, where none is given yet.
 */
export function mattersView({ path }: Region, context: Context) {
  const { report, t, language } = context;
  if (report.matters.length === 0) return null;
  const years = report.scores.filter(({ region }) => region === path).map(({ period }) => period);
  const year = years.length > 0 ? Math.max(...years) : null;
  const scores =
    year === null ? new Map<string, ReadonlyMap<ScoreView, Score>>() : report.scoresOf(path, year);
  const views = viewsOf(context).map((one) => ({
    ...one,
    given: commonGiver(one.view, scores, context),
    context,
  }));
  const of = report.matters.length;
  return {
    heads: {
      title: t('matters.title'),
      matter: t('matters.matter'),
      gap: t('matters.gap'),
      scale: t('matters.scale'),
      unchecked: t('matters.unchecked'),
      download: t('matters.scores'),
      none: t('matters.gap.none'),
    },
    year,
    lead: year === null ? t('matters.none') : t('matters.given', { year, given: scores.size, of }),
    list: t('matters.list', { count: of }),
    views: views.map(({ indicator, given }) => ({
      given,
      name: indicator.short[language],
      href: indicatorHref(language, indicator.id),
      owners: indicator.owners.map((id) => found(report.bodies, id).short[language]).join(', '),
    })),
    rows: report.matters.map((matter) =>
      matterRow(matter, views, { scores: scores.get(matter.id), context }),
    ),
    anchors: [0, 1, 2, 3, 4].map((score) => ({ score, text: t(`scores.anchor.${score}`) })),
    agreement: agreementText(scores, context),
    notes: notesOf(context),
  };
}
