import { mapClasses, type MapClasses } from '../chart/mapClasses.ts';
import { placeRankedDots } from '../chart/rankedDots.ts';
import type { MapCell } from '../chart/regionMap.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { placeFigureView } from './figureView.ts';
import { leadOf } from './lead.ts';
import { placesBelow } from './period.ts';
import { shapesOf } from './shapes.ts';

/** Years before the shown one that take part in the choice of classes. */
const reach = 4;

/**
 * Classes of an indicator's maps, the same for all its years. They are chosen for the latest years: where a whole country rises,
 * classes of all years would put every place of today into the highest.
 */
export function classesOf(indicator: Indicator, context: Context): MapClasses {
  const { report } = context;
  const from = (context.shown(indicator, report.root) ?? -Infinity) - reach;
  const series = placesBelow(report, report.root).map(({ path }) => report.series(indicator.id, path));
  const recent = series.flatMap((line) => [...line.values()].filter((figure) => figure.period >= from));
  return mapClasses(recent.map((figure) => figure.value));
}

/** Map and ranked list of one year. */
export function whereView(indicator: Indicator, year: number, context: Context) {
  const { report, language, t } = context;
  const classes = classesOf(indicator, context);
  const numbers = context.numbers(indicator);
  const unit = found(report.units, indicator.unit);
  // Per cents carry their sign; longer units stand in the title, so that labels fit into their areas.
  const label = unit.format === 'percent' ? numbers.full : numbers.plain;
  const rows = placesBelow(report, report.root).map((region) => ({
    id: region.path,
    name: region.short[language],
    href: regionHref(language, region),
    figure: placeFigureView({ region: region.path, year }, indicator, context),
  }));
  const rootFigure = placeFigureView({ region: report.root.path, year }, indicator, context);
  // A sum stands far to the right of its parts and is no mean to compare them with.
  const republic = indicator.aggregation.kind === 'sum' ? null : rootFigure.value;
  const title = t('indicator.mapTitle', {
    name: indicator.short[language],
    year,
    unit: unit.short[language],
  });
  const cells = rows.map(({ id, name, href, figure }): MapCell => {
    const value = figure.value === null ? '' : label(figure.value);
    return {
      region: id,
      name,
      href,
      valueText: value,
      title: [name, value, figure.word].filter(Boolean).join(', '),
      level: classes.classOf(figure.value),
      state: figure.state,
    };
  });
  return {
    title,
    lead: leadOf(indicator, year, context),
    year,
    unit: unit.short[language],
    sources: [...new Set(rows.map(({ id }) => report.series(indicator.id, id).get(year)?.source ?? ''))]
      .filter(Boolean)
      .map((id) => found(report.sources, id).title[language]),
    republic,
    map: {
      title,
      alt: [title, leadOf(indicator, year, context)].filter(Boolean).join('. '),
      cells,
      shapes: shapesOf(report),
      live: {
        href: `${indicatorHref(language, indicator.id)}map.json`,
        topology: `/maps/${report.edition.boundaries}.json`,
        open: t('map.open'),
        error: t('map.error'),
      },
      attribution: mapAttribution(context),
    },
    ranked: {
      caption: title,
      placed: placeRankedDots(
        rows.map(({ id, figure }) => ({ id, value: figure.value })),
        { breaks: classes.breaks, levels: classes.levels, republic },
      ),
      rows,
      root:
        rootFigure.value === null
          ? null
          : {
              name: report.root.short[language],
              href: regionHref(language, report.root),
              text: rootFigure.text,
            },
    },
  };
}

/** Whose shapes the maps show, and what they do not say of borders. */
export function mapAttribution({ report, language }: Context): string {
  const { source, lakesSource } = report.boundaries;
  const credits = [source, lakesSource].filter((id) => id !== undefined);
  const names = credits.map((id) => found(report.sources, id).attribution[language]).join('; ');
  return [`${names}.`, found(report.sources, source).borders?.[language] ?? ''].join(' ').trim();
}
