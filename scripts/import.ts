import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSdmxFile } from '../src/dataset/importAnything.ts';
import { importedFiles, type ImportedFiles } from '../src/dataset/importFiles.ts';
import { importPlan, type ImportPart } from '../src/dataset/importPlan.ts';
import { holdLines } from '../src/dataset/quarantineReport.ts';
import {
  areaNotes,
  changeLines,
  fileLines,
  otherHomeNotes,
  refusalLines,
  tableLines,
} from '../src/dataset/importReport.ts';
import { importedTables, type ImportedTables } from '../src/dataset/importTables.ts';
import { readIndicators, readPlaces, readYearFiles, StoppedImport, writeFiles } from '../src/dataset/yearFileStore.ts'; // prettier-ignore
import { importText, isImportLanguage, type ImportNote } from '../src/i18n/importText.ts';
import { isoDate } from '../src/schema/language.ts';
import { commandLanguage } from './commandLanguage.ts';
import { importHold, type HoldInput } from './importHold.ts';
import { mappingContext, tablesContext } from './importContext.ts';
import { formsAmong, importForm } from './importForm.ts';
import { inputFile, namedFiles, structureFor, type NamedStructure } from './importInput.ts';
import { proposeMappings } from './proposeMappings.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const language = commandLanguage(process.argv);
const text = (note: ImportNote) => importText(note, language);
const say = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

const options = {
  structure: { type: 'string' },
  source: { type: 'string' },
  mapping: { type: 'string' },
  propose: { type: 'boolean', default: false },
  out: { type: 'string' },
  save: { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  'no-hold': { type: 'boolean', default: false },
  received: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  lang: { type: 'string', default: 'en' },
} as const;
type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const structureNote = (found: NamedStructure | null): ImportNote => {
  if (!found) return { message: 'noStructure', values: {} };
  const { version, dimensions } = found.structure;
  return { message: 'structure', values: { file: found.file, version, count: dimensions.length } };
};

/** What SDMX files give, and the lines that say so. */
function sdmxPart(paths: readonly string[], { structure, source = 'nsc-sdg' }: Options) {
  const found = structureFor(paths, structure, language);
  const context = { source, structure: found?.structure ?? null, indicators: readIndicators(root), areas: readPlaces(root).areas }; // prettier-ignore
  const result = importedFiles(paths.map(inputFile), context);
  return { result, part: { ...result, source }, note: text(structureNote(found)) };
}

/** Figures of tables by source. */
const tableParts = ({ tables }: ImportedTables): ImportPart[] =>
  [...Map.groupBy(tables, ({ source }) => source)].map(([source, own]) => ({
    source,
    figures: own.flatMap(({ figures }) => figures),
    fills: [],
    // A table never tells that it is all that its source has.
    whole: new Set(),
  }));

type Found = { sdmx: { result: ImportedFiles; note: string } | null; tables: ImportedTables };

/** Writes all parts at once and says what was done. Shape: how much was refused or held back. */
function finish({ sdmx, tables }: Found, given: HoldInput, { prune, all, ...values }: Options): number {
  const report = { language, limit: all ? Infinity : 30 };
  const { parts, held, closed, writes } = importHold(root, given);
  const plan = importPlan(parts, readYearFiles(root), { root: readPlaces(root).root, prune });
  writeFiles(root, new Map([...plan.writes, ...(values['no-hold'] ? [] : writes)]));
  const refused = [...(sdmx?.result.refused ?? []), ...tables.refused];
  const notes = [...(sdmx ? areaNotes(sdmx.result) : []), ...otherHomeNotes(plan.changes)];
  if (sdmx) say([sdmx.note, ...fileLines(sdmx.result, report)]);
  say([...tableLines(tables.tables, report), ...changeLines(plan.changes, report)]);
  say([
    text({ message: 'written', values: { count: plan.writes.size } }),
    ...holdLines(held, closed, language),
    ...refusalLines(refused, notes, language),
  ]);
  return refused.length + notes.length + held.length;
}

/** Reads everything, then writes; says what was done. Shape: how much was refused. */
async function importAll(paths: readonly string[], isSdmxOnly: boolean, values: Options): Promise<number> {
  const isData = new Map(paths.map((path) => [path, isSdmxOnly || isSdmxFile(inputFile(path))]));
  const tablePaths = paths.filter((path) => !isData.get(path));
  if (values.propose) {
    const save = values.save ? join(root, 'mappings') : null;
    const done = await proposeMappings(tablePaths.map(inputFile), mappingContext(root, values.source), { language, out: values.out, save }); // prettier-ignore
    say(done.lines);
    return done.refused;
  }
  const sdmxPaths = paths.filter((path) => isData.get(path));
  const sdmx = sdmxPaths.length > 0 ? sdmxPart(sdmxPaths, values) : null;
  const context = tablesContext(root, values.mapping, language);
  const tables = await importedTables(tablePaths.map(inputFile), context);
  const given = {
    ...{ paths, mappings: context.mappings, received: values.received },
    parts: [...(sdmx ? [sdmx.part] : []), ...tableParts(tables)],
    sdmx: sdmx?.result ?? null,
    tables: { refused: tables.refused, names: tables.tables.map(({ file }) => file) },
  };
  return finish({ sdmx, tables }, given, values);
}

/** Imports forms one by one, each by itself, then all other files together. `word` says what all files are; "" for any. */
async function importNamed(named: readonly string[], word: string, values: Options): Promise<number> {
  const isSdmxOnly = word === 'sdmx';
  const paths = namedFiles(named, isSdmxOnly ? /\.xml$/i : /\.(?:xml|csv|tsv|txt|xlsx|xlsm|xlsb|xls|ods)$/i);
  const forms = isSdmxOnly || values.propose ? new Map<string, never>() : await formsAmong(paths);
  const isForm = (path: string) => word === 'form' || forms.has(path);
  // A form speaks its own language where none is asked for.
  const asked = process.argv.includes('--lang') ? language : null;
  let refused = 0;
  for (const path of paths.filter(isForm)) {
    const received = values['no-hold'] ? null : values.received;
    refused += await importForm(path, { root, language: asked, all: values.all, received }, forms.get(path));
  }
  const others = paths.filter((path) => !isForm(path));
  return others.length > 0 || paths.length === 0
    ? refused + (await importAll(others, isSdmxOnly, values))
    : refused;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const word = ['sdmx', 'form'].find((one) => one === positionals[0]) ?? '';
  const files = word ? positionals.slice(1) : positionals;
  const isDay = isoDate.safeParse(values.received).success;
  if (files.length === 0 || !isDay || !isImportLanguage(values.lang)) {
    console.error(text({ message: 'usage', values: {} }));
    process.exitCode = 2;
  } else if ((await importNamed(files, word, values)) > 0) process.exitCode = 1;
} catch (error) {
  const note = error instanceof StoppedImport ? error.reason : null;
  console.error(note ? text(note) : error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
