import { fold } from '../i18n/fold.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Unit } from '../schema/register.ts';
import type { TableLayout, TableMapping } from '../schema/tableMapping.ts';
import { mappedFigures } from './mappedFigures.ts';
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

const stem = (file: string) => file.replace(/\.\w+$/, '').replace(/\.+$/, '');
const slugOf = (file: string) => stem(file).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'table'; // prettier-ignore

/** Texts above the head: title, unit. */
const wordsAbove = (sheet: Sheet, head: number) =>
  sheet.rows.slice(0, head).flatMap((row) => row.flatMap(({ value }) => (typeof value === 'string' && value.trim() ? [value.trim()] : []))); // prettier-ignore

/** Indicators of which another file of the same number is read, or whose name is the title. */
function fittingIndicators(
  file: string,
  titles: readonly string[],
  indicators: readonly Indicator[],
): Indicator[] {
  const byFile = indicators.filter(({ series }) => series.some((entry) => stem(entry.file) === stem(file)));
  if (byFile.length > 0) return byFile;
  const folded = titles.map(fold);
  return indicators.filter(({ name }) =>
    Object.values(name).some((text) => folded.some((title) => title.includes(fold(text)))),
  );
}

const multiples = /\b(?:миң|тыс|тысяч|thousand|млн|миллион|million|млрд|миллиард|billion)/u;

/** Whether the words above a table name the unit of an indicator, and no multiple that it does not have. */
function isUnitNamed(words: readonly string[], { name, short }: Unit): boolean {
  const own = [...Object.values(name), ...Object.values(short)].map(fold).filter((text) => text !== '');
  const above = fold(words.join(' '));
  const first = own.map((text) => text.slice(0, 4)).filter((text) => text.length >= 3);
  const isMultiple = (text: string) => multiples.test(text);
  return first.some((text) => above.includes(text)) && (!isMultiple(above) || own.some(isMultiple));
}

type YearsAcross = Extract<TableLayout, { kind: 'years-across' }>;
type Guess = { layout: TableLayout; questions: ImportNote[]; places: readonly string[] };

/** The indicator of a layout where only one fits, with its unit; a question where none or several do. */
function withIndicator(
  { layout, questions, places }: Guess,
  sheet: Sheet,
  file: string,
  { indicators, units }: MappingContext,
): Guess {
  if (layout.kind === 'indicators-across' || (layout.kind === 'long' && layout.indicators))
    return { layout, questions, places };
  const words = wordsAbove(sheet, layout.head);
  const fitting = fittingIndicators(file, words, indicators);
  const [one, ...others] = fitting;
  if (!one || others.length > 0) {
    const values = { found: words[0] ?? file, indicators: fitting.map(({ id }) => id).join(', ') || '–' };
    return { layout, questions: [{ message: 'askIndicator', values }, ...questions], places };
  }
  const unit = units.find(({ id }) => id === one.unit);
  const named = unit !== undefined && isUnitNamed(words, unit);
  const values = {
    found: words.find((text) => /[()]/.test(text) && text.length < 120) ?? '–',
    unit: one.unit,
    indicator: one.id,
  };
  const asked: ImportNote[] = named ? [] : [{ message: 'askUnit', values }];
  return {
    layout: {
      ...(layout.kind === 'years-across' ? withOwnGroups(layout, one) : layout),
      indicator: one.id,
      unit: one.unit,
    },
    questions: [...asked, ...questions],
    places,
  };
}

/** A layout in which groups that the indicator does not have are left out. */
function withOwnGroups(layout: YearsAcross, { dimensions }: Indicator): YearsAcross {
  const isOwn = ({ by }: YearsAcross['groups'][number]) =>
    Object.keys(by).every((dimension) => dimensions.includes(dimension));
  const others = layout.groups.filter((group) => !isOwn(group)).map(({ label }) => label);
  return { ...layout, groups: layout.groups.filter(isOwn), ignore: [...layout.ignore, ...others] };
}

function guessedLayout(sheet: Sheet, file: string, context: MappingContext): Guess {
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

function rowNotes({ groups, ignore }: YearsAcross): ImportNote[] {
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
