import { locales, type Locale } from './number.ts';

/** Interface strings of one language by key, `content/ui/<locale>.json`. */
export type Words = { locale: Locale; strings: Readonly<Record<string, string>> };
export type Parts = Readonly<Record<string, string | number>>;

const rules = {
  ky: new Intl.PluralRules(locales.ky),
  ru: new Intl.PluralRules(locales.ru),
  en: new Intl.PluralRules(locales.en),
};

/**
 * The string of `key` with each `{part}` replaced.
 * Throws: RangeError when the key or a part is absent, so that no reader meets a raw key.
 */
export function phrase({ locale, strings }: Words, key: string, parts: Parts = {}): string {
  const text = strings[key];
  if (text === undefined)
    throw new RangeError(`content/ui/${locale}.json lacks "${key}"; add it or fix the key`);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`"${key}" (${locale}) needs the part "${name}"`);
    return String(part);
  });
}

/** The plural form of `key` for `count`: keys end in the categories of `Intl.PluralRules`; `{count}` is filled in. */
export function counted(words: Words, key: string, count: number, parts: Parts = {}): string {
  return phrase(words, `${key}.${rules[words.locale].select(count)}`, { count, ...parts });
}
