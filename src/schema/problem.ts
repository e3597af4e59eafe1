/** Everything that can be wrong with a file of `data/` or `content/`; each has a sentence in every language. */
export const problemKinds = [
  // the file as text
  'empty-file', 'encoding', 'byte-order-mark', 'carriage-return', 'json-syntax', 'comma-decimal', 'comment',
  'trailing-comma', 'duplicate-key', 'precision', 'stray-file', 'no-entries', 'unreadable',
  // its shape
  'missing-key', 'missing-language', 'unknown-key', 'type', 'number-as-text', 'choice', 'number-range', 'empty-text',
  'list-length', 'format', 'slug', 'region-path', 'padded', 'markup', 'character', 'mixed-script', 'invalid',
  'missing-reason', 'value-and-missing', 'original-without-rule', 'interval-order', 'period-order', 'life-order',
  'years-in-a-row', 'state-order', 'date-order',
  // its place and its references
  'file-name', 'year-file-name', 'year-file-region', 'duplicate-id', 'unknown-indicator', 'unknown-region',
  'unknown-source', 'unknown-unit', 'unknown-body', 'unknown-domain', 'unknown-rule', 'unknown-kind',
  'unknown-dimension', 'unknown-code', 'unknown-cycle', 'unknown-boundaries', 'unknown-law',
  'unknown-matter', 'unknown-flag-rule', 'unknown-problem', 'unknown-promise', 'region-without-file', 'table-unit',
  'open-question',
  // figures
  'duplicate-figure', 'second-home', 'unsorted', 'figures-per-line', 'dimension-not-listed', 'out-of-range',
  'place-not-alive', 'indicator-ended',
  // scores
  'no-evidence', 'mode-missing', 'few-answers',
  // shapes
  'shape-without-region', 'region-without-shape', 'shape-twice', 'region-without-point',
  // words of the interface and pages
  'missing-message', 'placeholders', 'plural-form', 'missing-page', 'stray-content',
  // words of problems and replies
  'page-not-named', 'contact', 'quote-not-agreed',
  // prose
  'prose-head', 'prose-size', 'prose-syntax', 'prose-code', 'prose-html', 'prose-component', 'prose-attribute',
  'prose-address', 'prose-picture', 'prose-heading', 'prose-figure', 'prose-link', 'picture-absent',
] as const; // prettier-ignore
export type ProblemKind = (typeof problemKinds)[number];

/**
 * One thing wrong in one file.
 * Shape: `path` is the place in the JSON, `figures[3].value`, empty for the file as a whole. `found` and `expected` are data, or
 * words for translation when they begin with "@": `@number`. `line` and `column` count from 1.
 * Missing: `line`, `column` and `suggestion` are null where there is none.
 */
export type Problem = {
  file: string;
  path: string;
  line: number | null;
  column: number | null;
  kind: ProblemKind;
  found: string;
  expected: string;
  suggestion: string | null;
};

export type JsonPath = readonly (string | number)[];

/** A problem before its place in the text is known. `onKey` points at the name of the last key instead of its value. */
export type Finding = {
  kind: ProblemKind;
  path: JsonPath;
  found: string;
  expected?: string;
  suggestion?: string | null;
  onKey?: boolean;
};

const kinds: ReadonlySet<string> = new Set(problemKinds);

export function isProblemKind(kind: unknown): kind is ProblemKind {
  return typeof kind === 'string' && kinds.has(kind);
}

/** `["figures", 3, "by"]` as `figures[3].by`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, '');
}
