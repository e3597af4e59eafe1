import type { MapClasses } from '../chart/mapClasses.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { found, regionHref, type Context } from './context.ts';
import { figureView } from './figureView.ts';
import { placesBelow } from './period.ts';
import { classesOf, mapAttribution } from './whereView.ts';

function legendOf({ breaks, levels }: MapClasses, indicator: Indicator, { t, ...context }: Context) {
  const { full } = context.numbers(indicator);
  return levels.map((level, i) => {
    const from = breaks[i - 1];
    const to = breaks[i];
    const parts = { from: from === undefined ? '' : full(from), to: to === undefined ? '' : full(to) };
    const key =
      from === undefined
        ? to === undefined
          ? 'map.all'
          : 'map.below'
        : to === undefined
          ? 'map.above'
          : 'map.range';
    return { class: level, text: t(key, parts) };
  });
}

/**
 * What the live map of an indicator loads: every place and year with its class and its figure as printed.
 * Shape: as `LiveMapData` of the client; `values`, `texts` and `states` run along `years`.
 */
export function liveMapFile(indicator: Indicator, context: Context) {
  const { report, language, t } = context;
  const places = placesBelow(report, report.root);
  const classes = classesOf(indicator, context);
  const { full } = context.numbers(indicator);
  const lines = places.map((region) => report.series(indicator.id, region.path));
  const years = [...new Set(lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const regions = places.map((region, i) => {
    const views = years.map((year) => figureView(lines[i]?.get(year), indicator, context));
    return {
      path: region.path,
      name: region.short[language],
      href: regionHref(language, region),
      values: views.map((view) => classes.classOf(view.value)),
      texts: views.map((view) => (view.value === null ? view.word : full(view.value))),
      states: views.map(({ state }) =>
        state.kind === 'value' ? (state.marks.includes('estimated') ? 'estimated' : 'value') : state.kind,
      ),
    };
  });
  return {
    title: indicator.short[language],
    unit: found(report.units, indicator.unit).short[language],
    years,
    labels: {
      slider: t('map.year'),
      close: t('map.close'),
      noData: t('state.not-collected'),
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
    },
    attribution: mapAttribution(context),
    regions,
    points: pointsOf(places, context),
    legend: legendOf(classes, indicator, context),
  };
}

const pointsOf = (places: readonly Region[], { report }: Context) =>
  places.flatMap(({ path, point }) =>
    point && report.boundaries.points.includes(path) ? [{ path, lon: point[0], lat: point[1] }] : [],
  );
