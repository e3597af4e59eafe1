import { plainText, slug } from '../schema/language.ts';
import { nearest } from '../schema/nearest.ts';
import type { ProblemKind } from '../schema/problem.ts';
import { textSuggestion } from '../schema/textSuggestion.ts';

/** What prose may not hold: where it stands, the text found, and what is allowed instead. */
export type ProseProblem = {
  kind: ProblemKind;
  line: number;
  column: number;
  found: string;
  expected: string;
  suggestion: string | null;
};

/** Makes a problem; what is not given is empty. */
export const proseProblem = (
  kind: ProblemKind,
  [line, column]: readonly [number, number],
  more: { found: string; expected?: string | undefined; suggestion?: string | null | undefined },
): ProseProblem => ({
  kind,
  line,
  column,
  found: shortened(more.found),
  expected: more.expected ?? '',
  suggestion: more.suggestion ?? null,
});

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** Keys of the head of a text: `needed` must be there, `free` may be. */
export type HeadKeys = { needed: readonly string[]; free: readonly string[] };

/** Keys of a text by its path in the content folder. */
export const headKeys = (path: string): HeadKeys =>
  path.startsWith('pages/') ? { needed: ['title', 'lead'], free: ['map'] } : { needed: [], free: ['title'] };

// The site takes the first "---" at the start of any line for the end of the head, whatever follows it in its line. A reader that
// wants a line of its own there would take what follows for part of the head, and code in it would run unseen.
const astroStart = /^(?:\uFEFF?|\s*\n)(?:---|\+\+\+)/;
const astroHead = /^---([\s\S]*?\n)---/;

const oneLine =
  /^(?<key>[^\s:]+): +(?:'(?<single>(?:[^']|'')*)'|"(?<double>(?:[^"\\]|\\["\\/])*)"|(?<plain>\p{L}[^\n]*?)) *$/u;
/** Bare words that YAML reads as something else than a text, or as more than one thing. */
const notPlain = /^(?:true|false|null)$|:(?:\s|$)|\s#/i;

type Head = {
  keys: ReadonlyMap<string, { value: string; line: number; column: number }>;
  problems: ProseProblem[];
};

function headLines(raw: string): Head {
  const keys = new Map<string, { value: string; line: number; column: number }>();
  const problems: ProseProblem[] = [];
  for (const [index, text] of raw.split('\n').entries()) {
    if (text.trim() === '') continue;
    const at = [index + 1, 1] as const;
    const { key, single, double, plain } = oneLine.exec(text)?.groups ?? {};
    const value = single?.replaceAll("''", "'") ?? double?.replace(/\\(.)/g, '$1') ?? plain;
    if (key === undefined || value === undefined || (plain !== undefined && notPlain.test(plain))) {
      problems.push(proseProblem('prose-head', at, { found: text, expected: "title: 'Текст'" }));
    } else if (keys.has(key)) {
      problems.push(proseProblem('duplicate-key', at, { found: key }));
    } else {
      keys.set(key, { value, line: index + 1, column: text.indexOf(':') + 3 });
    }
  }
  return { keys, problems };
}

function valueProblems(key: string, value: string, at: readonly [number, number]): ProseProblem[] {
  if (value === '') return [proseProblem('empty-text', at, { found: '""' })];
  const issues = (key === 'map' ? slug : plainText).safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code !== 'custom') return [];
    const kind = String(issue.params?.['problem']) as ProblemKind;
    return [proseProblem(kind, at, textSuggestion(kind, String(issue.params?.['found'])))];
  });
}

function keyProblems({ keys, problems }: Head, { needed, free }: HeadKeys): ProseProblem[] {
  const known = [...needed, ...free];
  const unknown = [...keys]
    .filter(([key]) => !known.includes(key))
    .map(([key, { line }]) => {
      const more = { found: key, expected: known.join(', '), suggestion: nearest(key, known) };
      return proseProblem('unknown-key', [line, 1], more);
    });
  const missing = needed
    .filter((key) => !keys.has(key))
    .map((key) => proseProblem('missing-key', [1, 1], { found: key, expected: '@text' }));
  const values = [...keys].flatMap(([key, { value, line, column }]) =>
    valueProblems(key, value, [line, column]),
  );
  return [...problems, ...unknown, ...missing, ...values];
}

/**
 * The body of a text, its head blanked out so that lines keep their numbers, and what is wrong with the head.
 * Shape: a head is one text a line between two lines "---" that begin the file: no lists, anchors or blocks of YAML.
 */
export function proseParts(source: string, keys: HeadKeys): { body: string; problems: ProseProblem[] } {
  const expected = `---, title: 'Текст', ---`;
  if (!astroStart.test(source))
    return { body: source, problems: keyProblems({ keys: new Map(), problems: [] }, keys) };
  const raw = astroHead.exec(source)?.[1];
  const rest = source.slice((raw?.length ?? 0) + 6);
  if (raw === undefined || !raw.startsWith('\n') || !/^\r?(?:\n|$)/.test(rest)) {
    const line = raw?.startsWith('\n') ? raw.split('\n').length : 1;
    const found = source.split('\n')[line - 1] ?? '';
    const problem = proseProblem('prose-head', [line, 1], { found, expected });
    return { body: source.replace(/^[-+]+/, (fence) => ' '.repeat(fence.length)), problems: [problem] };
  }
  return {
    body: `   ${raw.replace(/[^\n]/g, ' ')}   ${rest}`,
    problems: keyProblems(headLines(raw), keys),
  };
}
