import { lossFindings, jsonSource, type JsonSource, type TextFile } from '../schema/jsonSource.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import { checkMessages, type Messages } from './checkMessages.ts';
import { checkPages } from './checkPages.ts';
import { checkProse } from './checkProse.ts';

/**
 * Every problem of interface strings and report chapters.
 * Shape: paths of `files` are relative to the content folder, whose name `root` stands before them in problems.
 */
export function checkContent(files: readonly TextFile[], root = 'content'): Problem[] {
  const problems: Problem[] = [];
  const messages = languages.flatMap((language) => {
    const path = `ui/${language}.json`;
    const file = files.find((one) => one.path === path);
    if (!file) {
      problems.push(absent(`${root}/ui`, path));
      return [];
    }
    const source = jsonSource(file, root);
    problems.push(...source.problems, ...lossFindings(source.text).map(source.problem));
    return source.value === undefined ? [] : [read(language, source, problems)];
  });
  return [...problems, ...checkMessages(messages), ...checkPages(files, root), ...checkProse(files, root)];
}

const absent = (file: string, expected: string): Problem => ({
  file,
  path: '',
  line: null,
  column: null,
  kind: 'no-entries',
  found: '@nothing',
  expected,
  suggestion: null,
});

/** The strings of one file by flat key, "group.key" for what is nested; anything but a text is a problem. */
function read(language: Language, source: JsonSource, problems: Problem[]): Messages {
  const strings = new Map<string, string>();
  const places = new Map<string, readonly string[]>();
  const walk = (value: unknown, path: readonly string[]) => {
    if (typeof value === 'string') {
      strings.set(path.join('.'), value);
      places.set(path.join('.'), path);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    } else {
      const found = Array.isArray(value) ? '@array' : String(value);
      problems.push(source.problem({ kind: 'type', path, found, expected: '@string' }));
    }
  };
  walk(source.value, []);
  return { language, source, strings, places };
}
