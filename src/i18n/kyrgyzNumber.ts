import { inflected, type KyrgyzCase } from './kyrgyz.ts';

const units = ['нөл', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'];
const tens = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'];
const powers = ['', 'миң', 'миллион', 'миллиард', 'триллион'];
/** Signs and abbreviations that are read as a word. */
const readings: Readonly<Record<string, string>> = { '%': 'пайыз', 'м³': 'метр', га: 'гектар' };

/** Word with which a whole number ends when it is read: 2023 → үч, 40 → кырк, 1 000 → миң. */
function lastOfWhole(digits: string): string {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const digit = Number(digits.at(-1 - zeros) ?? '0');
  if (zeros === 0 || zeros === digits.length) return units[digit] ?? '';
  if (zeros % 3 === 1 && zeros < 3) return tens[digit] ?? '';
  if (zeros === 2) return 'жүз';
  return powers[Math.floor(zeros / 3)] ?? '';
}

/**
 * The word with which a printed number ends when it is read aloud; after the comma the digits are read as one number, so that
 * "48,1" ends in "бир" and "0,36" in "алты".
 * Throws: RangeError when the text does not end in a digit.
 */
export function lastNumeral(text: string): string {
  const number = /[\d\u00a0\u202f ]*(?:,\d+)?$/.exec(text)?.[0] ?? '';
  const [whole = '', fraction] = number.replace(/[^\d,]/g, '').split(',');
  if (!whole && !fraction) throw new RangeError(`"${text}" does not end in a number`);
  return lastOfWhole(fraction?.replace(/^0+(?=\d)/, '') ?? whole.replace(/^0+(?=\d)/, ''));
}

/** The word whose vowels and last consonant choose the suffix of a printed text. */
function spoken(text: string): string {
  const last = text.split(/[\s\u00a0]/).at(-1) ?? '';
  if (/\d$/.test(last)) return lastNumeral(text);
  const sign = Object.keys(readings).find((one) => last === one || (one === '%' && last.endsWith(one)));
  return sign ? (readings[sign] ?? last) : last;
}

/**
 * A printed amount with the suffix of its case, as it is read: 48,1% → 48,1%дан, 5 → 5тен, 187,9 миң сом → 187,9 миң сомго.
 * Throws: RangeError when the text ends in nothing that can be read.
 */
export function inflectedAmount(text: string, wanted: KyrgyzCase): string {
  // What stands in brackets after the amount is not part of the word: 105,3 (өткөн декабрь = 100) → 105,3төн (…).
  const [, amount = text, note = ''] = /^(.*?)(\s\([^()]*\))$/.exec(text) ?? [];
  const word = spoken(amount);
  return amount + inflected(word, wanted).slice(word.length) + note;
}

/** "So many of them": 35 → 35и, 6 → 6сы, 9 → 9у; with a case, "in so many of them": 3 → 3үндө. */
export function countOfThem(count: number, wanted?: KyrgyzCase): string {
  const word = lastNumeral(String(count));
  const high = inflected(word, 'accusative').at(-1) ?? '';
  const owned = word + (/[аыиеүуоө]$/.test(word) ? 'с' : '') + high;
  if (!wanted) return `${count}${owned.slice(word.length)}`;
  // Owned words take the н of pronouns before a case, as облусу does.
  const cased = { genitive: 'нын', dative: 'на', accusative: 'н', locative: 'нда', ablative: 'нан' }[wanted];
  return `${count}${owned.slice(word.length)}${harmonised(cased, high)}`;
}

const lows: Readonly<Record<string, string>> = { ы: 'а', и: 'е', у: 'а', ү: 'ө' };
/** A back-vowel ending with the vowels that follow `high`; low vowels after у are those of its stem: ону → онунда, тогузу → тогузунда. */
const harmonised = (ending: string, high: string) =>
  ending.replace(/ы/g, high).replace(/а/g, lows[high] ?? 'а');

/** Ordinal numeral in words: 1 → биринчи, 21 → жыйырма биринчи. Throws: RangeError outside 1–99. */
export function ordinalWord(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`${number} is not from 1 to 99`);
  const ten = tens[Math.floor(number / 10)] ?? '';
  const unit = number % 10 === 0 ? '' : (units[number % 10] ?? '');
  const last = unit || ten;
  const high = inflected(last, 'accusative').at(-1) ?? '';
  const link = /[аыиеүуоө]$/.test(last) ? '' : high;
  return `${ten && unit ? `${ten} ` : ''}${last}${link}нч${high}`;
}
