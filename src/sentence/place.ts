import { inflected } from '../i18n/kyrgyz.ts';
import type { Region } from '../schema/region.ts';
import type { Language } from '../schema/language.ts';

type Named = Pick<Region, 'name' | 'cases'>;

/** "In the place": Баткен облусунда, в Баткенской области, in Batken oblast. Without Russian case forms, the bare name. */
export function placeIn({ name, cases }: Named, language: Language): string {
  if (language === 'ky') return inflected(name.ky, 'locative');
  if (language === 'ru') return cases?.ru.locative ?? name.ru;
  return `in ${name.en}`;
}

/** Several places in one phrase, in the language's own list form; long lists end in the number left out. */
export function placeList(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
}
