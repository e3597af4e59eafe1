import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { z } from 'zod';
import type { ImportNote } from '../i18n/importText.ts';
import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { dimensionSchema, unitSchema, type Dimension, type Unit } from '../schema/register.ts';
import { tableMappingSchema, type TableMapping } from '../schema/tableMapping.ts';
import { regionSchema } from '../schema/region.ts';
import type { NamedPlace } from './placeNames.ts';
import { yearFileFrom } from './yearFile.ts';
import type { YearFiles } from './yearFilePlan.ts';

/** An import that cannot begin or be finished; nothing has been written. */
export class StoppedImport extends Error {
  readonly reason: ImportNote;
  constructor(where: string, found: string) {
    super(`${where}: ${found}`);
    this.reason = { message: 'stopped', values: { where, found } };
  }
}

/** Shape: `parents` has the path above each path; the root is not in it. `areas` gives the path of an SDMX area code. */
export type Places = {
  root: string;
  parents: ReadonlyMap<string, string>;
  areas: ReadonlyMap<string, string>;
};

function readJson<T>(path: string, parse: (found: unknown) => T): T {
  try {
    return parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new StoppedImport(
      path,
      error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error),
    );
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) throw new StoppedImport(folder, 'no such folder');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** All files of a folder of the data root; none where there is no such folder. Throws: StoppedImport when one cannot be read. */
function readRegister<T>(root: string, name: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(join(root, name))) return [];
  return filesBelow(join(root, name))
    .filter((path) => path.endsWith('.json'))
    .map((path) => readJson(join(root, name, path), (found) => schema.parse(found)));
}

/** The indicators of a data root. Throws: StoppedImport when one cannot be read. */
export const readIndicators = (root: string): Indicator[] =>
  readRegister(root, 'indicators', indicatorSchema);

/** The mappings of tables. Throws: StoppedImport when one cannot be read or has open questions. */
export const readMappings = (root: string): TableMapping[] =>
  readRegister(root, 'mappings', tableMappingSchema);
/** The units of a data root. Throws: StoppedImport when one cannot be read. */
export const readUnits = (root: string): Unit[] => readRegister(root, 'units', unitSchema);
/** The dimensions of a data root. Throws: StoppedImport when one cannot be read. */
export const readDimensions = (root: string): Dimension[] =>
  readRegister(root, 'dimensions', dimensionSchema);

function readRegions(root: string) {
  const folder = join(root, 'regions');
  const folders = filesBelow(folder).filter((path) => /(^|\/)region\.json$/.test(path));
  const read = folders.map((path) => ({
    folder: dirname(path),
    region: readJson(join(folder, path), (found) => regionSchema.parse(found)),
  }));
  const top = read.find((each) => each.folder === '.')?.region.id;
  if (!top) throw new StoppedImport(join(folder, 'region.json'), 'no such file');
  return { root: top, read };
}

/** The tree of places of a data root. Throws: StoppedImport when a region cannot be read or the root is missing. */
export function readPlaces(root: string): Places {
  const { root: top, read } = readRegions(root);
  const pathOf = (found: string) => (found === '.' ? top : found);
  const below = read.filter((each) => each.folder !== '.');
  return {
    root: top,
    parents: new Map(below.map((each) => [each.folder, pathOf(dirname(each.folder))])),
    areas: new Map(
      read.flatMap((each) => each.region.codes.sdmx.map((code) => [code, pathOf(each.folder)] as const)),
    ),
  };
}

/** All regions of a data root with the names and codes by which tables may call them. Throws: StoppedImport as `readPlaces`. */
export function readNamedPlaces(root: string): NamedPlace[] {
  const { root: top, read } = readRegions(root);
  return read.map(({ folder, region: { name, short, cases, codes } }) => ({
    path: folder === '.' ? top : folder,
    names: [...Object.values(name), ...Object.values(short), ...Object.values(cases?.ru ?? {})],
    codes: [codes.soate, codes.iso, codes.pcode, ...codes.sdmx].filter((code) => code !== undefined),
  }));
}

/** All year files of a data root. Throws: StoppedImport when one is not as the schema says. */
export function readYearFiles(root: string): YearFiles {
  const paths = filesBelow(join(root, 'regions')).filter((path) => /(^|\/)\d{4}\.json$/.test(path));
  return new Map(
    paths.map((path) => {
      const below = `regions/${path}`;
      const text = readFileSync(join(root, below), 'utf8');
      try {
        return [below, { text, file: yearFileFrom(text) }];
      } catch (error) {
        throw new StoppedImport(below, error instanceof Error ? error.message : String(error));
      }
    }),
  );
}

/**
 * Writes files so that none is ever half written: all are written aside first and moved to their places when complete.
 * Missing: a null text removes its file.
 * Throws: StoppedImport when a file cannot be written; what was written aside is removed.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | null>): void {
  // A dot keeps the folder out of what is read as data, should the machine stop in the middle; the next run removes it.
  const aside = join(root, '.import');
  rmSync(aside, { recursive: true, force: true });
  const written = [...files].flatMap(([below, text]) => (text === null ? [] : [{ below, text }]));
  try {
    for (const { below, text } of written) {
      mkdirSync(dirname(join(aside, below)), { recursive: true });
      writeFileSync(join(aside, below), text);
    }
    for (const { below } of written) {
      mkdirSync(dirname(join(root, below)), { recursive: true });
      renameSync(join(aside, below), join(root, below));
    }
    for (const [below, text] of files) if (text === null) rmSync(join(root, below));
  } catch (error) {
    throw new StoppedImport(root, error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
