import type { SpineRow } from '../chart/spine.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { edgeOf, standings, type Standing } from '../stats/standing.ts';
import { isRankable } from './compareFile.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { figureView, placeFigureView, type FigureView } from './figureView.ts';
import { owedText } from './owed.ts';
import { breaksOf } from './period.ts';
import { distanceText, flagMarks, trendMark, type FlagMark, type TrendMark } from './profileMarks.ts';

/** One row of a profile: an indicator with the own value beside the parent's and those of the other places. */
export type ProfileRow = {
  id: string;
  name: string;
  href: string;
  unit: string;
  year: number | null;
  own: FigureView;
  /** The own value with its unit; "" without value. */
  full: string;
  republic: FigureView | null;
  spine: SpineRow;
  standing: Standing | null;
  edge: 'best' | 'worst' | null;
  rank: string;
  /** How far the own value is from the republic's and from the best; "" where that says nothing. */
  distance: string;
  /** Tested direction of the series. */
  direction: TrendMark | null;
  flags: FlagMark[];
  trend: { points: { year: number; value: number | null }[]; breaks: number[] };
  /** Years from which the series is not comparable with what was before. */
  notes: string[];
  /** Words of the sign of figures that were received and are being checked; null where there are none. */
  held: string | null;
  /** Who owes the figure, where no place has one. */
  owed: string | null;
};

/** Rank in words; says that there is none where a value has no order. */
function rankText(standing: Standing | null, hasOrder: boolean, { t }: Context): string {
  if (!standing) return hasOrder ? '' : t('rank.none');
  const { rank, of, equal } = standing;
  const edge = edgeOf(standing);
  if (edge) return t(equal > 1 ? `rank.${edge}Shared` : `rank.${edge}`, { of });
  return t(equal > 1 ? 'rank.shared' : 'rank.place', { rank, of });
}

/** Values of the siblings in the shown year, and the place of `region` among them. */
function comparison(indicator: Indicator, region: Region, year: number | null, { report }: Context) {
  const parent = region.parent === null ? region : report.region(region.parent);
  const values = parent.children.map((id) => ({
    id,
    value: (year === null ? undefined : report.series(indicator.id, id).get(year))?.value ?? null,
  }));
  if (!isRankable(indicator) || region.parent === null) return { values, standing: null };
  const places = standings(
    values.map((item) => item.value),
    indicator.polarity,
  );
  return { values, standing: places[parent.children.indexOf(region.path)] ?? null };
}

/** The row of one indicator in the profile of one place. */
export function profileRow(indicator: Indicator, region: Region, context: Context): ProfileRow {
  const { report, language } = context;
  const parent = region.parent === null ? region : report.region(region.parent);
  const measured = context.measured.has(indicator.id);
  const year = context.shown(indicator, parent);
  const at = (path: string) => (year === null ? undefined : report.series(indicator.id, path).get(year));
  const series = report.series(indicator.id, region.path);
  const { values, standing } = comparison(indicator, region, year, context);
  const edge = standing && edgeOf(standing);
  const absent = measured ? 'not-collected' : 'not-yet-due';
  const own = placeFigureView({ region: region.path, year }, indicator, context, absent);
  const comparable = isRankable(indicator);
  const above = at(parent.path)?.value ?? null;
  const compared = { own: own.value, above, beside: values.map((item) => item.value) };
  const cuts = series.size > 0 ? breaksOf(indicator, region.path).map((cut) => cut.period) : [];
  return {
    id: indicator.id,
    name: indicator.short[language],
    href: indicatorHref(language, indicator.id),
    unit: found(report.units, indicator.unit).short[language],
    year,
    own,
    full: own.value === null ? '' : context.numbers(indicator).full(own.value),
    republic: region.parent === null || !measured ? null : figureView(at(parent.path), indicator, context),
    spine: {
      values,
      own: region.path,
      republic: comparable ? above : null,
      polarity: comparable ? indicator.polarity : 'neutral',
    },
    standing,
    edge,
    rank: rankText(standing, comparable || own.value === null, context),
    distance: standing ? distanceText(compared, indicator, context) : '',
    direction: trendMark(indicator, region, context),
    flags: flagMarks(indicator, region, context),
    trend: {
      points: [...series.values()].map((figure) => ({ year: figure.period, value: figure.value })),
      breaks: cuts,
    },
    notes: cuts.map(String),
    held: context.held.ofPlace(indicator.id, region.path).length > 0 ? context.t('mark.held') : null,
    owed: measured ? null : owedText(indicator, context),
  };
}
