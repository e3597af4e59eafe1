import { fold } from '../i18n/fold.ts';
import type { MapCell } from '../chart/regionMap.ts';
import { placeIn, placeList } from '../sentence/place.ts';
import type { Region } from '../schema/region.ts';
import { found, regionHref, type Context } from './context.ts';
import { placesBelow } from './period.ts';
import { describeRegion } from './regionPage.ts';
import { shapesOf } from './shapes.ts';
import { mapAttribution } from './whereView.ts';

/** One place of the tree, children after their parent; `depth` 0 is the root. */
export type PlaceItem = ReturnType<typeof placeItem>;

function placeItem(region: Region, context: Context) {
  const { report, language } = context;
  const profile = describeRegion(region, context);
  return {
    region,
    name: region.name[language],
    kind: found(report.kinds, region.kind).name[language],
    href: regionHref(language, region),
    depth: region.depth,
    folded: fold(Object.values(region.name).join(' ')),
    measured: profile.measured,
    best: profile.best.length,
    worst: profile.worst.length,
  };
}

/** The tree of places with what their profiles hold; the title names the places most often at either end. */
export function describeRegions(context: Context) {
  const { report, language, t } = context;
  const items = report.regions.map((region) => placeItem(region, context));
  const most = (count: (item: PlaceItem) => number) => {
    const top = Math.max(...items.map(count));
    const places = items.filter((item) => count(item) === top).map((item) => placeIn(item.region, language));
    return { top, places: placeList(places, language) };
  };
  const worst = most((item) => item.worst);
  const best = most((item) => item.best);
  const parts = { worst: worst.top, worstPlace: worst.places, best: best.top, bestPlace: best.places };
  return {
    items,
    title: worst.top > 0 ? t('regions.title', parts) : t('nav.regions'),
    map: placesMap(context),
  };
}

/** The map as a way to the places: names without figures. */
function placesMap(context: Context) {
  const { report, language } = context;
  const cells = placesBelow(report, report.root).map((region): MapCell => {
    const name = region.short[language];
    const state = { kind: 'value', marks: [] } as const;
    return {
      region: region.path,
      href: regionHref(language, region),
      name,
      valueText: '',
      title: name,
      level: 2,
      state,
    };
  });
  return { cells, shapes: shapesOf(report), attribution: mapAttribution(context) };
}
