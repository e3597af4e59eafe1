import { isLanguage, type Language } from '../schema/language.ts';
import { contextOf, type Context } from './context.ts';
import { report } from './current.ts';
import { wordsOf } from './words.ts';

const known = new Map<string, Context>();

/** The report in one language; made once, for all pages of the build. */
export function contextFor(language: Language): Context {
  const context = known.get(language) ?? contextOf(report, wordsOf(language));
  known.set(language, context);
  return context;
}

/**
 * The same for a language as an address names it.
 * Throws: RangeError when the report has no such language.
 */
export function contextNamed(language = ''): Context {
  if (!isLanguage(language)) throw new RangeError(`"${language}" is not a language of the report`);
  return contextFor(language);
}
