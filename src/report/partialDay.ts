import { formatDay } from '../i18n/date.ts';
import { locales, type Locale } from '../i18n/number.ts';

/** A date as exactly as it is known: "2021", "октябрь 2021", "20 October 2021". */
export function partialDay(date: string, locale: Locale): string {
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date, locale);
  const month = new Date(`${date}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    month,
  );
}
