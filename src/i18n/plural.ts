import { locales, type Locale } from './number.ts';

/** Forms of a counted word: the category `other` serves where a language has no own form. */
export type PluralForms = { one: string; few?: string; many?: string; other: string };

/**
 * The form of a word that goes with a printed number: 1 пункт, 2 пункта, 5 пунктов, 18,3 пункта.
 * Units: `decimals` as printed, because "2,0" takes the form of fractions in Russian and the plural in English.
 */
export function pluralForm(number: number, decimals: number, locale: Locale, forms: PluralForms): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const category = new Intl.PluralRules(locales[locale], digits).select(Math.abs(number));
  if (category === 'one' || category === 'few' || category === 'many') return forms[category] ?? forms.other;
  return forms.other;
}
