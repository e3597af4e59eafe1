import type { TextFile } from '../schema/jsonSource.ts';
import type { Problem } from '../schema/problem.ts';
import { proseProblems } from './proseGuard.ts';
import { headKeys } from './proseHead.ts';

/** Whether a file of the content folder is a text that pages print. */
export const isProse = (path: string) => /\.mdx?$/i.test(path) && !/(?:^|\/)README\.md$/.test(path);

/** What no text of the content folder may hold, in whatever folder it lies; the build refuses the same. */
export function checkProse(files: readonly TextFile[], root: string): Problem[] {
  return files
    .filter(({ path }) => isProse(path))
    .flatMap(({ path, text }) =>
      proseProblems(text, headKeys(path)).map((problem) => ({
        file: `${root}/${path}`,
        path: '',
        ...problem,
      })),
    );
}
