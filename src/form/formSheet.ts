import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre';

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const frame = { style: 'medium', color: { rgb: '7F6000' } } as const;
const around = <T>(side: T) => ({ top: side, right: side, bottom: side, left: side });
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
/** Named in each look, because a font without a name is any font. */
const font = { name: 'Arial', size: 10 } as const;
const bold = { ...font, bold: true } as const;
const open = { font, fill: fill('FFF8DC'), border: around(frame), protection: { locked: false } } as const;

/** Looks of cells. Those that are open have a frame besides their colour, for print and for eyes that do not tell it. */
const styles = {
  title: { font: { ...bold, size: 14 } },
  heading: { font: { ...bold, size: 12 }, alignment: { vertical: 'bottom' } },
  plain: { font, alignment: { vertical: 'top' } },
  label: { font: bold, alignment: { vertical: 'center' } },
  text: { font, alignment: { wrapText: true, vertical: 'top' } },
  cell: {
    font,
    border: around(line),
    alignment: { wrapText: true, horizontal: 'left', vertical: 'center', indent: 1 },
  },
  number: { font, border: around(line), alignment: { horizontal: 'right', vertical: 'center' } },
  middle: { font, border: around(line), alignment: { horizontal: 'center', vertical: 'center' } },
  head: {
    ...{ font: bold, fill: fill('E7E6E6'), border: around({ ...line, color: { rgb: '7F7F7F' } }) },
    alignment: { wrapText: true, vertical: 'center' },
  },
  part: { font: bold, fill: fill('F2F2F2'), border: { top: line, bottom: line } },
  open: { ...open, alignment: { wrapText: true, vertical: 'center' } },
  openNumber: { ...open, alignment: { horizontal: 'right', vertical: 'center' } },
  openText: { ...open, alignment: { vertical: 'center' } },
  shut: {
    font,
    fill: fill('EDEDED'),
    border: around(line),
    alignment: { wrapText: true, vertical: 'center' },
  },
  shutNumber: {
    font,
    fill: fill('EDEDED'),
    border: around(line),
    alignment: { horizontal: 'right', vertical: 'center' },
  },
} as const satisfies Record<string, CellStyle>;

/** One cell to be written; `format` is a number format, which every program shows in its own locale. */
export type FormCell = { value: CellValue; style: keyof typeof styles; format?: string };
export type FormLine = { cells: readonly (FormCell | null)[]; height?: number; hidden?: boolean };

export const cell = (value: FormCell['value'], style: FormCell['style'], format?: string): FormCell =>
  format ? { value, style, format } : { value, style };

/** A line with a few cells: their columns from 0. */
export function lineWith(
  cells: Readonly<Record<number, FormCell>>,
  more: Omit<FormLine, 'cells'> = {},
): FormLine {
  const length = Math.max(...Object.keys(cells).map(Number)) + 1;
  return { cells: Array.from({ length }, (_, column) => cells[column] ?? null), ...more };
}

/** Cells of one row joined to one, so that a longer text can be read. */
export const joined = (row: number, [startCol, endCol]: readonly [number, number]) => ({
  ...{ startRow: row, endRow: row, startCol, endCol },
});

/** Shape: `widths` in characters, null for a hidden column; `head` is the place of the row of heads, from 0. */
type Layout = {
  name: string;
  widths: readonly (number | null)[];
  lines: readonly FormLine[];
  head?: { row: number; columns: number; filter: string };
  merges?: WriteSheet['merges'];
  validations?: DataValidation[];
  footer: string;
};

/** A locked sheet for A4 across the page; cells of open styles may be filled, tables sorted and filtered. */
export function formSheet({
  name,
  widths,
  lines,
  head,
  merges = [],
  validations = [],
  footer,
}: Layout): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  lines.forEach((one, row) => {
    one.cells.forEach((cell, column) => {
      if (!cell) return;
      const style: CellStyle = cell.format
        ? { ...styles[cell.style], numFmt: cell.format }
        : { ...styles[cell.style] };
      cells.set(`${row},${column}`, { value: cell.value, style });
    });
  });
  const rowDefs = lines.map((one, row) => {
    const height = one.height ?? heightOf(one, widths);
    return [row, { height, ...(one.hidden && { hidden: true }) }] as const;
  });
  return {
    name,
    rows: lines.map((one) => one.cells.map((cell) => cell?.value ?? null)),
    cells,
    columns: widths.map((width) => (width === null ? { hidden: true, width: 4 } : { width })),
    rowDefs: new Map(rowDefs),
    merges,
    dataValidations: validations,
    ...(head && {
      freezePane: { rows: head.row + 1, columns: head.columns },
      autoFilter: { range: head.filter },
    }),
    protection: { sheet: true, ...allowed },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footer}&R&P / &N` },
    view: { showGridLines: false },
  };
}

/**
 * Points that a line needs for its wrapped texts. Programs measure only the rows they make themselves.
 */
function heightOf({ cells }: FormLine, widths: readonly (number | null)[]): number {
  const rows = cells.map((one, column) => {
    const width = widths[column];
    const style: CellStyle = one ? styles[one.style] : {};
    if (!width || !style.alignment?.wrapText || typeof one?.value !== 'string') return 1;
    const parts = one.value.split('\n').map(({ length }) => Math.max(1, Math.ceil(length / width)));
    return parts.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(20, 13 * Math.max(1, ...rows) + 4);
}

/**
 * Names by which the heads of sheets are repeated on each printed page.
 * The writer sets them by itself, but without the quotes that names of several words need.
 */
export const repeatedHeads = (sheets: readonly WriteSheet[]) =>
  sheets.flatMap(({ name, freezePane }) => {
    const row = freezePane?.rows;
    const quoted = `'${name.replaceAll("'", "''")}'`;
    return row ? [{ name: '_xlnm.Print_Titles', range: `${quoted}!$${row}:$${row}`, scope: name }] : [];
  });

/** What stays possible on a locked sheet. */
const allowed = {
  ...{ selectLockedCells: true, selectUnlockedCells: true, sort: true, autoFilter: true },
  ...{ formatColumns: true, formatRows: true, deleteRows: true },
} as const;
