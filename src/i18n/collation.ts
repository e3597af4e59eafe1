import { locales, type Locale } from './number.ts';

const collators = {
  ky: new Intl.Collator(locales.ky),
  ru: new Intl.Collator(locales.ru),
  en: new Intl.Collator(locales.en),
};

/** Order of two texts in the alphabet of the reader's language. */
export function inAlphabet(locale: Locale): (a: string, b: string) => number {
  return (a, b) => collators[locale].compare(a, b);
}
