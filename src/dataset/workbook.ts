import { RefusedFile } from './sdmxXml.ts';

/**
 * What a cell of a table holds.
 * Missing: `value` is null where the cell is empty, and where a formula has no result kept in the file.
 */
export type SheetCell = {
  value: string | number | boolean | null;
  /** The value was computed by the program that saved the file. */
  formula?: true;
  /** What stands where a value could not be computed, such as "#REF!". */
  error?: string;
  /** The cell is shown as per cent: 0.125 is printed as 12.5 %. */
  percent?: true;
  /** Decimals that the cell is shown with. */
  decimals?: number;
  /** Raised signs at the end of a text, taken off it: "12.5" with a raised 1. */
  superscript?: string;
};

/** Rows and columns counted from 0, both ends included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/** Shape: rows may differ in length; nothing stands right of the end of a row or below the last one. */
export type Sheet = {
  name: string;
  hidden: boolean;
  rows: readonly (readonly SheetCell[])[];
  merges: readonly Merge[];
};

export type Workbook = { sheets: readonly Sheet[] };

const nothing: SheetCell = { value: null };

/** The cell at a place counted from 0; an empty one outside of the sheet. */
export const cellAt = ({ rows }: Pick<Sheet, 'rows'>, row: number, column: number): SheetCell =>
  rows[row]?.[column] ?? nothing;

/** Letters of a column counted from 0: "A", "AB". */
export function columnLetters(column: number): string {
  const rest = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '';
  return rest + String.fromCharCode(65 + (column % 26));
}

/** Where a cell stands as editors read it, "Sheet1!B5"; row and column are counted from 0. */
export const cellAddress = ({ name }: Pick<Sheet, 'name'>, row: number, column: number) =>
  `${name}!${columnLetters(column)}${row + 1}`;

/** The cell that is printed at a place: where cells are merged, the one at the upper left of them. */
export function headAt(sheet: Sheet, row: number, column: number): SheetCell {
  const own = cellAt(sheet, row, column);
  if (own.value !== null) return own;
  const within = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return within ? cellAt(sheet, within.top, within.left) : own;
}

/**
 * The cell at a place, fit to be read as a figure.
 * Throws: RefusedFile with its address when it holds an error, or a formula without a result.
 */
export function soundCell(sheet: Sheet, row: number, column: number): SheetCell {
  const cell = cellAt(sheet, row, column);
  const where = cellAddress(sheet, row, column);
  if (cell.error !== undefined) {
    throw new RefusedFile({ message: 'errorCell', values: { where, found: cell.error } });
  }
  if (cell.formula && cell.value === null) {
    throw new RefusedFile({ message: 'formulaCell', values: { where } });
  }
  return cell;
}
