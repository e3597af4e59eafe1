import type { DataValidation, WriteSheet } from 'hucre';
import { breakdownLabel } from '../dataset/breakdownLabel.ts';
import { formWord, type FormWord } from '../i18n/formWords.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Words } from '../i18n/phrase.ts';
import type { Domain } from '../schema/register.ts';
import type { Report } from '../schema/report.ts';
import { choiceRange, formChoices } from './formHead.ts';
import type { FigureRow } from './formRows.ts';
import { fieldRowKey, mark, type ColumnName } from './formRequest.ts';
import { figureCells } from './rowCells.ts';
import { cell, formSheet, joined, lineWith, type FormCell, type FormLine } from './formSheet.ts';

/** Columns from the left: three hidden ones, what the row is, what is to be filled. */
const columns: readonly { head: FormWord | null; width: number | null; name?: ColumnName }[] = [
  { head: null, width: null, name: 'key' },
  { head: null, width: null },
  { head: null, width: null },
  { head: 'code', width: 8 },
  { head: 'indicator', width: 40 },
  { head: 'unit', width: 15 },
  { head: 'last', width: 12 },
  { head: 'lastYear', width: 7 },
  { head: 'range', width: 21 },
  { head: 'state', width: 17 },
  { head: 'value', width: 14, name: 'value' },
  { head: 'missing', width: 21, name: 'missing' },
  { head: 'document', width: 24, name: 'document' },
  { head: 'note', width: 24, name: 'note' },
];
const head = 4;
/** Bounds that stand for "no bound" where a cell has to hold a number. */
const boundless = 1e15;

const numberFormat = (decimals: number) => `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
type Told = { report: Report; words: Words; title: string; footer: string };

function rangeText({ unit, usual, indicator }: FigureRow, { words }: Told): string {
  const { locale } = words;
  const [low, high] = unit.range;
  const bound = (value: number | null) => (value === null ? '…' : formatNumber(value, 0, locale));
  const whole = low === null && high === null ? '…' : `${bound(low)} … ${bound(high)}`;
  if (!usual) return whole;
  const [from, to] = usual.map((value) => formatNumber(value, indicator.decimals, locale));
  return `${whole}\n${formWord(locale, 'usual', { low: from ?? '', high: to ?? '' })}`;
}

function stateText({ now, isOpen }: FigureRow, { report, words: { locale } }: Told): string {
  if (!now) return formWord(locale, 'owed');
  if (isOpen) return formWord(locale, 'given');
  const publisher = report.sources.get(now.source)?.publisher;
  const source = report.bodies.get(publisher ?? '')?.short[locale] ?? now.source;
  return formWord(locale, 'there', { source });
}

function figureLine(row: FigureRow, told: Told): FormLine {
  const { report, words } = told;
  const { locale } = words;
  const { indicator, unit, by, last, isOpen } = row;
  const [low, high] = unit.range;
  const name = indicator.name[locale];
  const held = figureCells(row, words);
  const [text, number] = isOpen ? (['open', 'openNumber'] as const) : (['shut', 'shutNumber'] as const);
  return {
    cells: [
      cell(row.key, 'plain'),
      cell(low ?? -boundless, 'plain'),
      cell(high ?? boundless, 'plain'),
      cell(indicator.code, 'cell'),
      cell(by ? `${name} – ${breakdownLabel(report.dimensions)(by, locale)}` : name, 'cell'),
      cell(unit.name[locale], 'cell'),
      cell(last?.value ?? null, 'number', numberFormat(indicator.decimals)),
      cell(last?.period ?? null, 'middle', '0'),
      cell(rangeText(row, told), 'cell'),
      cell(stateText(row, told), 'cell'),
      cell(held.value ?? null, number),
      cell(held.missing ?? null, text),
      cell(held.document ?? null, text),
      cell(held.note ?? null, text),
    ],
  };
}

/** Rows under the head of their domain, which is repeated nowhere else. */
function tableLines(rows: readonly FigureRow[], told: Told): FormLine[] {
  const { locale } = told.words;
  return told.report.domains.flatMap((domain: Domain) => {
    const own = rows.filter(({ indicator }) => indicator.domain === domain.id);
    if (own.length === 0) return [];
    const title = columns.map((_, i): FormCell | null => {
      if (i < 3) return null;
      return cell(i === 3 ? domain.name[locale] : null, 'part');
    });
    return [{ cells: title }, ...own.map((row) => figureLine(row, told))];
  });
}

/** The sheet of figures: one row each, with the value before, the bounds, and the cells to be filled. */
export function figureSheet(rows: readonly FigureRow[], told: Told): WriteSheet {
  const { locale } = told.words;
  const names = columns.map(({ name }) => (name ? cell(`${mark}${name}`, 'plain') : null));
  const heads = columns.map(({ head: word }) => (word ? cell(formWord(locale, word), 'head') : null));
  const document = {
    0: cell(fieldRowKey('document'), 'plain'),
    3: cell(formWord(locale, 'allDocument'), 'label'),
    ...Object.fromEntries([10, 11, 12, 13].map((column) => [column, cell(null, 'openText')])),
  };
  const lines: FormLine[] = [
    { cells: names, hidden: true },
    lineWith({ 3: cell(told.title, 'title') }, { height: 22 }),
    lineWith({ 3: cell(formWord(locale, 'openCells'), 'plain') }),
    lineWith(document, { height: 20 }),
    { cells: heads, height: 32 },
    ...tableLines(rows, told),
  ];
  const [first, last] = [head + 2, lines.length];
  return formSheet({
    name: formWord(locale, 'figuresSheet'),
    widths: columns.map(({ width }) => width),
    lines,
    head: { row: head, columns: 5, filter: `A${head + 1}:N${last}` },
    merges: [joined(3, [10, 13])],
    validations: validations(told.words, [first, last]),
    footer: told.footer,
  });
}

/** Bounds are read from the row itself, because sorting leaves validations where they are. */
function validations(words: Words, [first, last]: readonly [number, number]): DataValidation[] {
  const { locale } = words;
  const error = {
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: formWord(locale, 'wrong'),
  } as const;
  return [
    {
      ...{ type: 'decimal', operator: 'between', range: `K${first}:K${last}`, allowBlank: true },
      ...{ formula1: `$B${first}`, formula2: `$C${first}` },
      ...{ ...error, errorMessage: formWord(locale, 'badNumber') },
    },
    {
      ...{ type: 'list', range: `L${first}:L${last}`, allowBlank: true },
      formula1: choiceRange('missing', formChoices(words).missing),
      ...{ ...error, errorMessage: formWord(locale, 'badChoice') },
    },
  ];
}
