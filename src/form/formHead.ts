import { createHash } from 'node:crypto';
import type { WriteSheet } from 'hucre';
import { phrase, type Words } from '../i18n/phrase.ts';
import { missingReasons } from '../schema/figure.ts';
import { askingModes } from '../schema/score.ts';
import type { FigureRow, ScoreSheet } from './formRows.ts';
import { figureCells, rowText, scoreCells, scoreLabel } from './rowCells.ts';
import { formVersion, mark, type FormRequest } from './formRequest.ts';

/** Name of the sheet that nobody sees; references in the form lead to it. */
export const headSheet = 'aikyn';

/** A list to choose from: label and code of each choice. */
export type Choices = readonly (readonly [label: string, code: string])[];

/** The lists of a form in its language. */
export function formChoices(words: Words): Record<'missing' | 'score' | 'mode', Choices> {
  return {
    missing: missingReasons.map((reason) => [phrase(words, `state.${reason}`), reason] as const),
    score: [0, 1, 2, 3, 4].map((score) => [scoreLabel(words, score), String(score)] as const),
    mode: askingModes.map((mode) => [phrase(words, `scores.mode.${mode}`), mode] as const),
  };
}

const listColumns = { missing: 'D', score: 'G', mode: 'J' } as const;

/** Where the labels of a list stand, as a validation names them. */
export const choiceRange = (list: keyof typeof listColumns, { length }: Choices) =>
  `'${headSheet}'!$${listColumns[list]}$2:$${listColumns[list]}$${length + 1}`;

/**
 * Key and unit of a row, and what was in it when the form was made: a row that comes back as it went says nothing, whatever the data
 * hold by then. A row is refused when its unit is another one by the time it comes back.
 */
export type FormKey = readonly [key: string, unit: string, given: string];

export const formKeys = (
  figures: readonly FigureRow[],
  scores: readonly ScoreSheet[],
  words: Words,
): FormKey[] => [
  ...figures.map((row) => [row.key, row.unit.id, rowText(figureCells(row, words))] as const),
  ...scores.flatMap(({ rows, indicator }) =>
    rows.map((row) => [row.key, indicator.unit, rowText(scoreCells(row, words))] as const),
  ),
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
  const at = (list: readonly (readonly string[])[], row: number) => list[row - 1] ?? heads;
  const rows = Array.from({ length }, (_, row) => [
    ...(facts[row] ?? heads),
    null,
    ...(row === 0 ? ['missing', ''] : at(missing, row)),
    null,
    ...(row === 0 ? ['score', ''] : at(score, row)),
    null,
    ...(row === 0 ? ['mode', ''] : at(mode, row)),
    null,
    ...(row === 0 ? ['key', 'unit', 'given'] : at(keys, row)),
  ]);
  const empty = (value: string | number | null) => (value === '' ? null : value);
  return {
    name: headSheet,
    veryHidden: true,
    rows: rows.map((row) => row.map(empty)),
    protection: { sheet: true },
  };
}
