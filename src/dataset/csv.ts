import { stringify } from 'csv-stringify/sync';
import type { Report } from '../schema/report.ts';
import { batches, selectedFigures, type Selection } from './figureSelection.ts';
import { figureTable } from './figureTable.ts';

/** Mark of UTF-8 at the start of a file, without which spreadsheets read Cyrillic as another encoding. */
export const byteOrderMark = '\uFEFF';

/**
 * The figures of a selection as CSV (RFC 4180), in parts to be joined.
 * Shape: UTF-8 with byte order mark, CRLF after each row, header always; point as decimal mark; `figureTable` gives the columns.
 * Missing: an empty cell.
 * Source: a text that starts with = + - @ gets an apostrophe before it, so that no spreadsheet takes it for a formula (OWASP,
 * CSV Injection); numbers are left as they are.
 */
export function* csv(report: Report, selection: Selection = {}): Generator<string> {
  const columns = figureTable(report);
  const text = (rows: unknown[][]) => stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
  yield byteOrderMark + text([columns.map(({ name }) => name)]);
  for (const figures of batches(selectedFigures(report, selection))) {
    yield text(figures.map((figure) => columns.map(({ cell }) => cell(figure))));
  }
}
