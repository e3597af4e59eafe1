import { formatNumber, formatPercent } from '../i18n/number.ts';
import { placeList } from '../sentence/place.ts';
import { indicatorHref, regionHref, type Context } from './context.ts';
import type { IndexPlace, IndexResult } from './indexResult.ts';

/** The places by score, those without one last; no rank is given, and `missing` only what other places have. */
export function indexRows(result: IndexResult, context: Context) {
  const everywhere = missingEverywhere(result);
  const rows = result.places.map((place, i) => {
    const lacks = place.result.missing.filter((id) => !everywhere.includes(id));
    return {
      ...rowOf(place, context),
      ...apartFrom(i, result, context),
      missing: lacks.map((id) => indicatorLink(id, context)),
    };
  });
  return rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.coverage - a.coverage);
}

function rowOf({ region, result, interval }: IndexPlace, { language, t }: Context) {
  const { score, coverage, isReweighted } = result;
  return {
    name: region.name[language],
    href: regionHref(language, region),
    value: score,
    score: score === null ? t('index.noScore') : formatNumber(score, 1, language),
    interval,
    range: interval && (interval.lo === interval.hi ? `${interval.lo}` : `${interval.lo}–${interval.hi}`),
    coverage,
    coverageText: formatPercent(100 * coverage, 0, language),
    note: isReweighted ? t('index.reweighted') : null,
  };
}

/** In words, above and below whom a place stands; that it cannot be told apart instead of a rank. */
function apartFrom(own: number, { places, toldApart }: IndexResult, { language, t }: Context) {
  const named = (key: string, list: readonly number[]) => {
    if (list.length === 0) return [];
    const shorts = list.flatMap((i) => places[i]?.region.short[language] ?? []);
    return [t(key, { places: placeList(shorts, language) })];
  };
  const below = toldApart.filter(({ upper }) => upper === own).map(({ lower }) => lower);
  const above = toldApart.filter(({ lower }) => lower === own).map(({ upper }) => upper);
  const lines = [...named('index.apart.above', below), ...named('index.apart.below', above)];
  const isApart = lines.length > 0;
  const none = places[own]?.interval ? [t('index.apart.none')] : [];
  return { isApart, apart: isApart ? lines : none };
}

/** Indicators that no place has. */
export const indexMissing = (result: IndexResult, context: Context) =>
  missingEverywhere(result).map((id) => indicatorLink(id, context));

const missingEverywhere = ({ places }: IndexResult) =>
  (places[0]?.result.missing ?? []).filter((id) => places.every(({ result }) => result.missing.includes(id)));

const indicatorLink = (id: string, { report, language }: Context) => ({
  name: report.indicator(id).short[language],
  href: indicatorHref(language, id),
});
