import type { Cell, CellValue, Sheet as FoundSheet, Workbook as FoundWorkbook } from 'hucre';
import { RefusedFile } from './sdmxXml.ts';
import { cellAddress, type Merge, type Sheet, type SheetCell, type Workbook } from './workbook.ts';
import type { WorkbookLimits } from './workbookLimits.ts';

const errorText = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!|GETTING_DATA|SPILL!|CALC!)$/;

/** Decimals and per cent of a number format such as "0.0%"; the first of its sections is that of positive numbers. */
function shownAs(format: string | undefined): Pick<SheetCell, 'decimals' | 'percent'> {
  const [positive = ''] = (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  const found = /[0#?](?:\.([0#?]*))?(?=[^0#?.]*$)/.exec(positive);
  if (!found) return {};
  return {
    ...(found[1] !== undefined || positive.includes('0') ? { decimals: found[1]?.length ?? 0 } : {}),
    ...(positive.includes('%') ? { percent: true } : {}),
  };
}

/** A text whose last part is raised, and that part. Raised letters within a text stay in it. */
function withoutRaised(text: string, runs: Cell['richText']): Pick<SheetCell, 'value' | 'superscript'> {
  const last = runs?.at(-1);
  if (!last || runs?.length === 1 || last.font?.vertAlign !== 'superscript') return { value: text };
  const superscript = last.text.trim();
  const value = text.slice(0, text.length - last.text.length);
  return superscript ? { value, superscript } : { value: text };
}

function plainCell(found: CellValue, details: Cell | undefined): SheetCell {
  const isFormula = details?.formula !== undefined;
  const formula = isFormula ? ({ formula: true } as const) : {};
  if (found instanceof Date) {
    const date = Number.isFinite(found.getTime()) ? found.toISOString().slice(0, 10) : null;
    return { value: date, ...formula };
  }
  if (typeof found === 'string') {
    if (errorText.test(found)) return { value: null, error: found, ...formula };
    // A formula without a kept result is read as an empty text.
    if (isFormula && found === '') return { value: null, ...formula };
    return { ...withoutRaised(found, details?.richText), ...formula };
  }
  if (typeof found === 'number') {
    if (!Number.isFinite(found)) return { value: null, error: String(found), ...formula };
    return { value: found, ...shownAs(details?.style?.numFmt), ...formula };
  }
  return { value: typeof found === 'boolean' ? found : null, ...formula };
}

const isFilled = ({ value, formula, error }: SheetCell) => value !== null || formula || error !== undefined;

/** A row without the empty cells at its end. */
function trimmed(row: readonly SheetCell[]): readonly SheetCell[] {
  const last = row.findLastIndex(isFilled);
  return last === row.length - 1 ? row : row.slice(0, last + 1);
}

const mergesOf = ({ merges = [] }: FoundSheet): Merge[] =>
  merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));

/** One sheet in our terms. Throws: RefusedFile when it has too many rows or merges, or a cell has too long a text. */
function plainSheet(found: FoundSheet, limits: WorkbookLimits): Sheet {
  const { name, hidden = false, veryHidden = false } = found;
  const refuse = (what: 'rows' | 'merges') =>
    new RefusedFile({ message: 'largeSheet', values: { sheet: name, what, most: limits[what] } });
  if (found.rows.length > limits.rows) throw refuse('rows');
  if ((found.merges?.length ?? 0) > limits.merges) throw refuse('merges');
  // Rows of old formats may be holes.
  const rows = Array.from(found.rows as readonly (CellValue[] | undefined)[], (row = [], i) =>
    trimmed(Array.from(row, (value, j) => plainCell(value ?? null, found.cells?.get(`${i},${j}`)))),
  );
  for (const [i, row] of rows.entries()) {
    const long = row.findIndex(({ value }) => typeof value === 'string' && value.length > limits.text);
    if (long < 0) continue;
    const where = cellAddress({ name }, i, long);
    throw new RefusedFile({ message: 'longText', values: { where, most: limits.text } });
  }
  const last = rows.findLastIndex((row) => row.length > 0);
  return { name, hidden: hidden || veryHidden, rows: rows.slice(0, last + 1), merges: mergesOf(found) };
}

/**
 * A workbook in plain cells, without the empty ones at the ends of rows and sheets.
 * Throws: RefusedFile when it holds more than `limits` allow, or nothing at all.
 */
export function plainWorkbook({ sheets: found }: FoundWorkbook, limits: WorkbookLimits): Workbook {
  if (found.length > limits.sheets) {
    const values = { sheet: '', what: 'sheets', most: limits.sheets };
    throw new RefusedFile({ message: 'largeSheet', values });
  }
  let cells = 0;
  const sheets = found.map((sheet) => {
    const plain = plainSheet(sheet, limits);
    for (const row of plain.rows) cells += row.length;
    if (cells > limits.cells) {
      const values = { sheet: plain.name, what: 'cells', most: limits.cells };
      throw new RefusedFile({ message: 'largeSheet', values });
    }
    return plain;
  });
  if (cells === 0) throw new RefusedFile({ message: 'emptyWorkbook', values: {} });
  return { sheets };
}
