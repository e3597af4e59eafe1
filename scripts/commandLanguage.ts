import { isImportLanguage, type ImportLanguage } from '../src/i18n/importText.ts';

/** Language that a command is asked to speak by `--lang`; English without it, or where it names none of ours. */
export function commandLanguage(words: readonly string[]): ImportLanguage {
  const at = words.indexOf('--lang');
  const text = words[at + 1] ?? '';
  return at >= 0 && isImportLanguage(text) ? text : 'en';
}
