import { locales, type Locale } from './number.ts';

/** Months as they end a Kyrgyz date, "15-августу": "the 15th August of the year". */
const possessedMonths = [
  'январы', 'февралы', 'марты', 'апрели', 'майы', 'июну',
  'июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры',
]; // prettier-ignore

/**
 * A day in words: "2025-жылдын 15-августу", "15 августа 2025 г.", "15 August 2025".
 * Throws: RangeError when `day` is not an ISO date.
 */
export function formatDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${day}" is not a date such as 2025-08-15`);
  if (locale === 'ky') {
    return `${date.getUTCFullYear()}-жылдын ${date.getUTCDate()}-${possessedMonths[date.getUTCMonth()]}`;
  }
  return new Intl.DateTimeFormat(locales[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "As of" a day: the dative in Kyrgyz, "2025-жылдын 15-августуна", the day as it is elsewhere. Throws: as `formatDay`. */
export function formatAsOf(day: string, locale: Locale): string {
  const text = formatDay(day, locale);
  if (locale !== 'ky') return text;
  // The month is possessed, "its August", so the suffix begins with н; и asks for the front vowel.
  return `${text}${text.endsWith('и') ? 'не' : 'на'}`;
}

/** "On" a day: the locative in Kyrgyz, "2025-жылдын 15-августунда"; "on 15 August 2025". Throws: as `formatDay`. */
export function formatOnDay(day: string, locale: Locale): string {
  const text = formatDay(day, locale);
  if (locale === 'en') return `on ${text}`;
  if (locale === 'ru') return text;
  return `${text}${text.endsWith('и') ? 'нде' : 'нда'}`;
}

/** First and last year joined by an en dash; one year alone. */
export function formatYears(first: number, last: number): string {
  return first === last ? String(first) : `${first}\u2013${last}`;
}
