import type { Locale } from './number.ts';

const english: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/**
 * A place in an order, in digits: "5‑орун", "5‑е место", "5th".
 * Throws: RangeError when the number is not whole and positive.
 */
export function ordinalPlace(rank: number, locale: Locale): string {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`${rank} is not a place such as 1 or 2`);
  if (locale === 'ky') return `${rank}\u2011орун`;
  if (locale === 'ru') return `${rank}\u2011е место`;
  return `${rank}${english[rules.select(rank)] ?? 'th'}`;
}
