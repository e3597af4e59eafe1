import type { TextFile } from '../schema/jsonSource.ts';
import { languages, type Language } from '../schema/language.ts';

/**
 * A text that reads alike in two languages, or lacks one.
 * Shape: `place` is the file with the key; `in` lacks its own text, which equals that of `as`; `as` is null where it is absent.
 * `isNew` where the change brings it.
 */
export type Untranslated = {
  place: string;
  in: Language;
  as: Language | null;
  text: string;
  isNew: boolean;
};

/** Names and abbreviations may be alike in two languages; a sentence is not. */
const fewestWords = 3;

type Lack = Omit<Untranslated, 'isNew'>;
type Texts = ReadonlyMap<string, Partial<Record<Language, string>>>;

/**
 * Texts of interface, registers and chapters without a translation, new ones first.
 * Shape: paths of `files` begin with "data/" or "content/".
 */
export function untranslated(base: readonly TextFile[], head: readonly TextFile[]): Untranslated[] {
  const before = new Set(lacks(textsOf(base)).map(idOf));
  const found = lacks(textsOf(head)).map((one) => ({ ...one, isNew: !before.has(idOf(one)) }));
  return found.sort((a, b) => Number(b.isNew) - Number(a.isNew));
}

const idOf = ({ place, in: own, as }: Lack) => [place, own, as].join('\n');

function lacks(texts: Texts): Lack[] {
  return [...texts].flatMap(([place, own]) => {
    const some = languages.find((language) => own[language]);
    if (!some) return [];
    return languages.flatMap((language, i): Lack[] => {
      const text = own[language];
      if (!text) return [{ place, in: language, as: null, text: own[some] ?? '' }];
      const twin = languages.slice(0, i).find((other) => own[other] === text);
      if (!twin || !isSentence(text)) return [];
      const lacking = isIn(text, language) ? twin : language;
      return [{ place, in: lacking, as: lacking === twin ? language : twin, text }];
    });
  });
}

const isSentence = (text: string) =>
  (text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;

/** Plural forms that not every language has; the check of the data compares them. */
const isPlural = (key: string) => /\.(?:zero|one|two|few|many)$/.test(key);

/** Whether a text may be in a language, by its letters: Latin ones are English, three of the Cyrillic ones Kyrgyz. */
function isIn(text: string, language: Language): boolean {
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  if (language === 'en' || isLatin) return language === 'en' && isLatin;
  return (language === 'ky') === /[ңөү]/i.test(text);
}

function textsOf(files: readonly TextFile[]): Texts {
  const texts = new Map<string, Partial<Record<Language, string>>>();
  const add = (place: string, language: Language, text: string) =>
    texts.set(place, { ...texts.get(place), [language]: text });
  for (const { path, text } of files) {
    const own = /^content\/ui\/(ky|ru|en)\.json$/.exec(path)?.[1];
    const chapter = /^content\/(.+)[/.](ky|ru|en)\.mdx$/.exec(path);
    if (own && isLanguage(own))
      flat(jsonOf(text))
        .filter(([key]) => !isPlural(key))
        .forEach(([key, value]) => add(`content/ui: ${key}`, own, value));
    else if (chapter?.[1] && isLanguage(chapter[2] ?? ''))
      add(`content/${chapter[1]}`, chapter[2] as Language, text.trim());
    else if (path.startsWith('data/') && path.endsWith('.json')) localized(jsonOf(text), path, '', add);
  }
  return texts;
}

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}

type Add = (place: string, language: Language, text: string) => void;

/** Every object that has texts by language, wherever it stands in a file. */
function localized(value: unknown, file: string, path: string, add: Add): void {
  const pairs = entries(value);
  const isTexts =
    pairs.length > 0 && pairs.every(([key, text]) => isLanguage(key) && typeof text === 'string');
  if (isTexts) {
    for (const [key, text] of pairs)
      if (isLanguage(key) && typeof text === 'string') add(`${file}: ${path}`, key, text);
    return;
  }
  for (const [key, inner] of pairs) localized(inner, file, path ? `${path}.${key}` : key, add);
}
