import { missingReasons } from './figure.ts';
import type { Finding } from './problem.ts';

const cyrillicLike: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', k: 'к', m: 'м',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  ɵ: 'ө', ö: 'ө', Ö: 'Ө', ü: 'ү', Ü: 'Ү',
}; // prettier-ignore

/** What was found in a text and how it would be right, for the problems of texts; found alone where no rule says how. */
export function textSuggestion(
  problem: unknown,
  found: string,
): Pick<Finding, 'found' | 'expected' | 'suggestion'> {
  if (problem === 'slug') return { found, suggestion: slugged(found) };
  if (problem === 'region-path') {
    return { found, suggestion: found.split('/').map(slugged).filter(Boolean).join('/') || null };
  }
  if (problem === 'padded') return { found: `"${found}"`, suggestion: found.trim() };
  if (problem === 'markup') return { found, suggestion: found.replace(/<[^>]*>/g, '').trim() || null };
  if (problem === 'character') return { found: codePoints(found) };
  if (problem === 'mixed-script') return mixedScript(found);
  if (problem === 'format') return { found, expected: '@partial-date' };
  if (problem === 'missing-reason') return { found: '@nothing', expected: missingReasons.join(', ') };
  return { found: found === 'nothing' ? '@nothing' : found };
}

const slugged = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || null;

/** The invisible characters themselves cannot be shown, their code points can. */
function codePoints(text: string): string {
  const hidden = text.match(/[\p{Cc}\p{Co}\uFFFD\uFEFF\u200B-\u200F\u202A-\u202E]/gu) ?? [];
  const codes = hidden.map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [...new Set(codes)].join(', ');
}

// The whole word is given in Cyrillic only if each Latin letter in it has a Cyrillic double.
function mixedScript(word: string): Pick<Finding, 'found' | 'expected' | 'suggestion'> {
  const latin = [...new Set(word.match(/\p{Script=Latin}/gu) ?? [])];
  const whole = latin.every((letter) => cyrillicLike[letter]);
  const cyrillic = word.replace(/\p{Script=Latin}/gu, (letter) => cyrillicLike[letter] ?? letter);
  return { found: word, expected: latin.join(', '), suggestion: whole ? cyrillic : null };
}
