import { exampleFiles } from './exampleFiles.ts';
import type { TextFile } from './jsonSource.ts';

/** What is wrong, the files, and each problem as `told` shows it. */
export type BadFiles = readonly [name: string, files: TextFile[], problems: string[]];

/** The example files with the text of one changed; a file that is not there is added. Throws: Error when nothing changes. */
export function changed(path: string, change: (text: string) => string): TextFile[] {
  const files = exampleFiles();
  const file = files.find((one) => one.path === path);
  if (!file) return [...files, { path, text: change('') }];
  const text = change(file.text);
  if (text === file.text) throw new Error(`nothing changed in ${path}`);
  return files.map((one) => (one === file ? { path, text } : one));
}

/** The example files with the first place of a text in one of them replaced. */
export function replaced(path: string, from: string, to: string): TextFile[] {
  return changed(path, (text) => text.replace(from, to));
}
