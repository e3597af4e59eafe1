import type { ImportNote } from '../i18n/importText.ts';
import type { TableLayout } from '../schema/tableMapping.ts';
import type { GroupMatch } from './groupNames.ts';
import { rowAddress, type TableContext } from './mappedTable.ts';
import { labelledPlace, type LabelMatch } from './placeNames.ts';
import { hasFigures, labelsOf, type TableHead } from './tableHead.ts';
import { columnLetters, type Sheet } from './workbook.ts';

type Layout = Extract<TableLayout, { kind: 'years-across' }>;
export type ProposalContext = TableContext & { group: (labels: readonly string[]) => GroupMatch };

/** A row below the head as it looks. */
export type OutlineRow = {
  row: number;
  labels: string[];
  filled: boolean;
  place: LabelMatch;
  group: GroupMatch;
};

/** The rows of a table below its head that have words. */
export const tableRows = (sheet: Sheet, head: TableHead, { find, group }: ProposalContext): OutlineRow[] =>
  sheet.rows.flatMap((_, row) => {
    const labels = labelsOf(sheet, row, head.labels);
    if (row <= head.row || labels.every((label) => label === '')) return [];
    const filled = hasFigures(sheet, row, head.years.keys());
    return [{ row, labels, filled, place: labelledPlace(find, labels), group: group(labels) }];
  });

/** The label by which a mapping knows a row: the longest, which is the least likely to stand for two. */
const nameOf = ({ labels }: OutlineRow) =>
  labels.reduce((best, label) => (label.length > best.length ? label : best), '');

/** Places that have had a row since the last section, so that a second one begins another. */
function blocks(rows: readonly OutlineRow[], root: string) {
  const starts: OutlineRow[] = [];
  let seen = new Set<string>();
  let unknown = false;
  let before: OutlineRow | null = null;
  for (const each of rows) {
    const { place, group, filled } = each;
    if (place.kind === 'one' && filled) {
      const isAgain = seen.has(place.path);
      if ((isAgain || (unknown && place.path !== root)) && before) {
        starts.push(before);
        seen = new Set();
      }
      seen.add(place.path);
      unknown = false;
      before = null;
    } else if (group.kind !== 'one' && place.kind !== 'one') {
      if (filled) unknown = true;
      before = each;
    }
  }
  return starts;
}

/** What is proposed for the rows of a table with years across, and what only an editor can tell. */
export function proposedRows(sheet: Sheet, head: TableHead, context: ProposalContext) {
  const rows = tableRows(sheet, head, context);
  const isPlace = ({ place }: OutlineRow) => place.kind === 'one';
  const places = new Set(rows.flatMap(({ place }) => (place.kind === 'one' ? [place.path] : [])));
  const own = rows.filter((each) => each.filled && !isPlace(each) && each.group.kind !== 'one');
  // Without a place every row is an indicator of the whole; below places without figures, an indicator of the place.
  const isBelow = places.size > 0 && !rows.some((each) => isPlace(each) && each.filled);
  const starts = places.size === 0 ? own : blocks(rows, context.root);
  const questions = starts.map((start): ImportNote => ({
    message: 'askSection',
    values: { where: rowAddress(sheet, start.row), found: nameOf(start) },
  }));
  const groups = new Map<string, Layout['groups'][number]>();
  for (const each of isBelow ? own : []) {
    const label = nameOf(each);
    if (groups.has(label)) continue;
    groups.set(label, { label, by: {} });
    questions.push({ message: 'askSection', values: { where: rowAddress(sheet, each.row), found: label } });
  }
  const ignore = new Set<string>();
  for (const each of rows) {
    const { place, group, filled } = each;
    const isBoth = place.kind === 'one' && group.kind === 'one';
    const label = nameOf(each);
    if (!filled || (place.kind === 'one' && !isBoth) || starts.includes(each) || groups.has(label)) continue;
    if (group.kind === 'one' && !isBoth) groups.set(label, { label, by: group.by });
    else if (isBoth || group.kind === 'contradiction') {
      questions.push({
        message: 'groupsDiffer',
        values: { where: rowAddress(sheet, each.row), found: each.labels.join(' | ') },
      });
    } else if (place.kind === 'none' && place.near === null) ignore.add(label);
  }
  const layout: Layout = {
    kind: 'years-across',
    head: head.row + 1,
    labels: head.labels.map(columnLetters),
    sections: starts.map((start) => ({ label: nameOf(start) })),
    groups: [...groups.values()],
    ignore: [...ignore],
  };
  return { layout, questions, places: [...places] };
}
