import { inflected } from '../i18n/kyrgyz.ts';
import type { Language } from '../schema/language.ts';
import type { Region } from '../schema/region.ts';
import { placeList, placeName, placeOf } from '../sentence/place.ts';
import { closed } from '../sentence/voice.ts';
import type { Context } from './context.ts';
import type { IndexResult } from './indexResult.ts';

/** Places in the form that "above" asks for: from Batken oblast in Kyrgyz, of Batken oblast in Russian. */
function aboveThese(places: readonly Region[], language: Language): string {
  const than = (place: Region) => {
    if (language === 'ky') return inflected(place.name.ky, 'ablative');
    return language === 'ru' ? placeOf(place, 'ru') : placeName(place, 'en');
  };
  return placeList(places.map(than), language);
}

/** For each place above another its own sentence, and one for the pairs that stay open. */
export function pairSentences(result: IndexResult, { t, language }: Context): string[] {
  const { places, toldApart, pairs } = result;
  const above = places.flatMap(({ region }, upper) => {
    const lower = toldApart.filter((pair) => pair.upper === upper);
    const others = lower.flatMap((pair) => places[pair.lower]?.region ?? []);
    if (others.length === 0) return [];
    const place = placeName(region, language);
    return [{ count: others.length, text: closed(t('index.pairs.above', { place, others: aboveThese(others, language) })) }]; // prettier-ignore
  });
  const open = pairs - toldApart.length;
  const rest =
    toldApart.length === 0 ? t('index.pairs.all', { n: pairs }) : t('index.pairs.rest', { n: open });
  const sentences = above.toSorted((a, b) => b.count - a.count).map(({ text }) => text);
  return open > 0 ? [...sentences, rest] : sentences;
}

/** The finding as a title: who can be placed above anybody, that nobody can, or that there is no score. */
export function indexTitle(result: IndexResult, { t, language }: Context): string {
  const { places, toldApart, pairs: of, scored } = result;
  if (scored === 0) return t('index.title.refused', measuredCounts(result));
  if (scored === 1) return t('index.title.alone', { scored, of: places.length });
  if (toldApart.length === 0) return t('index.title.none', { of });
  const uppers = places.filter((_, i) => toldApart.some(({ upper }) => upper === i));
  const told = toldApart.length;
  if (uppers.length > 3 || told === of) return t('index.title.pairs', { told, of });
  const names = uppers.map(({ region }) => placeName(region, language));
  return closed(t('index.title.apart', { places: placeList(names, language), not: of - told, of })).replace(/\.$/, ''); // prettier-ignore
}

/** Indicators of an index, and those of them that count in at least one place. */
export function measuredCounts({ model, places }: IndexResult): { measured: number; of: number } {
  const ids = model.domains.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const measured = ids.filter((id) => places.some(({ result }) => !result.missing.includes(id)));
  return { measured: measured.length, of: ids.length };
}
