import { cellAt, headAt, type Sheet, type SheetCell } from './workbook.ts';

/** Head of a table with years across. Shape: row and columns counted from 0; year by column, in their order. */
export type TableHead = { row: number; labels: readonly number[]; years: ReadonlyMap<number, number> };

/** A year as heads write it: 2023, "2023-ж.", "2023 г.", with a footnote or without. Missing: null where it is something else. */
export function yearIn({ value }: SheetCell): number | null {
  const text = String(value ?? '').trim();
  const found = /^((?:19|20)\d\d)(?:\s*-?\s*(?:ж|г|жыл|год|year)\p{L}*\.?)?\s*(?:[*¹²³]+|\d?\))?$/iu.exec(
    text,
  )?.[1];
  return found === undefined ? null : Number(found);
}

/** The years in a row by their columns. */
export function yearsIn(sheet: Sheet, row: number): Map<number, number> {
  const width = sheet.rows[row]?.length ?? 0;
  const found = Array.from(
    { length: width },
    (_, column) => [column, yearIn(headAt(sheet, row, column))] as const,
  );
  return new Map(found.flatMap(([column, year]) => (year === null ? [] : [[column, year] as const])));
}

const isText = (cell: SheetCell) => typeof cell.value === 'string' && /\p{L}/u.test(cell.value);

/** Columns left of the years in which rows have words: the last three, one a language. Others are leftovers of older versions. */
function labelColumns(sheet: Sheet, row: number, first: number): number[] {
  const worded = Array.from({ length: first }, (_, column) => column).filter((column) =>
    sheet.rows.slice(row + 1).some((cells) => isText(cells[column] ?? { value: null })),
  );
  return worded.slice(-3);
}

/** The head of a table with years across: the first row with the most years, all different. Missing: null where no row has any. */
export function tableHead(sheet: Sheet): TableHead | null {
  let best: { row: number; years: Map<number, number> } | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, 50); row += 1) {
    const years = yearsIn(sheet, row);
    const isHead = years.size > (best?.years.size ?? 0) && new Set(years.values()).size === years.size;
    if (isHead) best = { row, years };
  }
  if (!best) return null;
  const first = Math.min(...best.years.keys());
  const labels = labelColumns(sheet, best.row, first);
  return labels.length > 0 ? { ...best, labels } : null;
}

/** Texts of a row in its label columns, "" where a cell is empty. */
export const labelsOf = (sheet: Sheet, row: number, columns: readonly number[]) =>
  columns.map((column) => String(cellAt(sheet, row, column).value ?? '').replace(/\s+/g, ' ').trim()); // prettier-ignore

/** Number of a column from its letters, counted from 0. */
export const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Whether a row has anything but blanks in some columns. */
export const hasFigures = (sheet: Sheet, row: number, columns: Iterable<number>) =>
  [...columns].some((column) => {
    const { value, formula, error } = cellAt(sheet, row, column);
    return (
      formula || error !== undefined || (typeof value === 'string' ? value.trim() !== '' : value !== null)
    );
  });
