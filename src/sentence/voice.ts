import { formatNumber, formatPercent } from '../i18n/number.ts';
import type { Language } from '../schema/language.ts';
import type { Margin } from './gap.ts';
import { differenceText, type Measure } from './amount.ts';

/** In which language and how fully a finding is told. */
export type Voice = { language: Language; short: boolean };

/** The indicator by its quoted name, which stays in the nominative in every language. */
export function quoted(measure: Pick<Measure, 'name'>, language: Language): string {
  const name = measure.name[language];
  return language === 'en' ? `“${name}”` : `«${name}»`;
}

/** Begin of a short sentence: "Unemployment:". */
export const headed = (measure: Pick<Measure, 'short'>, language: Language) => `${measure.short[language]}:`;

/** A text as a sentence: with a capital first and one full stop last. */
export function closed(text: string): string {
  const capital = text.replace(/^([«“(]?)(\p{Ll})/u, (_, sign: string, letter: string) => {
    return sign + letter.toUpperCase();
  });
  return capital.endsWith('.') ? capital : `${capital}.`;
}

/** Year as an adverb: "2023‑жылы", "в 2023 году", "in 2023". */
export function yearIn(year: number, language: Language): string {
  return { ky: `${year}\u2011жылы`, ru: `в\u00a0${year}\u00a0году`, en: `in\u00a0${year}` }[language];
}

/** Why a difference does not count, as a clause: "the difference (0.3) does not exceed the margin of error (1.5)". */
export function withinClause(size: number, margin: Margin, measure: Measure, language: Language): string {
  const difference = differenceText(size, measure, language);
  const limit = differenceText(margin.size, measure, language);
  if (margin.of === 'error') {
    return {
      ky: `айырма (${difference}) каталыктын чегинен (${limit}) чыкпайт`,
      ru: `разность (${difference}) не превышает погрешности (${limit})`,
      en: `the difference (${difference}) does not exceed the margin of error (${limit})`,
    }[language];
  }
  return {
    ky: `айырма (${difference}) сандар кайра каралганда чыга турган айырмадан (${limit}) ашпайт`,
    ru: `разность (${difference}) не больше обычного пересмотра данных (${limit})`,
    en: `the difference (${difference}) does not exceed the usual size of revisions (${limit})`,
  }[language];
}

/** "9 regions" after a preposition that asks for this case in Russian. */
export function regions(count: number, language: Language, russian: 'genitive' | 'instrumental'): string {
  const number = formatNumber(count, 0, language);
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  if (language === 'ky') return `${number} аймак`;
  if (language === 'en') return `${number} ${isOne ? 'region' : 'regions'}`;
  const [one, other] = { genitive: ['региона', 'регионов'], instrumental: ['регионом', 'регионами'] }[
    russian
  ];
  return `${number} ${isOne ? one : other}`;
}

/** A share of a hundred, without decimals. */
export const wholePercent = (percent: number, language: Language) => formatPercent(percent, 0, language);

/** Years as Russian counts them: 1 год, 3 года, 5 лет. */
export const russianYears = { one: 'год', few: 'года', many: 'лет', other: 'года' };
