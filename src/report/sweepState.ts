import type { FileHistory } from '../history/pastVersions.ts';
import { checkData } from '../schema/checkData.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Problem } from '../schema/problem.ts';
import { checkContent } from './checkContent.ts';
import type { PublicFiles } from './checkProseReferences.ts';
import { checkWords } from './checkWords.ts';

/** A folder that is swept. Shape: `name` stands before its paths in problems; `hash` gives the SHA-256 of a file as it is on disk. */
export type SweepFolder = {
  name: string;
  files: readonly TextFile[];
  history: FileHistory;
  hash: (path: string) => string;
};
export type SweepFolders = { data: SweepFolder; content: SweepFolder; publicFiles: PublicFiles };
export type FolderName = 'data' | 'content';

/** Texts by path, of both folders, while they are swept. */
export type SweepTexts = Record<FolderName, Map<string, string>>;

const filesOf = (texts: ReadonlyMap<string, string>) => [...texts].map(([path, text]) => ({ path, text }));

/**
 * Every problem of both folders, with the texts as they are.
 * Missing: `words` are what words say against the registers; null while the registers cannot be read.
 */
export type SweepProblems = { own: readonly Problem[]; words: readonly Problem[] | null };

export function problemsOf(texts: SweepTexts, { data, content, publicFiles }: SweepFolders): SweepProblems {
  const checked = checkData(filesOf(texts.data), data.name);
  const files = filesOf(texts.content);
  const roots = { content: content.name, data: data.name, publicFiles };
  return {
    own: [...checked.problems, ...checkContent(files, content.name)],
    words: checked.parts && checkWords(files, checked.parts, roots),
  };
}

export type Place = { folder: FolderName; path: string };

/** Folder and path of the file of a problem. Missing: null where it is in neither folder. */
export function placeOf(file: string, folders: SweepFolders): Place | null {
  for (const folder of ['data', 'content'] as const) {
    const start = `${folders[folder].name}/`;
    if (file.startsWith(start)) return { folder, path: file.slice(start.length) };
  }
  return null;
}

/** The problems that the texts would have with one file changed, or without it where `text` is null. */
export function problemsWith(
  texts: SweepTexts,
  folders: SweepFolders,
  { folder, path, text }: { folder: FolderName; path: string; text: string | null },
): SweepProblems {
  const changed = new Map(texts[folder]);
  if (text === null) changed.delete(path);
  else changed.set(path, text);
  return problemsOf({ ...texts, [folder]: changed }, folders);
}
