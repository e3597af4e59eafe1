import { withDefinite } from '../i18n/article.ts';
import { inflected } from '../i18n/kyrgyz.ts';
import type { Region } from '../schema/region.ts';
import type { Language } from '../schema/language.ts';

/** What sentences need of a place: its names and the Russian case forms of the register. */
export type Place = Pick<Region, 'name' | 'cases'>;

/** The place as the subject of a sentence: Баткен облусу, Баткенская область, the Kyrgyz Republic. */
export function placeName({ name }: Place, language: Language): string {
  return language === 'en' ? withDefinite(name.en) : name[language];
}

/** "In the place": Баткен облусунда, в Баткенской области, in Batken oblast. Without Russian case forms, the bare name. */
export function placeIn({ name, cases }: Place, language: Language): string {
  if (language === 'ky') return inflected(name.ky, 'locative');
  if (language === 'ru') return cases?.ru.locative ?? name.ru;
  return `in ${withDefinite(name.en)}`;
}

/** "Of the place": Баткен облусунун, Баткенской области, of Batken oblast. Without Russian case forms, the bare name. */
export function placeOf({ name, cases }: Place, language: Language): string {
  if (language === 'ky') return inflected(name.ky, 'genitive');
  if (language === 'ru') return cases?.ru.genitive ?? name.ru;
  return `of ${withDefinite(name.en)}`;
}

const ofThat: Readonly<Record<string, readonly [than: string, like: string]>> = {
  а: ['гыдан', 'гыдай'], е: ['гиден', 'гидей'], о: ['гудан', 'гудай'], ө: ['гүдөн', 'гүдөй'],
}; // prettier-ignore

/** Kyrgyz "than that in the place" and "like that in the place": Ош шаарындагыдан, Ош шаарындагыдай. */
export function kyrgyzThan(place: Place): { than: string; like: string } {
  const within = placeIn(place, 'ky');
  const [than, like] = ofThat[within.at(-1) ?? ''] ?? ['гыдан', 'гыдай'];
  return { than: within + than, like: within + like };
}

/** Several places in one phrase, in the language's own list form; long lists end in the number left out. */
export function placeList(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
}
