import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../i18n/phrase.ts';
import type { Language } from '../schema/language.ts';

const root = process.env.AIKYN_CONTENT ?? 'content';
const read = new Map<Language, Words>();

/** Interface strings of a language, read once from `content/ui/`; the check has compared the languages before. */
export function wordsOf(locale: Language): Words {
  const known = read.get(locale);
  if (known) return known;
  const strings: Record<string, string> = JSON.parse(
    readFileSync(join(root, 'ui', `${locale}.json`), 'utf8'),
  );
  const words = { locale, strings };
  read.set(locale, words);
  return words;
}
