import type { ChangeRange } from './changeRange.ts';
import type { Repository } from './repository.ts';

/** A file that differs. Shape: `path` from the top folder, with "/". */
export type ChangedPath = { path: string; how: 'added' | 'changed' | 'removed' };
/** A commit. `day` is that of the author, ISO. */
export type Commit = { commit: string; author: string; day: string; subject: string };

const ways = { A: 'added', D: 'removed' } as const;

/** Files that differ between the two states, in the order of their paths; new files of the working tree among them. */
export async function changedPaths({ git }: Repository, { base, head }: ChangeRange): Promise<ChangedPath[]> {
  const ends = head.commit === null ? [base.commit] : [base.commit, head.commit];
  const text = await git.raw(['diff', '--name-status', '--no-renames', '-z', ...ends, '--']);
  const parts = text.split('\0');
  const listed = parts.flatMap((path, i): ChangedPath[] => {
    const letter = parts[i - 1] ?? '';
    return i % 2 === 0 || path === ''
      ? []
      : [{ path, how: letter === 'A' || letter === 'D' ? ways[letter] : 'changed' }];
  });
  const fresh =
    head.commit === null ? await git.raw(['ls-files', '--others', '--exclude-standard', '-z']) : '';
  const untracked = fresh.split('\0').filter(Boolean);
  return [...listed, ...untracked.map((path): ChangedPath => ({ path, how: 'added' }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Commits from one state to the other, the newest first; none for what is not committed. */
export async function commitsOf({ git }: Repository, { base, head }: ChangeRange): Promise<Commit[]> {
  const format = '--format=%H%x1f%an%x1f%as%x1f%s%x1e';
  const text = await git.raw(['log', format, `${base.commit}..${head.commit ?? 'HEAD'}`, '--']);
  return text.split('\x1e').flatMap((record) => {
    const [commit = '', author = '', day = '', subject = ''] = record.trim().split('\x1f');
    return commit === '' ? [] : [{ commit, author, day, subject }];
  });
}
