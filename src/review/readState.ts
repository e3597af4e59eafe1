import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../report/readFiles.ts';
import type { State } from './review.ts';

/** The files of data and words below a folder. Missing: a state may have no words. */
export function readState(folder: string): State {
  const below = (name: string) =>
    existsSync(join(folder, name))
      ? readFiles(join(folder, name)).map(({ path, text }) => ({ path: `${name}/${path}`, text }))
      : [];
  return { data: below('data'), content: below('content') };
}
