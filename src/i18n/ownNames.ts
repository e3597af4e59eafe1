import type { Locale } from './number.ts';

/** Names of the languages in themselves, for those who look for theirs. */
export const ownNames: Readonly<Record<Locale, string>> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };
