import type { Language } from '../schema/language.ts';
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
