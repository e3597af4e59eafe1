import { simpleGit, type SimpleGit } from 'simple-git';
import { HistoryError } from './historyError.ts';

/** A repository. `git` runs in `root`, its top folder; `quietly` is the same with an index of its own, so that ours stays as it is. */
export type Repository = { root: string; git: SimpleGit; quietly: (index: string) => SimpleGit };

/**
 * The repository that holds a folder.
 * Throws: HistoryError where there is none.
 */
export async function repository(folder: string): Promise<Repository> {
  const at = (root: string, more: Record<string, string> = {}) =>
    simpleGit({ baseDir: root, allowEnvironment: [...allowed] }).env({ ...environment(), ...more });
  const root = (await answer(at(folder), ['rev-parse', '--show-toplevel']))?.trim();
  if (!root) throw new HistoryError({ kind: 'no-repository', found: folder });
  return { root, git: at(root), quietly: (index) => at(root, { GIT_INDEX_FILE: index }) };
}

/** What git prints, or null where it refuses. */
export async function answer(git: SimpleGit, words: readonly string[]): Promise<string | null> {
  try {
    return await git.raw([...words]);
  } catch {
    return null;
  }
}

const allowed = ['GIT_INDEX_FILE', 'GIT_TERMINAL_PROMPT', 'GIT_OPTIONAL_LOCKS'] as const;

/** Only what git needs: an editor or a pager of the user would be started, and nothing here may ask questions. */
function environment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR'];
  const own = kept.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
