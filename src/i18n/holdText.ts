import { holdReasons, unreadFile, type HoldWords } from './holdWords.ts';
import type { Locale } from './number.ts';
import { formatNumber } from './number.ts';
import { problemSentence, type ProblemSentences } from './problemText.ts';

/** Why something is held, as its record says it. */
export type HoldCause = {
  reason: keyof typeof holdReasons;
  values: Readonly<Record<string, string | number>>;
};

/** Numbers of a record in the reader's writing, with the decimals that they have; texts are data and stay as they are. */
export function heldNumber(value: string | number, language: Locale): string {
  if (typeof value === 'string') return value;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, Math.min(decimals, 6), language);
}

function rangeText({ low = '', high = '' }: HoldCause['values'], language: Locale): string {
  const [least, most] = [heldNumber(low, language), heldNumber(high, language)];
  if (low === '') return high === '' ? '…' : `≤ ${most}`;
  return high === '' ? `≥ ${least}` : `${least}–${most}`;
}

const filled = (words: HoldWords, language: Locale, parts: Readonly<Record<string, string>>) =>
  words[language].replace(/\{(\w+)\}/g, (written, name: string) => parts[name] ?? written);

/**
 * Why something is held, as the end of a sentence without its full stop.
 * Shape: `value` is the figure that was sent in the reader's writing, "" where there is none.
 */
export function holdText({ reason, values }: HoldCause, value: string, language: Locale): string {
  const parts = Object.fromEntries(
    Object.entries(values).map(([key, part]) => [key, heldNumber(part, language)]),
  );
  if (reason === 'file-refused') {
    const known = new Map<string, HoldWords>(Object.entries(unreadFile));
    return filled(known.get(String(values['message'])) ?? unreadFile.other, language, parts);
  }
  if (reason !== 'check-failed') {
    return filled(holdReasons[reason], language, { ...parts, value, range: rangeText(values, language) });
  }
  const { kind, found = '', expected = '' } = values;
  const place = { file: '', path: '', line: null, column: null, suggestion: null };
  // as: the check of the register knows the kinds; the pure words of this folder do not import them.
  const problem = {
    ...place,
    kind: kind as keyof ProblemSentences,
    found: String(found),
    expected: String(expected),
  };
  const sentence = problemSentence(problem, language).replace(/\.$/, '');
  return filled(holdReasons[reason], language, { sentence });
}
