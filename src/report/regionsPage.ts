import { fold } from '../i18n/fold.ts';
import { placeIn } from '../sentence/place.ts';
import type { Region } from '../schema/region.ts';
import { found, regionHref, type Context } from './context.ts';
import { describeRegion } from './regionPage.ts';

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
  const most = (count: (item: PlaceItem) => number) => items.reduce((a, b) => (count(b) > count(a) ? b : a));
  const worst = most((item) => item.worst);
  const best = most((item) => item.best);
  const parts = {
    worst: worst.worst,
    worstPlace: placeIn(worst.region, language),
    best: best.best,
    bestPlace: placeIn(best.region, language),
  };
  return { items, title: worst.worst > 0 ? t('regions.title', parts) : t('nav.regions') };
}
