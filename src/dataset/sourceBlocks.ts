import type { Breakdown } from '../schema/figure.ts';
import { cellFigure, decimalSign, type CellFigure, type DecimalSign } from './cellFigure.ts';
import { tableRows, type OutlineRow, type ProposalContext } from './proposedRows.ts';
import { tableHead, type TableHead } from './tableHead.ts';
import { cellAddress, cellAt, type Sheet } from './workbook.ts';

/** A cell of a table with what it says. Shape: `region` is a path, `where` an address such as "Sheet1!B5". */
export type BlockCell = { region: string; year: number; where: string; label: string; figure: CellFigure };
/** Rows of a table that are one series of places: `by` is the group that they are of, `title` the heading above them. */
export type SourceBlock = { title: string; by: Breakdown; cells: BlockCell[] };

type Reading = { sheet: Sheet; head: TableHead; decimal: DecimalSign };

function rowCells(
  { sheet, head, decimal }: Reading,
  { row, labels }: OutlineRow,
  region: string,
): BlockCell[] {
  const label = labels.find((text) => text !== '') ?? '';
  return [...head.years].map(([column, year]) => {
    const where = cellAddress(sheet, row, column);
    return { region, year, where, label, figure: cellFigure(cellAt(sheet, row, column), decimal) };
  });
}

function decimalOf({ rows }: Sheet): DecimalSign {
  return decimalSign(
    rows.flatMap((row) => row.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
  );
}

/**
 * The series of places in a sheet with years across, read without a mapping: a place that stands again begins another series,
 * and a group below a place is a series of its own.
 */
export function sourceBlocks(sheet: Sheet, context: ProposalContext): SourceBlock[] {
  const head = tableHead(sheet);
  if (!head) return [];
  const reading = { sheet, head, decimal: decimalOf(sheet) };
  const blocks: SourceBlock[] = [];
  let seen = new Set<string>();
  let groups = new Map<string, SourceBlock>();
  let total: SourceBlock | null = null;
  let region: string | null = null;
  let title = '';
  // Below a place without figures of its own, each row is a series named by its label.
  let isUnderPlace = false;
  const begin = (by: Breakdown): SourceBlock => {
    const block: SourceBlock = { title, by, cells: [] };
    blocks.push(block);
    return block;
  };
  for (const each of tableRows(sheet, head, context)) {
    if (each.place.kind === 'one') {
      region = each.place.path;
      isUnderPlace = !each.filled;
      if (isUnderPlace) continue;
      if (seen.has(region)) [total, groups, seen] = [null, new Map<string, SourceBlock>(), new Set<string>()];
      seen.add(region);
      total ??= begin({});
      total.cells.push(...rowCells(reading, each, region));
    } else if (each.filled && region !== null && (each.group.kind === 'one' || isUnderPlace)) {
      const by = each.group.kind === 'one' ? each.group.by : {};
      const key = each.group.kind === 'one' ? JSON.stringify(by) : each.labels.join(' | ');
      const block = groups.get(key) ?? begin(by);
      groups.set(key, block);
      block.cells.push(...rowCells(reading, each, region));
    } else if (each.group.kind !== 'one') {
      region = null;
      title = each.labels.find((text) => text !== '') ?? '';
    }
  }
  return blocks;
}
