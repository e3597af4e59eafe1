import type { Breakdown } from '../schema/figure.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { TableLayout } from '../schema/tableMapping.ts';
import { isLabelled, mappedPlace, placeQuestion, rowAddress, type MappedCell, type MappedTable, type TableReading } from './mappedTable.ts'; // prettier-ignore
import { columnNumber, hasFigures, labelsOf, yearsIn } from './tableHead.ts';
import { RefusedFile } from './sdmxXml.ts';
import { cellAddress, headAt } from './workbook.ts';

type Layout = Extract<TableLayout, { kind: 'years-across' }>;
/** What the rows are of while they are read from above; null where nothing is taken. */
type Matter = { indicator: string; by: Breakdown } | null;

/** Years of the head. Throws: RefusedFile when it has none, or one twice. */
export function headYears({ sheet }: TableReading, head: number): Map<number, number> {
  const years = yearsIn(sheet, head - 1);
  const where = rowAddress(sheet, head - 1);
  if (years.size === 0) throw new RefusedFile({ message: 'noYears', values: { where } });
  const list = [...years.values()];
  const twice = list.find((year, i) => list.indexOf(year) !== i);
  if (twice !== undefined) throw new RefusedFile({ message: 'headTwice', values: { where, found: twice } });
  return years;
}

const matterOf = ({
  indicator,
  by = {},
}: {
  indicator?: string | undefined;
  by?: Breakdown | undefined;
}): Matter => (indicator === undefined ? null : { indicator, by });

/** Columns right of the first year that have figures and no year above them, such as one headed "20181". */
function columnNotes(
  { sheet }: TableReading,
  head: number,
  years: ReadonlyMap<number, number>,
): ImportNote[] {
  const first = Math.min(...years.keys());
  const below = sheet.rows.slice(head);
  const width = Math.max(0, ...below.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): ImportNote[] => {
    if (column < first || years.has(column)) return [];
    const isNumeric = below.some((cells) => typeof cells[column]?.value === 'number');
    const found = String(headAt(sheet, head - 1, column).value ?? '');
    return isNumeric
      ? [{ message: 'columnSkipped', values: { where: cellAddress(sheet, head - 1, column), found } }]
      : [];
  });
}

/** A note for each run of rows that were left out, named by its first row. */
function skippedNotes(
  skipped: readonly { row: number; label: string }[],
  reading: TableReading,
): ImportNote[] {
  return skipped.flatMap(({ row, label }, i) => {
    if (skipped[i - 1]?.row === row - 1) return [];
    const end = skipped.findIndex((each, j) => j >= i && skipped[j + 1]?.row !== each.row + 1);
    return [{ message: 'rowsSkipped' as const, values: { where: rowAddress(reading.sheet, row), count: end - i + 1, found: label } }]; // prettier-ignore
  });
}

/**
 * The cells of a table with places down and years across.
 * Shape: a group belongs to the place above it; a heading without figures ends that place and begins the whole country again.
 * A row with figures that the mapping does not know ends what is taken until a section begins, since what follows may be of it.
 * Throws: RefusedFile when the head has no years.
 */
export function yearsAcrossCells(reading: TableReading, layout: Layout): MappedTable {
  const { sheet, context } = reading;
  const years = headYears(reading, layout.head);
  const columns = layout.labels.map(columnNumber);
  const table: MappedTable = { cells: [], questions: [], notes: [] };
  const skipped: { row: number; label: string }[] = [];
  let matter = matterOf(layout);
  let region = context.root;

  const take = (row: number, by: Breakdown = {}, own: Matter = matter) => {
    if (!own) {
      skipped.push({ row, label: labelsOf(sheet, row, columns).find((label) => label !== '') ?? '' });
      return;
    }
    const all = { ...own.by, ...by };
    const { indicator } = own;
    const home = { row, region, indicator, ...(Object.keys(all).length > 0 ? { by: all } : {}) };
    table.cells.push(...[...years].map(([column, period]): MappedCell => ({ ...home, column, period })));
  };

  for (let row = layout.head; row < sheet.rows.length; row += 1) {
    const labels = labelsOf(sheet, row, columns);
    const filled = hasFigures(sheet, row, years.keys());
    if (labels.every((label) => label === '') && !filled) continue;
    if (layout.ignore.some((label) => isLabelled(labels, label))) continue;
    const section = layout.sections.find(({ label }) => isLabelled(labels, label));
    const group = layout.groups.find(({ label }) => isLabelled(labels, label));
    const place = section || group ? null : mappedPlace(reading, labels);
    if (section) {
      matter = matterOf(section);
      region = context.root;
      if (filled && matter) take(row);
    } else if (group) {
      if (filled) take(row, group.by, group.indicator === undefined ? matter : matterOf(group));
    } else if (place?.kind === 'one') {
      region = place.path;
      if (filled) take(row);
    } else if (!filled) region = context.root;
    else {
      const question = place && placeQuestion(place, labels, rowAddress(sheet, row));
      if (question) table.questions.push(question);
      matter = null;
      take(row);
    }
  }
  table.notes.push(...skippedNotes(skipped, reading), ...columnNotes(reading, layout.head, years));
  return table;
}
