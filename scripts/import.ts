import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importedFiles, type InputFile } from '../src/dataset/importFiles.ts';
import {
  areaNotes,
  changeLines,
  fileLines,
  otherHomeNotes,
  refusalLines,
} from '../src/dataset/importReport.ts';
import { isStructureHead, sdmxStructure, type SdmxStructure } from '../src/dataset/sdmxStructure.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import { yearFilePlan } from '../src/dataset/yearFilePlan.ts';
import {
  readIndicators,
  readPlaces,
  readYearFiles,
  StoppedImport,
  writeFiles,
} from '../src/dataset/yearFileStore.ts';
import { importText, isImportLanguage, type ImportNote } from '../src/i18n/importText.ts';
import { commandLanguage } from './commandLanguage.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const say = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

/** The files that are named, and the XML files of the folders that are named. */
const namedFiles = (paths: readonly string[]) =>
  paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(path).filter((name) => /\.xml$/i.test(name)).sort().map((name) => join(path, name)) // prettier-ignore
      : [path],
  );

function input(path: string): InputFile {
  const name = basename(path);
  try {
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message.replace(/,.*$/, '') : String(error) };
  }
}

/** Beginning of a file, enough to tell what it is; empty when it cannot be read. */
function head(path: string): string {
  try {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(2000);
    const length = readSync(file, bytes);
    closeSync(file);
    return bytes.toString('utf8', 0, length);
  } catch {
    return '';
  }
}

/** Structure files that lie beside the data files. */
const structuresBeside = (paths: readonly string[]) =>
  [...new Set(paths.map(dirname))].flatMap((folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(folder)
          .filter((name) => /\.xml$/i.test(name))
          .map((name) => join(folder, name))
          .filter((path) => isStructureHead(head(path)))
      : [],
  );

type NamedStructure = { file: string; structure: SdmxStructure };
const newest = (a: NamedStructure, b: NamedStructure) =>
  b.structure.version.localeCompare(a.structure.version, 'en', { numeric: true });

/** The structure that is named, or the newest beside the files. */
function structureFor(paths: readonly string[], named: string | undefined): NamedStructure | null {
  const read = (named ? [named] : structuresBeside(paths)).map((path) => {
    try {
      return { file: basename(path), structure: sdmxStructure(readFileSync(path)) };
    } catch (error) {
      if (error instanceof RefusedFile) throw new StoppedImport(path, importText(error.reason, language));
      throw new StoppedImport(path, error instanceof Error ? error.message : String(error));
    }
  });
  return read.sort(newest)[0] ?? null;
}

const structureNote = (found: NamedStructure | null): ImportNote => {
  if (!found) return { message: 'noStructure', values: {} };
  const { version, dimensions } = found.structure;
  return { message: 'structure', values: { file: found.file, version, count: dimensions.length } };
};

type Options = { structure?: string | undefined; source: string; prune: boolean; all: boolean };

/** Reads everything, then writes; says what was done. Returns how much was refused. */
function importSdmx(named: readonly string[], { structure, source, prune, all }: Options): number {
  const paths = namedFiles(named);
  const indicators = readIndicators(root);
  const places = readPlaces(root);
  const yearFiles = readYearFiles(root);
  const found = structureFor(paths, structure);
  const context = { source, structure: found?.structure ?? null, indicators, areas: places.areas };
  const result = importedFiles(paths.map(input), context);
  const scope = { source, indicators: result.whole, prune };
  const options = { root: places.root, yielding: new Set(result.fills) };
  const plan = yearFilePlan(result.figures, yearFiles, scope, options);
  writeFiles(root, plan.writes);
  const report = { language, limit: all ? Infinity : 30 };
  const notes = [...areaNotes(result), ...otherHomeNotes(plan.changes)];
  say([importText(structureNote(found), language), ...fileLines(result, report)]);
  say([...changeLines(plan.changes, report), importText({ message: 'written', values: { count: plan.writes.size } }, language)]); // prettier-ignore
  say(refusalLines(result.refused, notes, language));
  return result.refused.length + notes.length;
}

const language = commandLanguage(process.argv);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      structure: { type: 'string' },
      source: { type: 'string', default: 'nsc-sdg' },
      prune: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  const [format, ...files] = positionals;
  if (format !== 'sdmx' || files.length === 0 || !isImportLanguage(values.lang)) {
    console.error(importText({ message: 'usage', values: {} }, language));
    process.exitCode = 2;
  } else if (importSdmx(files, values) > 0) process.exitCode = 1;
} catch (error) {
  const note = error instanceof StoppedImport ? error.reason : null;
  console.error(note ? importText(note, language) : error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
