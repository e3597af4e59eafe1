import { readFileSync } from 'node:fs';
import { languages, type Language } from '../schema/language.ts';
import { exampleFiles } from '../schema/exampleFiles.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import { reviewOf, type Review, type ReviewInput } from './review.ts';

const ui = (language: Language) => `content/ui/${language}.json`;
const content = languages.map((language) => ({
  path: ui(language),
  text: readFileSync(ui(language), 'utf8'),
}));
const strings = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(ui(language), 'utf8'));

/** The example data with some files changed; an empty text takes a file away. */
export function exampleChanged(changes: Readonly<Record<string, (text: string) => string>>): TextFile[] {
  const known = new Map(exampleFiles().map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) known.set(path, change(known.get(path) ?? ''));
  return [...known].flatMap(([path, text]) => (text === '' ? [] : [{ path, text }]));
}

/** The review of a change of the example data, with the words of the report. */
export function exampleReview(
  head: readonly TextFile[],
  base: readonly TextFile[] = exampleFiles(),
  more: Partial<ReviewInput> = {},
): Review {
  const below = (files: readonly TextFile[]) =>
    files.map(({ path, text }) => ({ path: `data/${path}`, text }));
  const old = new Map(base.map(({ path, text }) => [path, text]));
  const paths = head.flatMap(({ path, text }) =>
    old.get(path) === text
      ? []
      : [{ path: `data/${path}`, how: old.has(path) ? ('changed' as const) : ('added' as const) }],
  );
  return reviewOf({
    base: { data: below(base), content },
    head: { data: below(head), content },
    paths,
    commits: [
      {
        commit: 'a'.repeat(40),
        author: 'Айжан Осмонова',
        day: '2026-11-20',
        subject: 'Add figures of Batken',
      },
    ],
    range: {
      base: { name: 'main', commit: 'b'.repeat(40) },
      head: { name: 'batken', commit: 'a'.repeat(40) },
      isDiverged: false,
    },
    contentProblems: { base: [], head: [] },
    words: { ky: strings('ky'), ru: strings('ru'), en: strings('en') },
    suspicions: () => [],
    timed: (_, work) => work(),
    ...more,
  });
}
