import { formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import { pluralForm } from '../i18n/plural.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import type { Unit } from '../schema/register.ts';

/** What sentences need of an indicator and its unit. */
export type Measure = Pick<Indicator, 'name' | 'short' | 'decimals' | 'polarity'> & {
  unit: Pick<Unit, 'short' | 'difference' | 'format'>;
};

const points = {
  ky: { one: 'пайыздык пункт', other: 'пайыздык пункт' },
  ru: {
    one: 'процентный пункт',
    few: 'процентных пункта',
    many: 'процентных пунктов',
    other: 'процентного пункта',
  },
  en: { one: 'percentage point', other: 'percentage points' },
};

/** Kyrgyz names the base before the number: "1 000 аялга 28,4", "суткасына 18,0 саат", "22ден 14 маселе". */
function withUnit(number: string, unit: string, language: Language): string {
  // The ends of a scale, "балл (0–4)", are told by the definition; an index has no unit of its own.
  const words = unit.replace(/ \([\d\s]+–[\d\s]+\)/, '');
  if (/^(?:индекс|index)$/.test(words)) return number;
  if (words.includes('=')) return `${number} (${words})`;
  if (language !== 'ky') return `${number}\u00a0${words}`;
  const [, main = words, after] = /^(.+?)(?:, | \()([^)]+)\)?$/.exec(words) ?? [];
  if (after) return `${after} ${withUnit(number, main, language)}`;
  const [first = '', ...rest] = words.split(' ');
  if (/^\d/.test(words)) return `${words} ${number}`;
  return /(?:сына|сине)$/.test(first)
    ? `${first} ${number}\u00a0${rest.join(' ')}`
    : `${number}\u00a0${words}`;
}

/** The unit without the base of a rate: "per 1,000 women" leaves nothing, "ha per 1,000 residents" leaves "ha". */
function withoutBase(unit: string, language: Language): string {
  const base = { ky: /^\d.*$|, \d.*$/, ru: /(?:^| )на \d.*$/, en: /(?:^| )per \d.*$/ }[language];
  return unit.replace(base, '');
}

/** A value of a rate without its base, for the second time that a sentence names it; other values as `valueText`. */
export function againText(value: number, measure: Measure, language: Language): string {
  const unit = measure.unit.short[language];
  const rest = withoutBase(unit, language);
  if (measure.unit.format !== 'plain' || rest === unit) return valueText(value, measure, language);
  const number = formatNumber(value, measure.decimals, language);
  return rest ? withUnit(number, rest, language) : number;
}

/** A value with its unit as it stands in a sentence: "48,1%", "1 000 аялга 28,4", "187.9 thousand som". */
export function valueText(value: number, { decimals, unit }: Measure, language: Language): string {
  if (unit.format === 'percent') return formatPercent(value, decimals, language);
  const number = formatNumber(value, decimals, language);
  if (unit.format === 'bare') return number;
  // One letter with a dot is for tables; a sentence has room for the word.
  const isLetter = /^\p{L}\.$/u.test(unit.short[language]);
  return withUnit(number, (isLetter ? unit.difference : unit.short)[language], language);
}

function measuredDifference(number: string, size: number, measure: Measure, language: Language): string {
  const { unit, decimals } = measure;
  if (unit.format === 'percent') {
    return `${number}\u00a0${pluralForm(size, decimals, language, points[language])}`;
  }
  if (unit.format === 'bare') return number;
  const words = unit.difference[language];
  // "На 3,1 на 1 000 женщин" would say "на" twice of two things.
  return language === 'ru' && words.startsWith('на ')
    ? `${number} (${words})`
    : withUnit(number, words, language);
}

/** The size of a difference, without its sign, in the unit of differences: "18,3 процентного пункта". */
export function differenceText(size: number, measure: Measure, language: Language): string {
  const number = formatNumber(Math.abs(size), measure.decimals, language);
  return measuredDifference(number, size, measure, language);
}

/** The size of a difference between values whose unit has been named: as `differenceText`, a rate without its base. */
export function againDifferenceText(size: number, measure: Measure, language: Language): string {
  const words = measure.unit.difference[language];
  const rest = withoutBase(words, language);
  if (measure.unit.format !== 'plain' || rest === words) return differenceText(size, measure, language);
  const number = formatNumber(Math.abs(size), measure.decimals, language);
  return rest ? withUnit(number, rest, language) : number;
}

/** A difference with its sign: "+18.3 percentage points". */
export function signedText(change: number, measure: Measure, language: Language): string {
  return measuredDifference(formatChange(change, measure.decimals, language), change, measure, language);
}
