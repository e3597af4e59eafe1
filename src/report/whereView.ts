import { mapClasses, type MapClasses } from '../chart/mapClasses.ts';
import { placeRankedDots } from '../chart/rankedDots.ts';
import type { MapCell } from '../chart/regionMap.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { figureView } from './figureView.ts';
import { leadOf } from './lead.ts';
import { placesBelow } from './period.ts';
import { shapesOf } from './shapes.ts';

/** Classes of an indicator's maps, the same for all its years. */
export function classesOf({ id }: Indicator, { report }: Context): MapClasses {
  const places = placesBelow(report, report.root);
  return mapClasses(
    places.flatMap((region) => [...report.series(id, region.path).values()].map((figure) => figure.value)),
  );
}

/** Map and ranked list of one year. */
export function whereView(indicator: Indicator, year: number, context: Context) {
  const { report, language, t } = context;
  const classes = classesOf(indicator, context);
  const { full } = context.numbers(indicator);
  const rows = placesBelow(report, report.root).map((region) => ({
    id: region.path,
    name: region.short[language],
    href: regionHref(language, region),
    figure: figureView(report.series(indicator.id, region.path).get(year), indicator, context),
  }));
  const rootFigure = figureView(report.series(indicator.id, report.root.path).get(year), indicator, context);
  // A sum stands far to the right of its parts and is no mean to compare them with.
  const republic = indicator.aggregation.kind === 'sum' ? null : rootFigure.value;
  const title = t('indicator.mapTitle', { name: indicator.short[language], year });
  const cells = rows.map(({ id, name, href, figure }): MapCell => {
    const value = figure.value === null ? '' : full(figure.value);
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
    unit: found(report.units, indicator.unit).short[language],
    sources: [...new Set(rows.map(({ id }) => report.series(indicator.id, id).get(year)?.source ?? ''))]
      .filter(Boolean)
      .map((id) => found(report.sources, id).title[language]),
    republic,
    map: {
      title,
      cells,
      shapes: shapesOf(report),
      liveHref: `${indicatorHref(language, indicator.id)}map.json`,
      topologyHref: `/maps/${report.edition.boundaries}.json`,
      words: { open: t('map.open'), error: t('map.error') },
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
