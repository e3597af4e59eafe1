import type { Breakdown } from '../schema/figure.ts';
import type { TableLayout } from '../schema/tableMapping.ts';
import { isLabelled, mappedPlace, placeQuestion, rowAddress, type MappedTable, type TableReading } from './mappedTable.ts'; // prettier-ignore
import { RefusedFile } from './sdmxXml.ts';
import { columnNumber, hasFigures, labelsOf, yearIn } from './tableHead.ts';
import { cellAddress, cellAt, headAt } from './workbook.ts';

type Layout<Kind extends TableLayout['kind']> = Extract<TableLayout, { kind: Kind }>;

const empty = (): MappedTable => ({ cells: [], questions: [], notes: [] });
const withGroup = (by: Breakdown | undefined) => (by && Object.keys(by).length > 0 ? { by } : {});

/** The place that a text names; what is not clear, or is no place at all, becomes a question of the table. */
function placeOf(reading: TableReading, labels: readonly string[], where: string, table: MappedTable) {
  const match = mappedPlace(reading, labels);
  if (match.kind === 'one') return match.path;
  const found = labels.filter((label) => label !== '').join(' | ');
  const question = placeQuestion(match, labels, where) ?? { message: 'noPlace', values: { where, found } };
  table.questions.push(question);
  return null;
}

/** The cells of a table with years down and places across. Throws: RefusedFile when no column of the head is a place. */
export function placesAcrossCells(reading: TableReading, layout: Layout<'places-across'>): MappedTable {
  const { sheet } = reading;
  const table = empty();
  const yearColumn = columnNumber(layout.years);
  const head = layout.head - 1;
  const width = sheet.rows[head]?.length ?? 0;
  const places = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const text = String(headAt(sheet, head, column).value ?? '').trim();
    if (column === yearColumn || text === '') return [];
    const region = placeOf(reading, [text], cellAddress(sheet, head, column), table);
    return region === null ? [] : [{ column, region }];
  });
  if (places.length === 0 && table.questions.length === 0) {
    throw new RefusedFile({ message: 'noPlaces', values: { where: rowAddress(sheet, head) } });
  }
  for (let row = layout.head; row < sheet.rows.length; row += 1) {
    const period = yearIn(cellAt(sheet, row, yearColumn));
    if (period === null) continue;
    const { indicator, by } = layout;
    table.cells.push(...places.map((place) => ({ row, ...place, period, indicator, ...withGroup(by) })));
  }
  return table;
}

/** The cells of a table with places down and an indicator a column. */
export function indicatorsAcrossCells(
  reading: TableReading,
  layout: Layout<'indicators-across'>,
): MappedTable {
  const { sheet } = reading;
  const table = empty();
  const labelColumns = layout.labels.map(columnNumber);
  const columns = layout.columns.map(({ column, indicator, by }) => ({
    column: columnNumber(column),
    indicator,
    by,
  }));
  for (let row = layout.head; row < sheet.rows.length; row += 1) {
    if (!hasFigures(sheet, row, columns.map(({ column }) => column))) continue; // prettier-ignore
    const region = placeOf(reading, labelsOf(sheet, row, labelColumns), rowAddress(sheet, row), table);
    if (region === null) continue;
    const cells = columns.map(({ column, indicator, by }) => ({
      row,
      column,
      region,
      period: layout.year,
      indicator,
      ...withGroup(by),
    }));
    table.cells.push(...cells);
  }
  return table;
}

/** The breakdown of a row of a long table; null where a label is not known, which becomes a question. */
function groupOf(
  { sheet }: TableReading,
  row: number,
  layout: Layout<'long'>,
  table: MappedTable,
): Breakdown | null {
  const by: Breakdown = {};
  for (const { dimension, column, codes } of layout.by) {
    const at = columnNumber(column);
    const [text = ''] = labelsOf(sheet, row, [at]);
    if (text === '') continue;
    const code = codes.find(({ label, code: own }) => isLabelled([text], label) || text === own)?.code;
    if (code === undefined) {
      table.questions.push({
        message: 'askGroup',
        values: { where: cellAddress(sheet, row, at), found: text, dimension },
      });
      return null;
    }
    if (code !== '_T') by[dimension] = code;
  }
  return by;
}

/** The cells of a table with one figure a row. */
export function longCells(reading: TableReading, layout: Layout<'long'>): MappedTable {
  const { sheet } = reading;
  const table = empty();
  const [regions, years, column] = [layout.region, layout.year, layout.value].map(columnNumber) as [
    number,
    number,
    number,
  ];
  for (let row = layout.head; row < sheet.rows.length; row += 1) {
    if (!hasFigures(sheet, row, [regions, years, column])) continue;
    const region = placeOf(reading, labelsOf(sheet, row, [regions]), cellAddress(sheet, row, regions), table);
    const period = yearIn(cellAt(sheet, row, years));
    if (period === null) {
      const found = labelsOf(sheet, row, [years]).join('');
      table.questions.push({ message: 'noYear', values: { where: cellAddress(sheet, row, years), found } });
    }
    const by = groupOf(reading, row, layout, table);
    const own =
      layout.indicators === undefined
        ? ''
        : (labelsOf(sheet, row, [columnNumber(layout.indicators)])[0] ?? '');
    const indicator = layout.indicator ?? own;
    if (region === null || period === null || by === null) continue;
    table.cells.push({ row, column, region, period, indicator, ...withGroup(by) });
  }
  return table;
}
