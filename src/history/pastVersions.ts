import { simpleGit } from 'simple-git';

/** A file as a commit left it. Units: `day` is that of the commit, as "2026-11-25". */
export type PastVersion = { text: string; commit: string; day: string };

/** Reads a folder's history. Missing: a folder that is in no repository has none, and nothing in it was ever committed. */
export type FileHistory = {
  /** Earlier texts of a file, the newest first, each read when it is asked for. */
  versions(path: string): AsyncGenerator<PastVersion>;
  /** Day of the commit that brought the file as it is on disk; null where it is not committed so. */
  received(path: string): Promise<string | null>;
};

/** How far back a good version is looked for: enough for years of monthly changes of one file. */
const reach = 60;

/** History of the files below `folder`; paths are relative to it. Nothing in the repository is changed. */
export function fileHistory(folder: string): FileHistory {
  const git = simpleGit({ baseDir: folder });
  // A folder outside a repository makes git fail, which is no failure here.
  const asked = async (...words: string[]) => git.raw(words).catch(() => '');
  const commits = async (path: string) =>
    (await asked('log', `--max-count=${reach}`, '--format=%h %cs', '--', `./${path}`))
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '));
  return {
    async *versions(path) {
      for (const [commit = '', day = ''] of await commits(path)) {
        const text = await git.raw(['show', `${commit}:./${path}`]).catch(() => null);
        // A commit that deleted the file has no text of it.
        if (text !== null) yield { text, commit, day };
      }
    },
    async received(path) {
      const changed = await asked('status', '--porcelain', '--', `./${path}`);
      if (changed.trim() !== '') return null;
      const [[, day] = []] = await commits(path);
      return day ?? null;
    },
  };
}

/** The newest earlier version that `isGood` accepts; null where there is none. */
export async function lastGood(
  history: FileHistory,
  path: string,
  isGood: (text: string) => boolean,
): Promise<PastVersion | null> {
  for await (const version of history.versions(path)) if (isGood(version.text)) return version;
  return null;
}
