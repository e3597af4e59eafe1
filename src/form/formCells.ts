import { cellAddress, cellAt, type SheetCell } from '../dataset/workbook.ts';
import type { ImportMessage, ImportNote } from '../i18n/importText.ts';
import { problemSentence } from '../i18n/problemText.ts';
import { plainText, type Language } from '../schema/language.ts';
import { isProblemKind } from '../schema/problem.ts';
import type { Unit } from '../schema/register.ts';
import { textSuggestion } from '../schema/textSuggestion.ts';
import type { Choices } from './formHead.ts';
import type { ColumnName } from './formRequest.ts';
import type { FormEntry } from './readForm.ts';
import { fifteenDigits } from './rowCells.ts';

/** Letters that a text may have; what is longer belongs into the document that it names. */
const longest = 300;

/** What is needed to read one row and to name what is wrong in it. */
export type RowReader = {
  entry: FormEntry;
  /** The row in words: "SRV-01 Drinking water". */
  label: string;
  /** Language of the editor, in which problems are told. */
  language: Language;
  /** Language of the form, in which numbers are typed. */
  typedIn: Language;
  problems: ImportNote[];
};

/** Where a cell of a row stands: sheet, address and the row in words. */
export function whereOf({ entry: { sheet, row, columns }, label }: RowReader, name: ColumnName): string {
  return `${cellAddress(sheet, row, columns.get(name) ?? 0)} (${label})`;
}

/** Adds a problem of one cell of the row. */
export function refuse(
  reader: RowReader,
  name: ColumnName,
  message: ImportMessage,
  values: ImportNote['values'] = {},
) {
  reader.problems.push({ message, values: { where: whereOf(reader, name), ...values } });
}

/** The cell of a column; null where it is empty, and, with a problem, where it holds a formula or an error. */
function filled(reader: RowReader, name: ColumnName): SheetCell | null {
  const { sheet, row, columns } = reader.entry;
  const column = columns.get(name);
  const cell = column === undefined ? { value: null } : cellAt(sheet, row, column);
  if (cell.error !== undefined) refuse(reader, name, 'formError', { found: cell.error });
  else if (cell.formula) refuse(reader, name, 'formFormula', { found: String(cell.value ?? '') });
  else if (cell.value !== null && String(cell.value).trim() !== '') return cell;
  return null;
}

/** A text on one line; undefined where there is none or it is refused. */
export function textIn(reader: RowReader, name: ColumnName): string | undefined {
  const cell = filled(reader, name);
  if (!cell) return undefined;
  const text = String(cell.value).replace(/\s+/g, ' ').trim();
  if (text.length > longest) {
    refuse(reader, name, 'formLong', { found: text.length, expected: longest });
    return undefined;
  }
  const issue = plainText.safeParse(text).error?.issues[0];
  const { problem, found } = { problem: '', found: '', ...(issue?.code === 'custom' ? issue.params : {}) };
  if (!issue || !isProblemKind(problem)) return text;
  const parts = { expected: '', suggestion: null, ...textSuggestion(problem, String(found)) };
  const place = { file: '', path: '', line: null, column: null };
  refuse(reader, name, 'formText', {
    problem: problemSentence({ ...place, ...parts, kind: problem }, reader.language),
  });
  return undefined;
}

/** The code of a choice, by its label or by the code itself; undefined where there is none or it is no choice. */
export function choiceIn(reader: RowReader, name: ColumnName, choices: Choices): string | undefined {
  const cell = filled(reader, name);
  if (!cell) return undefined;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const found = plain(String(cell.value));
  const code = choices.find(([label, one]) => plain(label) === found || one === found)?.[1];
  if (!code) {
    const expected = choices.map(([label]) => label).join('; ');
    refuse(reader, name, 'formChoice', { found: String(cell.value), expected });
  }
  return code;
}

/** A whole number from 1; undefined where there is none or it is refused. */
export function countIn(reader: RowReader, name: ColumnName): number | undefined {
  const cell = filled(reader, name);
  if (!cell) return undefined;
  const count = Number(String(cell.value).replace(/\s/g, ''));
  if (Number.isInteger(count) && count >= 1) return count;
  refuse(reader, name, 'formCount', { found: String(cell.value) });
  return undefined;
}

/** A number typed as text: spaces between thousands, a decimal comma or point, a per cent sign. Null where it is none. */
function typedNumber(text: string): { value: number; percent: boolean } | null {
  const plain = text.trim().replace(/[−–]/g, '-');
  const [, digits, percent] = /^(-?[\d\s]*[.,]?\d+)\s*(%?)$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  if (/\s/.test(digits) && !/^-?\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(digits)) return null;
  const value = Number(digits.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value) ? { value, percent: percent === '%' } : null;
}

/** The figure of a row in the unit of its indicator; null where there is none or it is refused. */
export function numberIn(reader: RowReader, unit: Unit): number | null {
  const cell = filled(reader, 'value');
  if (!cell) return null;
  const text = String(cell.value);
  const isPercent = unit.format === 'percent';
  // "1,234" is a thousand and more to an English reader, and little more than one to others.
  if (
    typeof cell.value === 'string' &&
    reader.typedIn === 'en' &&
    /^-?[1-9]\d{0,2}(,\d{3})+$/.test(text.trim())
  ) {
    refuse(reader, 'value', 'formAmbiguous', { found: text });
    return null;
  }
  const typed =
    typeof cell.value === 'number'
      ? { value: cell.value, percent: cell.percent === true }
      : typedNumber(text);
  if (!typed || typeof cell.value === 'boolean') refuse(reader, 'value', 'formNumber', { found: text });
  else if (typed.percent && !isPercent)
    refuse(reader, 'value', 'formPercent', { found: text, unit: unit.name[reader.language] });
  else {
    const hundred = typeof cell.value === 'number' && typed.percent ? 100 : 1;
    return fifteenDigits(typed.value * hundred);
  }
  return null;
}
