/** Language tags of the report with the country's own rules for numbers and dates. */
export const locales = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' } as const;
export type Locale = keyof typeof locales;

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, decimals: number, percent: boolean): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${percent}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const style = percent ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const made = new Intl.NumberFormat(locales[locale], { ...digits, ...style });
  formats.set(key, made);
  return made;
}

const trueMinus = (text: string) => text.replace(/^-/, '\u2212');
/** A value that rounds to zero is printed without a sign. */
const unsignedZero = (text: string) => (/[1-9]/.test(text) ? text : text.replace(/^\u2212/, ''));

/**
 * A number in the reader's writing: "1 234,5", with a true minus and no-break spaces.
 * Must run in Node: browsers have no Kyrgyz locale and would print English.
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  return unsignedZero(trueMinus(formatOf(locale, decimals, false).format(value)));
}

/** A per cent with the locale's sign and space: "23,4%" in Kyrgyz, "23,4 %" in Russian. */
export function formatPercent(percent: number, decimals: number, locale: Locale): string {
  return unsignedZero(trueMinus(formatOf(locale, decimals, true).format(percent)));
}

/** A change with its sign, "+1,2" or "−1,2"; "0,0" where nothing is left after rounding. */
export function formatChange(change: number, decimals: number, locale: Locale): string {
  const text = formatNumber(Math.abs(change), decimals, locale);
  if (!/[1-9]/.test(text)) return text;
  return `${change < 0 ? '\u2212' : '+'}${text}`;
}
