import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Revision } from './changeRange.ts';
import { HistoryError } from './historyError.ts';
import { answer, type Repository } from './repository.ts';

/**
 * Folder with the files of a revision below `folders`: the working tree itself, or a copy that is written to `target`.
 * Neither the index nor the working tree is touched. A symbolic link becomes a file with its target as text, so nothing outside is read.
 * Throws: HistoryError where the revision has not the first of `folders`.
 */
export async function writeRevision(
  { root, quietly, git }: Repository,
  { name, commit }: Revision,
  { folders, target }: { folders: readonly string[]; target: string },
): Promise<string> {
  const first = folders[0] ?? '';
  if (commit === null) {
    if (!existsSync(join(root, first))) throw lacking(root, first);
    return root;
  }
  if (!(await answer(git, ['ls-tree', commit, '--', `${first}/`]))) throw lacking(name, first);
  const apart = quietly(join(target, 'index'));
  await apart.raw(['read-tree', commit]);
  const list = await apart.raw(['ls-files', '-z', '--', ...folders]);
  await inParts(list.split('\0').filter(Boolean), (paths) =>
    apart.raw([
      '-c',
      'core.symlinks=false',
      'checkout-index',
      `--prefix=${join(target, 'tree')}/`,
      '--force',
      '--quiet',
      '--',
      ...paths,
    ]),
  );
  return join(target, 'tree');
}

const lacking = (found: string, folder: string) => new HistoryError({ kind: 'no-folder', found, folder });

/** Runs in parts, because the length of a command line is limited. */
async function inParts(paths: readonly string[], run: (part: readonly string[]) => Promise<unknown>) {
  for (let at = 0; at < paths.length; at += 500) await run(paths.slice(at, at + 500));
}
