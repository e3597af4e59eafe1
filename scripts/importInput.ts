import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InputFile } from '../src/dataset/importFiles.ts';
import { isStructureHead, sdmxStructure, type SdmxStructure } from '../src/dataset/sdmxStructure.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import { StoppedImport } from '../src/dataset/yearFileStore.ts';
import { importText, type ImportLanguage } from '../src/i18n/importText.ts';

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files that are named, and those of the folders that are named that have one of the endings. */
export const namedFiles = (paths: readonly string[], endings: RegExp) =>
  paths.flatMap((path) =>
    isFolder(path)
      ? readdirSync(path).filter((name) => endings.test(name)).sort().map((name) => join(path, name)) // prettier-ignore
      : [path],
  );

/** A file with its bytes, or why it cannot be opened. */
export function inputFile(path: string): InputFile {
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
  [...new Set(paths.map(dirname))].filter(isFolder).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xml$/i.test(name))
      .map((name) => join(folder, name))
      .filter((path) => isStructureHead(head(path))),
  );

export type NamedStructure = { file: string; structure: SdmxStructure };
const newest = (a: NamedStructure, b: NamedStructure) =>
  b.structure.version.localeCompare(a.structure.version, 'en', { numeric: true });

/** The structure that is named, or the newest beside the files; null without one. Throws: StoppedImport when it cannot be read. */
export function structureFor(
  paths: readonly string[],
  named: string | undefined,
  language: ImportLanguage,
): NamedStructure | null {
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
