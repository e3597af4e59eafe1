import { createHash } from 'node:crypto';
import type { WriteSheet } from 'hucre';
import { phrase, type Words } from '../i18n/phrase.ts';
import { missingReasons } from '../schema/figure.ts';
import { askingModes } from '../schema/score.ts';
import type { FigureRow, ScoreSheet } from './formRows.ts';
import { formVersion, mark, type FormRequest } from './formRequest.ts';

/** Name of the sheet that nobody sees; references in the form lead to it. */
export const headSheet = 'aikyn';

/** A list to choose from: label and code of each choice. */
export type Choices = readonly (readonly [label: string, code: string])[];

/** The lists of a form in its language. */
export function formChoices(words: Words): Record<'missing' | 'score' | 'mode', Choices> {
  return {
    missing: missingReasons.map((reason) => [phrase(words, `state.${reason}`), reason] as const),
    score: ['0', '1', '2', '3', '4'].map(
      (score) => [`${score} – ${phrase(words, `scores.anchor.${score}`)}`, score] as const,
    ),
    mode: askingModes.map((mode) => [phrase(words, `scores.mode.${mode}`), mode] as const),
  };
}

const listColumns = { missing: 'D', score: 'G', mode: 'J' } as const;

/** Where the labels of a list stand, as a validation names them. */
export const choiceRange = (list: keyof typeof listColumns, { length }: Choices) =>
  `'${headSheet}'!$${listColumns[list]}$2:$${listColumns[list]}$${length + 1}`;

/** Key and unit of every row; a form is refused when the unit is another one by the time it comes back. */
export type FormKey = readonly [key: string, unit: string];

export const formKeys = (figures: readonly FigureRow[], scores: readonly ScoreSheet[]): FormKey[] => [
  ...figures.map(({ key, unit }) => [key, unit.id] as const),
  ...scores.flatMap(({ rows, indicator }) => rows.map(({ key }) => [key, indicator.unit] as const)),
];

/** Short name of a form, equal for equal requests and sets of rows; it shows whether the hidden sheet was changed. */
export function formId(request: Omit<FormRequest, 'breakdowns'>, keys: readonly FormKey[]): string {
  const { region, year, language, source, body } = request;
  const text = JSON.stringify([formVersion, region, year, language, source, body, keys]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The hidden sheet: what the form is, the lists to choose from, and all keys. */
export function headWriteSheet(request: FormRequest, keys: readonly FormKey[], words: Words): WriteSheet {
  const { region, year, language, source, body } = request;
  const facts: readonly (readonly [string, string | number])[] = [
    [`${mark}form`, formVersion],
    ['id', formId(request, keys)],
    ...([['region', region], ['year', year], ['language', language]] as const),
    ...([['source', source], ['body', body ?? '']] as const),
  ]; // prettier-ignore
  const { missing, score, mode } = formChoices(words);
  const length = Math.max(facts.length, missing.length + 1, keys.length + 1);
  const heads = ['', ''] as const;
  const at = <T>(list: readonly (readonly [T, T | number])[], row: number) => list[row - 1] ?? heads;
  const rows = Array.from({ length }, (_, row) => [
    ...(facts[row] ?? heads),
    null,
    ...(row === 0 ? ['missing', ''] : at(missing, row)),
    null,
    ...(row === 0 ? ['score', ''] : at(score, row)),
    null,
    ...(row === 0 ? ['mode', ''] : at(mode, row)),
    null,
    ...(row === 0 ? ['key', 'unit'] : at(keys, row)),
  ]);
  const empty = (value: string | number | null) => (value === '' ? null : value);
  return {
    name: headSheet,
    veryHidden: true,
    rows: rows.map((row) => row.map(empty)),
    protection: { sheet: true },
  };
}
