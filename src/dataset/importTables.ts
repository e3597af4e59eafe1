import type { ImportNote } from '../i18n/importText.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { TableLayout, TableMapping } from '../schema/tableMapping.ts';
import { fileKind } from './fileKind.ts';
import type { InputFile, Refusal } from './importFiles.ts';
import { addFigures } from './importFigures.ts';
import { mappedFigures } from './mappedFigures.ts';
import type { TableContext } from './mappedTable.ts';
import { readWorkbook } from './readWorkbook.ts';
import { RefusedFile } from './sdmxXml.ts';
import { textTable } from './textTable.ts';
import { treated } from './treat.ts';
import type { Sheet } from './workbook.ts';

export type TablesContext = TableContext & {
  mappings: readonly TableMapping[];
  indicators: readonly Indicator[];
};

/** What one mapping gave of one file, with the rules of its indicators applied. */
export type ImportedTable = {
  file: string;
  mapping: string;
  source: string;
  figures: Figure[];
  notes: ImportNote[];
};
export type ImportedTables = { tables: ImportedTable[]; refused: Refusal[] };

/** The sheets of a file that is no SDMX: those of a workbook, or one of a text. Throws: RefusedFile. */
export async function tableSheets(input: InputFile): Promise<readonly Sheet[]> {
  if ('problem' in input) throw new RefusedFile({ message: 'unreadable', values: { found: input.problem } });
  const kind = fileKind(input.bytes);
  if (kind === 'text') return [textTable(input.bytes, input.name)];
  return (await readWorkbook(input.bytes)).sheets;
}

/** Whether a file is meant by the name in a mapping, where a star stands for any letters. */
export function isMappedFile(mapping: Pick<TableMapping, 'file'>, name: string): boolean {
  const pattern = mapping.file.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // prettier-ignore
  return new RegExp(`^${pattern.join('.*')}$`, 'iu').test(name);
}

/** The sheet that a mapping means. Throws: RefusedFile when there is none, or several and none is named. */
export function mappedSheet({ sheet }: Pick<TableMapping, 'sheet'>, sheets: readonly Sheet[]): Sheet {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const names = sheets.map(({ name }) => name).join(', ');
  if (sheet === undefined) {
    const [only, ...others] = shown;
    if (only && others.length === 0) return only;
    throw new RefusedFile({ message: 'manySheets', values: { sheets: names } });
  }
  const found = sheets.find(({ name }) => name.trim() === sheet.trim());
  if (!found) throw new RefusedFile({ message: 'noSheet', values: { found: sheet, sheets: names } });
  return found;
}

type Matter = { indicator?: string | undefined; unit?: string | undefined };

function mattersOf(layout: TableLayout): Matter[] {
  if (layout.kind === 'indicators-across') return layout.columns;
  return layout.kind === 'years-across' ? [layout, ...layout.sections, ...layout.groups] : [layout];
}

/** Indicators that a mapping names; none where the table itself names them. */
export const mappedIndicators = ({ layout }: Pick<TableMapping, 'layout'>): string[] => [
  ...new Set(mattersOf(layout).flatMap(({ indicator }) => indicator ?? [])),
];

/** Why figures may not be taken by a mapping: indicators that there are not, and units that differ. */
function mappingProblems(
  { layout }: TableMapping,
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
) {
  const named = mattersOf(layout).flatMap(({ indicator: id, unit }): ImportNote[] => {
    const own = id === undefined ? undefined : indicators.get(id)?.unit;
    if (id === undefined || own === undefined || unit === undefined || unit === own) return [];
    return [{ message: 'tableUnit', values: { indicator: id, found: unit, expected: own } }];
  });
  const unknown = new Set(figures.map(({ indicator }) => indicator).filter((id) => !indicators.has(id)));
  const problems = [...unknown].map((found): ImportNote => ({
    message: 'unknownIndicator',
    values: { found },
  }));
  return [...named, ...problems];
}

/**
 * Figures of a table with the rules of their indicators. Rules that change a value were written for the source that an
 * indicator names, so that another source is only marked.
 */
function treatedTable(
  figures: readonly Figure[],
  source: string,
  indicators: ReadonlyMap<string, Indicator>,
): Figure[] {
  return [...Map.groupBy(figures, ({ indicator }) => indicator)].flatMap(([id, own]) => {
    const indicator = indicators.get(id);
    if (!indicator) return own;
    const isNamed =
      indicator.series.length === 0 || indicator.series.some((entry) => entry.source === source);
    const treatments = indicator.treatments.filter(({ do: action }) => isNamed || action === 'flag');
    const done = treated({ ...indicator, treatments }, source, own);
    const [problem] = done.problems;
    if (problem) throw new RefusedFile(problem);
    return done.figures;
  });
}

/** What one mapping gives of one file. Throws: RefusedFile; all that is open is listed in `refused`. */
function importedTable(
  file: string,
  sheets: readonly Sheet[],
  mapping: TableMapping,
  context: TablesContext,
) {
  const indicators = new Map(context.indicators.map((each) => [each.id, each]));
  const found = mappedFigures({ sheet: mappedSheet(mapping, sheets), mapping, context });
  const problems = [...mappingProblems(mapping, found.figures, indicators), ...found.questions];
  if (problems.length > 0) return { problems, table: null };
  const { id, source } = mapping;
  const formulas: ImportNote[] =
    found.formulas > 0 ? [{ message: 'formulasRead', values: { count: found.formulas } }] : [];
  const table: ImportedTable = {
    file,
    mapping: id,
    source,
    figures: treatedTable(found.figures, source, indicators),
    notes: [...found.notes, ...formulas],
  };
  return { problems, table };
}

/** All that the mappings give of one file, or nothing of it where anything is open. */
async function importedFile(input: InputFile, context: TablesContext): Promise<ImportedTables> {
  const refuse = (reasons: readonly ImportNote[]) => ({
    tables: [],
    refused: reasons.map((reason) => ({ file: input.name, reason })),
  });
  try {
    const sheets = await tableSheets(input);
    const mappings = context.mappings.filter((mapping) => isMappedFile(mapping, input.name));
    if (mappings.length === 0) return refuse([{ message: 'noMapping', values: {} }]);
    const results = mappings.map((mapping) => importedTable(input.name, sheets, mapping, context));
    const problems = results.flatMap((result) => result.problems);
    if (problems.length > 0) return refuse(problems);
    return { tables: results.flatMap(({ table }) => (table ? [table] : [])), refused: [] };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return refuse([error.reason]);
  }
}

/**
 * What tables give by their mappings.
 * Shape: a file that leaves anything open gives nothing and is refused with all that is to be settled; so is one that
 * contradicts an earlier file of the same source.
 */
export async function importedTables(
  inputs: readonly InputFile[],
  context: TablesContext,
): Promise<ImportedTables> {
  const all: ImportedTables = { tables: [], refused: [] };
  const bySource = new Map<string, Map<string, Figure>>();
  for (const input of inputs) {
    const { tables, refused } = await importedFile(input, context);
    all.refused.push(...refused);
    for (const table of tables) {
      const known = bySource.get(table.source) ?? new Map<string, Figure>();
      bySource.set(table.source, known);
      try {
        addFigures(known, table.figures);
        all.tables.push(table);
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error;
        all.refused.push({ file: table.file, reason: error.reason });
      }
    }
  }
  return all;
}
