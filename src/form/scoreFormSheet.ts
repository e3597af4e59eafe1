import type { DataValidation, WriteSheet } from 'hucre';
import { columnLetters } from '../dataset/workbook.ts';
import { formWord, type FormWord } from '../i18n/formWords.ts';
import type { Words } from '../i18n/phrase.ts';
import type { Report } from '../schema/report.ts';
import { choiceRange, formChoices } from './formHead.ts';
import type { ScoreRow, ScoreSheet } from './formRows.ts';
import { fieldRowKey, mark, type ColumnName, type SheetField } from './formRequest.ts';
import { scoreCells } from './rowCells.ts';
import { cell, formSheet, joined, lineWith, type FormCell, type FormLine } from './formSheet.ts';

type Column = { head: FormWord | null; width: number | null; name?: ColumnName };
const before: readonly Column[] = [
  { head: null, width: null, name: 'key' },
  { head: 'matterNumber', width: 5 },
  { head: 'matter', width: 38 },
  { head: 'related', width: 16 },
  { head: 'score', width: 28, name: 'value' },
  { head: 'missing', width: 20, name: 'missing' },
  { head: 'links', width: 28, name: 'links' },
  { head: 'evidence', width: 24, name: 'document' },
];
const asked: readonly Column[] = [
  { head: 'answers', width: 11, name: 'answers' },
  { head: 'groups', width: 12, name: 'groups' },
  { head: 'mode', width: 20, name: 'mode' },
];
const after: readonly Column[] = [{ head: 'note', width: 24, name: 'note' }];
/** Column of the cells that count for all rows, and the one of their label. */
const [labelAt, fieldAt] = [1, 4];

const fields: Readonly<Record<SheetField, FormWord>> = {
  ...{ document: 'allDocument', by: 'allBy', date: 'allDate' },
  ...{ answers: 'allAnswers', groups: 'allGroups', mode: 'allMode' },
};

type Told = { report: Report; words: Words; title: string; footer: string };

function scoreLine(row: ScoreRow, columns: readonly Column[], { report, words }: Told): FormLine {
  const { key, matter } = row;
  const codes = matter.indicators.map((id) => report.indicator(id).code).join(', ');
  const fixed = [
    cell(key, 'plain'),
    cell(matter.number, 'middle', '0'),
    cell(matter.name[words.locale], 'cell'),
    cell(codes, 'cell'),
  ];
  const held = scoreCells(row, words);
  const filled = columns.slice(fixed.length).map(({ name }) => cell(held[name ?? 'key'] ?? null, 'open'));
  return { cells: [...fixed, ...filled] };
}

/** What all scores of the sheet have in common already; null where they differ or there are none. */
function common(rows: readonly ScoreRow[], field: 'by' | 'date'): string | null {
  const found = new Set(rows.flatMap(({ now }) => now?.[field] ?? []));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function fieldLine(field: SheetField, value: string | null, locale: Words['locale']): FormLine {
  const cells = {
    0: cell(fieldRowKey(field), 'plain'),
    [labelAt]: cell(formWord(locale, fields[field]), 'label'),
    [fieldAt]: cell(value, 'openText'),
    [fieldAt + 1]: cell(null, 'openText'),
  };
  return lineWith(cells, { height: 20 });
}

/** The sheet of one view: what counts for all rows, then one row a matter. */
export function scoreFormSheet({ view, indicator, rows }: ScoreSheet, told: Told): WriteSheet {
  const { words, title } = told;
  const { locale } = words;
  const isCitizens = view === 'citizens';
  const columns = [...before, ...(isCitizens ? asked : []), ...after];
  const wanted: readonly SheetField[] = [
    'by',
    'date',
    ...(isCitizens ? (['answers', 'groups', 'mode'] as const) : []),
  ];
  const lines: FormLine[] = [
    { cells: columns.map(({ name }) => (name ? cell(`${mark}${name}`, 'plain') : null)), hidden: true },
    lineWith({ [labelAt]: cell(`${title} – ${indicator.name[locale]}`, 'title') }, { height: 22 }),
    ...wanted.map((field) =>
      fieldLine(field, field === 'by' || field === 'date' ? common(rows, field) : null, locale),
    ),
  ];
  const head = lines.length;
  const heads = columns.map(({ head: word }): FormCell | null =>
    word ? cell(formWord(locale, word), 'head') : null,
  );
  lines.push({ cells: heads, height: 46 }, ...rows.map((row) => scoreLine(row, columns, told)));
  return formSheet({
    name: sheetName(indicator.short[locale]),
    widths: columns.map(({ width }) => width),
    lines,
    head: {
      row: head,
      columns: 3,
      filter: `A${head + 1}:${columnLetters(columns.length - 1)}${lines.length}`,
    },
    merges: wanted.map((_, i) => joined(i + 2, [fieldAt, fieldAt + 1])),
    validations: validations(words, columns, { head, last: lines.length, wanted }),
    footer: told.footer,
  });
}

/** Spreadsheet programs take at most 31 letters, and none of these signs. */
const sheetName = (text: string) =>
  text
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();

type Span = { head: number; last: number; wanted: readonly SheetField[] };

function validations(
  words: Words,
  columns: readonly Column[],
  { head, last, wanted }: Span,
): DataValidation[] {
  const { locale } = words;
  const lists = formChoices(words);
  const error = {
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: formWord(locale, 'wrong'),
  } as const;
  const choice = (list: keyof typeof lists, range: string): DataValidation => ({
    ...{ type: 'list', range, allowBlank: true, formula1: choiceRange(list, lists[list]) },
    ...{ ...error, errorMessage: formWord(locale, 'badChoice') },
  });
  const count = (range: string): DataValidation => ({
    ...{ type: 'whole', operator: 'greaterThanOrEqual', formula1: '1', range, allowBlank: true },
    ...{ ...error, errorMessage: formWord(locale, 'badCount') },
  });
  const of = (name: ColumnName | SheetField, range: string): DataValidation[] => {
    if (name === 'value') return [choice('score', range)];
    if (name === 'missing' || name === 'mode') return [choice(name, range)];
    return name === 'answers' || name === 'groups' ? [count(range)] : [];
  };
  const field = columnLetters(fieldAt);
  return [
    ...columns.flatMap(({ name }, i) => {
      const letters = columnLetters(i);
      return name ? of(name, `${letters}${head + 2}:${letters}${last}`) : [];
    }),
    ...wanted.flatMap((name, i) => of(name, `${field}${i + 3}:${field}${i + 3}`)),
  ];
}
