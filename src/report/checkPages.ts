import type { TextFile } from '../schema/jsonSource.ts';
import { languages, mixedWord } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import { textSuggestion } from '../schema/textSuggestion.ts';

/** Whether each page of `pages/` is there in every language, as `<page>/<language>.mdx`, and mixes no scripts in a word. */
export function checkPages(files: readonly TextFile[], root: string): Problem[] {
  const texts = files.filter(({ path }) => path.startsWith('pages/') && path.endsWith('.mdx'));
  const pages = new Map<string, Set<string>>();
  const problems = texts.flatMap((file) => {
    const { page, language } =
      /^pages\/(?<page>.+)[/.](?<language>ky|ru|en)\.mdx$/.exec(file.path)?.groups ?? {};
    if (!page || !language) return [stray(file, root)];
    pages.set(page, (pages.get(page) ?? new Set()).add(language));
    return mixedWords(file, root);
  });
  for (const [page, present] of pages) {
    for (const language of languages) {
      if (present.has(language)) continue;
      const expected = `${page}/${language}.mdx`;
      problems.push({
        ...nowhere,
        file: `${root}/pages/${page}`,
        kind: 'missing-page',
        found: language,
        expected,
      });
    }
  }
  return problems;
}

/** Pages that are made around a chapter and cannot be built without it. */
export const neededChapters: readonly string[] = ['about', 'data', 'editors', 'home', 'method'];

/** Chapters of which no file is there in any language. */
export function absentChapters(files: readonly TextFile[], root: string): Problem[] {
  const isThere = (chapter: string) =>
    files.some(({ path }) => path.startsWith(`pages/${chapter}/`) || path.startsWith(`pages/${chapter}.`));
  return neededChapters
    .filter((chapter) => !isThere(chapter))
    .flatMap((chapter) =>
      languages.map((found): Problem => {
        const place = { ...nowhere, file: `${root}/pages/${chapter}` };
        return { ...place, kind: 'missing-page', found, expected: `${chapter}/${found}.mdx` };
      }),
    );
}

const nowhere = { path: '', line: null, column: null, suggestion: null };

function stray({ path }: TextFile, root: string): Problem {
  const expected = 'pages/<page>/<ky|ru|en>.mdx';
  return { ...nowhere, file: `${root}/${path}`, kind: 'stray-content', found: path, expected };
}

/** Words of a text that mix Latin and Cyrillic letters, with their lines. */
export function mixedWords({ path, text }: TextFile, root: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const match = mixedWord.exec(line);
    if (!match) return [];
    const { found, expected = '', suggestion = null } = textSuggestion('mixed-script', match[0]);
    const place = { file: `${root}/${path}`, path: '', line: index + 1, column: match.index + 1 };
    return [{ ...place, kind: 'mixed-script' as const, found, expected, suggestion }];
  });
}
