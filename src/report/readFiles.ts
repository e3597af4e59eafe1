import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from '../schema/jsonSource.ts';

/**
 * Every file below a folder, in the order of their paths, whatever order the disk gives.
 * Shape: paths are relative to `root`, divided by "/". Names that begin with a dot belong to the system and are left out.
 * Throws: Error that names the folder when it cannot be read.
 */
export function readFiles(root: string): TextFile[] {
  return filePaths(root).map((path) => ({
    path: relative(root, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
}

function filePaths(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filePaths(path) : [path];
  });
}
