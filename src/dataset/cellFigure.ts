import type { SheetCell } from './workbook.ts';

/** Signs that stand in place of a number; what they mean in a table is for its mapping to say. */
export const cellSigns = ['dash', 'dots', 'cross', 'starred', 'noData'] as const;
export type CellSign = (typeof cellSigns)[number];

/** Which sign parts whole and fraction in a table; null where its numbers do not tell. */
export type DecimalSign = ',' | '.' | null;

/**
 * What a cell says.
 * Shape: `unreliable` where the number stands in brackets; `readings` are the numbers that an unclear text may mean.
 */
export type CellFigure =
  | { is: 'number'; value: number; unreliable?: true; footnote?: string }
  | { is: 'sign'; sign: CellSign }
  | { is: 'empty' }
  | { is: 'unclear'; text: string; readings: readonly number[] }
  | { is: 'text'; text: string };

const signs: readonly (readonly [CellSign, RegExp])[] = [
  ['dash', /^[-‐‑‒–—−]+$/],
  ['dots', /^(?:…|\.{2,})$/],
  ['cross', /^[xх×]$/i],
  ['starred', /^(?:\*+|\(\*+\))$/],
  ['noData', /^(?:н\/д|н\.?\s?д\.?|нет|нет данных|нет свед(?:ений|\.)|жок|маалымат жок|n\/?a|no data)$/i],
];

const spaces = /[\s\u00A0\u202F\u2007\u2009]+/gu;
const footnoteSigns = /(?:\s*[*¹²³⁴⁵⁶⁷⁸⁹⁰]+\)?|\s+\d{1,2}\))+$/u;

/** How often a text can be read as a number with this sign between whole and fraction: once or not at all. */
function numberIn(text: string, decimal: ',' | '.'): number | null {
  const thousands = decimal === ',' ? '[ .]' : '[ ,]';
  const pattern = new RegExp(`^-?(?:\\d{1,3}(?:${thousands}\\d{3})+|\\d+)(?:\\${decimal}\\d+)?$`);
  if (!pattern.test(text)) return null;
  const plain = text.replace(new RegExp(thousands, 'g'), '').replace(decimal, '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/** The numbers that a text may be: two where one sign may part thousands or the fraction, as in "1,234". */
function readings(text: string, decimal: DecimalSign): number[] {
  const decimals = decimal === null ? ([',', '.'] as const) : [decimal];
  const found = decimals.map((sign) => numberIn(text, sign)).filter((number) => number !== null);
  return [...new Set(found)];
}

function textFigure(text: string, decimal: DecimalSign): CellFigure {
  const sign = signs.find(([, pattern]) => pattern.test(text));
  if (sign) return { is: 'sign', sign: sign[0] };
  const bracketed = /^\((.*)\)$/.exec(text)?.[1]?.trim();
  const inner = (bracketed ?? text).replace(/^[−–—](?=\d)/, '-');
  const footnote = footnoteSigns.exec(inner)?.[0] ?? '';
  const bare = inner.slice(0, inner.length - footnote.length).replace(/\s?%$/, '');
  const glued = /^(.*\d)(\d)\)$/.exec(bare);
  if (glued) {
    // A digit and a bracket at the end of a number may be a footnote, or a number whose opening bracket was lost.
    const [, before = '', last = ''] = glued;
    return {
      is: 'unclear',
      text,
      readings: [...readings(before, decimal), ...readings(before + last, decimal)],
    };
  }
  const numbers = readings(bare, decimal);
  const [value] = numbers;
  if (value === undefined) return { is: 'text', text };
  if (numbers.length > 1) return { is: 'unclear', text, readings: numbers };
  const note = footnote.trim();
  return {
    is: 'number',
    value,
    ...(bracketed === undefined ? {} : { unreliable: true }),
    ...(note && { footnote: note }),
  };
}

/**
 * What a cell says as a figure. A dash is not a zero and not a gap, but a dash.
 * Units: a cell shown as per cent gives what is printed, 12.5 and not 0.125.
 */
export function cellFigure(
  { value, percent, superscript }: SheetCell,
  decimal: DecimalSign = null,
): CellFigure {
  if (value === null) return { is: 'empty' };
  if (typeof value === 'boolean') return { is: 'text', text: String(value) };
  // Programs keep 45.3 as 45.300000000000004; they know 15 digits.
  if (typeof value === 'number')
    return { is: 'number', value: Number((percent ? value * 100 : value).toPrecision(15)) };
  const text = value.replace(spaces, ' ').trim();
  if (text === '') return { is: 'empty' };
  const figure = textFigure(text, decimal);
  return figure.is === 'number' && superscript ? { ...figure, footnote: superscript } : figure;
}

/** The decimal sign of a table, where at least one of its numbers can be read in one way only. */
export function decimalSign(texts: Iterable<string>): DecimalSign {
  const votes = { ',': 0, '.': 0 };
  for (const text of texts) {
    const bare = text
      .replace(spaces, ' ')
      .trim()
      .replace(/^\(|\)$|\s?%$/g, '');
    const [comma, point] = [numberIn(bare, ','), numberIn(bare, '.')];
    if (comma !== null && point === null) votes[','] += 1;
    if (point !== null && comma === null) votes['.'] += 1;
  }
  if (votes[','] > 0 && votes['.'] > 0) return null;
  if (votes[','] > 0) return ',';
  return votes['.'] > 0 ? '.' : null;
}

const decimalsOf = (text: string) =>
  /^-?[\d ]+[.,](\d+)$/.exec(text.replace(spaces, ' ').trim())?.[1]?.length ?? 0;

/**
 * Places in a row of texts where a footnote digit may be glued to a number: it alone has one decimal more than all others,
 * of which there are at least four and which all have the same.
 */
export function gluedDigits(texts: readonly string[]): number[] {
  const counts = texts.map(decimalsOf);
  return counts.flatMap((own, at) => {
    const others = counts.filter((count, i) => i !== at && count > 0);
    const [first = 0] = others;
    return others.length >= 4 && others.every((count) => count === first) && own === first + 1 ? [at] : [];
  });
}
