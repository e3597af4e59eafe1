import type { Words } from '../i18n/phrase.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Language } from '../schema/language.ts';

/** Words of the interface in one state; what it lacks, or what cannot be read, stands as in `instead`. */
export function wordsOfState(
  content: readonly TextFile[],
  locale: Language,
  instead: Readonly<Record<string, string>>,
): Words {
  const file = content.find(({ path }) => path === `content/ui/${locale}.json`);
  return { locale, strings: { ...instead, ...stringsOf(file?.text ?? '{}') } };
}

function stringsOf(text: string): Record<string, string> {
  try {
    const entries = Object.entries(JSON.parse(text) as Record<string, unknown>); // Anything but an object has no texts.
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
