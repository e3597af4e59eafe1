import type { ImportNote } from '../i18n/importText.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Unit } from '../schema/register.ts';
import type { TableLayout, TableMapping } from '../schema/tableMapping.ts';
import { mappedFigures } from './mappedFigures.ts';
import { fileStem, withIndicator, type LayoutGuess } from './proposedIndicator.ts';
import { otherLayout } from './proposedLayout.ts';
import { proposedRows, type ProposalContext } from './proposedRows.ts';
import { RefusedFile } from './sdmxXml.ts';
import { tableHead } from './tableHead.ts';
import type { Sheet } from './workbook.ts';

export type MappingContext = ProposalContext & {
  indicators: readonly Indicator[];
  units: readonly Unit[];
  /** The source that the editor names; asked where there is none. */
  source: string | null;
};

/** A mapping that waits for answers, and what was understood. */
export type ProposedMapping = { mapping: TableMapping; understood: ImportNote[]; questions: ImportNote[] };

const slugOf = (file: string) => fileStem(file).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'table'; // prettier-ignore

function guessedLayout(sheet: Sheet, file: string, context: MappingContext): LayoutGuess {
  const head = tableHead(sheet);
  // A year or two stand in other tables too; a row of years is the head of this one.
  if (head && head.years.size > 1) return proposedRows(sheet, head, context);
  const other = otherLayout(sheet, file, context);
  if (other) return other;
  if (!head) throw new RefusedFile({ message: 'noLayout', values: { found: sheet.name } });
  return proposedRows(sheet, head, context);
}

/**
 * A mapping for a sheet as far as it explains itself. Figures are taken by it only when all its questions are answered.
 * Throws: RefusedFile when no table is recognised.
 */
export function proposedMapping(sheet: Sheet, file: string, context: MappingContext): ProposedMapping {
  const { layout, questions, places } = withIndicator(
    guessedLayout(sheet, file, context),
    sheet,
    file,
    context,
  );
  const source: ImportNote[] = context.source === null ? [{ message: 'askSource', values: {} }] : [];
  const mapping: TableMapping = {
    id: slugOf(file),
    source: context.source ?? 'source',
    file,
    ...(sheet.name === file ? {} : { sheet: sheet.name }),
    layout,
    // A dash is left open: in some tables it is a zero, in others a gap.
    signs: { dots: 'not-collected', cross: 'not-applicable', starred: 'suppressed', noData: 'not-collected' },
    areas: [],
    cells: [],
  };
  const found = openQuestions(sheet, mapping, context);
  const all = [...source, ...questions, ...found.questions];
  const understood: ImportNote[] = [
    { message: 'understoodLayout', values: { layout: layout.kind, head: layout.head, sheet: sheet.name } },
    { message: 'understoodPlaces', values: { count: places.length, places: places.join(', ') } },
    ...(layout.kind === 'years-across' ? rowNotes(layout) : []),
    ...found.notes,
  ];
  return { mapping, understood, questions: all };
}

function rowNotes({ groups, ignore }: Extract<TableLayout, { kind: 'years-across' }>): ImportNote[] {
  const named = groups.map(({ label, by }) => `${label} = ${Object.values(by).join(' ')}`).join('; ');
  return [
    ...(groups.length > 0 ? [{ message: 'understoodGroups' as const, values: { groups: named } }] : []),
    ...(ignore.length > 0
      ? [{ message: 'understoodIgnored' as const, values: { count: ignore.length, found: ignore[0] ?? '' } }]
      : []),
  ];
}

/** A layout in which every part has an indicator of its own, so that cells are read before anybody has named one. */
function standIn(layout: TableLayout): TableLayout {
  if (layout.kind !== 'years-across') return layout;
  const sections = layout.sections.map((section, i) => ({ ...section, indicator: `section-${i}` }));
  const groups = layout.groups.map((group, i) =>
    Object.keys(group.by).length > 0 ? group : { ...group, indicator: `group-${i}` },
  );
  return { ...layout, indicator: 'rows', sections, groups };
}

/** What the cells themselves leave open under a mapping. */
function openQuestions(sheet: Sheet, mapping: TableMapping, context: ProposalContext) {
  try {
    return mappedFigures({ sheet, mapping: { ...mapping, layout: standIn(mapping.layout) }, context });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    // Without an indicator nothing can be taken yet, which is asked already.
    return { questions: error.reason.message === 'noFigures' ? [] : [error.reason], notes: [] };
  }
}
