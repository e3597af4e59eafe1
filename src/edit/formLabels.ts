import { languages, type Language } from '../schema/language.ts';
import { choiceNames, choicesOnPages, fieldHints, fieldNames, longTexts, type Said } from './formWords.ts';

/** Words of the site's pages by key, in the editor's language. */
export type PageWords = Readonly<Record<string, string>>;

/** Ends of a path from the longest to the shortest: "a.b.c", "b.c", "c". */
function ends(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(index).join('.'));
}

function longest<T>(table: Readonly<Record<string, T>>, path: string): T | undefined {
  const end = ends(path).find((one) => Object.hasOwn(table, one));
  return end === undefined ? undefined : table[end];
}

const inLanguage = (said: Said, language: Language): string => said[languages.indexOf(language)] ?? said[0];

/**
 * Name of a field.
 * Throws: RangeError when no end of its path has a name, so that no form shows a key instead.
 */
export function formLabel(path: string, language: Language): string {
  const said = longest(fieldNames, path);
  if (!said) throw new RangeError(`the field ${path} has no name: add it to fieldNames`);
  return inLanguage(said, language);
}

/** What to write in a field; "" where its name says it. */
export function formHint(path: string, language: Language): string {
  const said = longest(fieldHints, path);
  return said ? inLanguage(said, language) : '';
}

/**
 * Name of a value that an editor chooses.
 * Throws: RangeError when it has none.
 */
export function formChoice(path: string, value: string, language: Language, page: PageWords): string {
  const said = longest(choiceNames, path)?.[value];
  if (said) return inLanguage(said, language);
  const text = page[`${longest(choicesOnPages, path) ?? path}.${value}`];
  if (!text) throw new RangeError(`the value ${value} of ${path} has no name: add it to choiceNames`);
  return text;
}

/** Whether a text takes more than one line. */
export const isLongText = (path: string): boolean => longTexts.has(path.slice(path.lastIndexOf('.') + 1));
