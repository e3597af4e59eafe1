import { edgeOf, standings, type Standing } from '../stats/standing.ts';
import type { SpineRow } from '../chart/spine.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { found, indicatorHref, type Context } from './context.ts';
import { figureView, type FigureView } from './figureView.ts';
import { hasFigures, owedText } from './owed.ts';
import { breaksOf, shownYear, valuedYears } from './period.ts';

/** One row of a profile: an indicator with the own value beside the republic and the other places. */
export type ProfileRow = {
  id: string;
  name: string;
  href: string;
  unit: string;
  year: number | null;
  own: FigureView;
  republic: FigureView | null;
  spine: SpineRow;
  standing: Standing | null;
  edge: 'best' | 'worst' | null;
  rank: string;
  trend: { points: { year: number; value: number | null }[]; breaks: number[]; label: string };
  notes: string[];
  /** Who owes the figure, where there is none. */
  owed: string | null;
};
export type ProfileGroup = { id: string; name: string; rows: ProfileRow[] };

/** Sums and shares that add up have no better, no worse and no mean. */
const isComparable = ({ polarity, aggregation }: Indicator) =>
  polarity !== 'neutral' && aggregation.kind !== 'sum';

function rankText({ rank, of, equal }: Standing, edge: 'best' | 'worst' | null, { t }: Context): string {
  if (edge) return t(equal > 1 ? `rank.${edge}Shared` : `rank.${edge}`, { of });
  return t(equal > 1 ? 'rank.shared' : 'rank.place', { rank, of });
}

function profileRow(indicator: Indicator, region: Region, context: Context): ProfileRow {
  const { report, language, t } = context;
  const parent = region.parent === null ? region : report.region(region.parent);
  const series = report.series(indicator.id, region.path);
  const year = shownYear(report, indicator.id, parent);
  const valueAt = (path: string) =>
    (year === null ? undefined : report.series(indicator.id, path).get(year))?.value ?? null;
  const values = parent.children.map((path) => ({ id: path, value: valueAt(path) }));
  const comparable = isComparable(indicator) && region.parent !== null;
  const places = comparable
    ? standings(
        values.map((item) => item.value),
        indicator.polarity,
      )
    : [];
  const standing = places[parent.children.indexOf(region.path)] ?? null;
  const edge = standing && edgeOf(standing);
  const measured = hasFigures(context, indicator);
  const own = figureView(
    year === null ? undefined : series.get(year),
    indicator,
    context,
    measured ? 'not-collected' : 'not-yet-due',
  );
  const parentFigure = year === null ? undefined : report.series(indicator.id, parent.path).get(year);
  const cuts = breaksOf(indicator, region.path).filter((cut) => series.size > 0);
  return {
    id: indicator.id,
    name: indicator.short[language],
    href: indicatorHref(language, indicator.id),
    unit: found(report.units, indicator.unit).short[language],
    year,
    own,
    republic: region.parent === null || !measured ? null : figureView(parentFigure, indicator, context),
    spine: {
      values,
      own: region.path,
      republic: comparable ? (parentFigure?.value ?? null) : null,
      polarity: isComparable(indicator) ? indicator.polarity : 'neutral',
    },
    standing,
    edge,
    rank: standing ? rankText(standing, edge, context) : measured && !comparable ? t('rank.none') : '',
    trend: {
      points: [...series.values()].map((figure) => ({ year: figure.period, value: figure.value })),
      breaks: cuts.map((cut) => cut.period),
      label: '',
    },
    notes: cuts.map((cut) => `${cut.period}`),
    owed: measured ? null : owedText(indicator, context),
  };
}

/** Everything the profile of a place prints. */
export function describeRegion(region: Region, context: Context) {
  const { report, language, t } = context;
  const groups: ProfileGroup[] = report.domains.map((domain) => ({
    id: domain.id,
    name: domain.name[language],
    rows: report.indicators
      .filter((indicator) => indicator.domain === domain.id)
      .map((indicator) => profileRow(indicator, region, context)),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const years = rows.flatMap((row) => valuedYears(report.series(row.id, region.path)));
  return {
    region,
    name: region.name[language],
    short: region.short[language],
    groups,
    best: rows.filter((row) => row.edge === 'best'),
    worst: rows.filter((row) => row.edge === 'worst'),
    compared: rows.filter((row) => row.standing !== null).length,
    owed: rows.filter((row) => row.owed !== null).length,
    measured: rows.filter((row) => row.own.value !== null).length,
    years: years.length > 0 ? ([Math.min(...years), Math.max(...years)] as const) : null,
    title: t('region.title', { name: region.name[language] }),
  };
}
