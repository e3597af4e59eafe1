import { cellAt, type Sheet, type Workbook } from '../dataset/workbook.ts';
import type { ImportNote } from '../i18n/importText.ts';
import { missingReasons } from '../schema/figure.ts';
import { isLanguage, type Language } from '../schema/language.ts';
import { askingModes } from '../schema/score.ts';
import { formId, type Choices, type FormKey } from './formHead.ts';
import { columnNames, formVersion, mark, type ColumnName } from './formRequest.ts';

/** What a form says of itself in its hidden sheet. */
export type FormHead = {
  region: string;
  year: number;
  language: Language;
  source: string;
  body: string | null;
  /** Units of the rows by key, and what was in them when the form was made. */
  units: ReadonlyMap<string, string>;
  given: ReadonlyMap<string, string>;
  id: string;
  choices: Readonly<Record<'missing' | 'score' | 'mode', Choices>>;
};
/** A row that a key tells, wherever it stands. */
export type FormEntry = { key: string; sheet: Sheet; row: number; columns: ReadonlyMap<ColumnName, number> };
export type ReadForm = { head: FormHead; entries: readonly FormEntry[] };

const textAt = (sheet: Sheet, row: number, column: number) =>
  String(cellAt(sheet, row, column).value ?? '').trim();

/** Where a text stands in a sheet; null where it does not. */
function placeOf(sheet: Sheet, text: string): { row: number; column: number } | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells.findIndex(({ value }) => value === text);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The hidden sheet of a workbook that is a form of ours, whatever it is called; undefined for any other workbook. */
const headOf = ({ sheets }: Workbook) => sheets.find((sheet) => placeOf(sheet, `${mark}form`) !== null);

/** Whether a workbook is a form made by us, empty or filled. */
export const isForm = (workbook: Workbook): boolean => headOf(workbook) !== undefined;

/** Three columns below a head of the hidden sheet, up to the first empty cell. */
function rowsBelow(sheet: Sheet, name: string): (readonly [string, string, string])[] {
  const place = placeOf(sheet, name);
  if (!place) return [];
  const rows: (readonly [string, string, string])[] = [];
  for (let row = place.row + 1; textAt(sheet, row, place.column) !== ''; row++) {
    const at = (offset: number) => textAt(sheet, row, place.column + offset);
    rows.push([at(0), at(1), at(2)]);
  }
  return rows;
}

const codes: Readonly<Record<keyof FormHead['choices'], readonly string[]>> = {
  missing: missingReasons,
  score: ['0', '1', '2', '3', '4'],
  mode: askingModes,
};

/** The choices of a list of the hidden sheet, labels as they were when the form was made; only codes that there are. */
const choicesOf = (sheet: Sheet, name: keyof typeof codes): Choices =>
  rowsBelow(sheet, name).flatMap(([label, code]) =>
    codes[name].includes(code) ? [[label, code] as const] : [],
  );

function readHead(sheet: Sheet): FormHead | ImportNote {
  const facts = new Map(rowsBelow(sheet, `${mark}form`).map(([name, value]) => [name, value]));
  const place = placeOf(sheet, `${mark}form`);
  const version = place ? textAt(sheet, place.row, place.column + 1) : '';
  if (version !== String(formVersion)) {
    return { message: 'formVersion', values: { found: version, expected: formVersion } };
  }
  const keys: FormKey[] = rowsBelow(sheet, 'key');
  const language = facts.get('language') ?? '';
  const request = {
    region: facts.get('region') ?? '',
    year: Number(facts.get('year')),
    language: isLanguage(language) ? language : ('ky' as const),
    source: facts.get('source') ?? '',
    body: facts.get('body') || null,
  };
  const id = formId(request, keys);
  if (id !== facts.get('id')) return { message: 'formHeadChanged', values: { sheet: sheet.name } };
  return {
    ...request,
    id,
    units: new Map(keys.map(([key, unit]) => [key, unit])),
    given: new Map(keys.map(([key, , given]) => [key, given])),
    choices: {
      missing: choicesOf(sheet, 'missing'),
      score: choicesOf(sheet, 'score'),
      mode: choicesOf(sheet, 'mode'),
    },
  };
}

const isKey = (text: string) => /^(?:figure|score|all)\|/.test(text);

/** Rows of one sheet; a note where rows have keys and the row that names the columns is gone. */
function entriesOf(sheet: Sheet): FormEntry[] | ImportNote {
  const place = placeOf(sheet, `${mark}key`);
  if (!place) {
    const hasKeys = sheet.rows.some((row) =>
      row.some(({ value }) => typeof value === 'string' && isKey(value)),
    );
    return hasKeys ? { message: 'formColumns', values: { sheet: sheet.name } } : [];
  }
  const names = sheet.rows[place.row] ?? [];
  const columns = new Map(
    columnNames.flatMap((name) => {
      const column = names.findIndex(({ value }) => value === `${mark}${name}`);
      return column >= 0 ? [[name, column] as const] : [];
    }),
  );
  if (!columns.has('value')) return { message: 'formColumns', values: { sheet: sheet.name } };
  return sheet.rows.flatMap((_, row) => {
    const key = textAt(sheet, row, place.column);
    return key === '' || row === place.row ? [] : [{ key, sheet, row, columns }];
  });
}

const isNote = (found: object): found is ImportNote => 'message' in found;

/** The form as it came back: what it is, and its rows by their keys; or why it cannot be read at all. */
export function readForm(workbook: Workbook): ReadForm | { problems: ImportNote[] } {
  const headSheet = headOf(workbook);
  if (!headSheet) return { problems: [{ message: 'notForm', values: {} }] };
  const head = readHead(headSheet);
  if (isNote(head)) return { problems: [head] };
  const found = workbook.sheets.filter((sheet) => sheet !== headSheet).map(entriesOf);
  const problems = found.filter(isNote);
  const entries = found.flatMap((list) => (isNote(list) ? [] : list));
  if (problems.length === 0 && entries.length === 0) problems.push({ message: 'formEmpty', values: {} });
  return problems.length > 0 ? { problems } : { head, entries };
}
