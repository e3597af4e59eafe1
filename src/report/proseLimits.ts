import { proseProblem, type ProseProblem } from './proseHead.ts';

/** Characters of one text, of one line, opening tags, and marks of nesting at the start of a line. */
const limits = { text: 200_000, line: 20_000, tags: 600, nesting: 20, indent: 60 };

/** Fenced code and code in a line, blanked out with its lines kept. Rough: the parser has the last word. */
const withoutCode = (text: string) =>
  text
    .replace(/^ {0,3}(`{3,}|~{3,})[^`\n]*\n[\s\S]*?^ {0,3}\1[ \t]*$/gm, (code) => code.replace(/[^\n]/g, ' '))
    .replace(/(?<![\\`])`[^`\n]{1,500}`(?!`)/g, (code) => ' '.repeat(code.length));

const placeAt = (text: string, offset: number) => {
  const before = text.slice(0, offset);
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')] as const;
};

/** Control, private and replacement characters, marks of direction and characters without width: nobody sees what they do. */
const hidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uE000-\uF8FF\uFFFD\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u206F]/; // eslint-disable-line no-control-regex

function sizeProblem(text: string): ProseProblem | null {
  const found = (line: number, size: number | string, expected: string) =>
    proseProblem('prose-size', [line, 1], { found: String(size), expected });
  if (text.length > limits.text) return found(1, text.length, `≤ ${limits.text}`);
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.line) return found(index + 1, line.length, `≤ ${limits.line}`);
    const marks = /^(?:\s*(?:[>*+-]|\d+[.)]))*/.exec(line)?.[0] ?? '';
    const depth = marks.replace(/\s|\d/g, '').length;
    const isRule = /^\s*(?:[-*_]\s*){3,}$/.test(line) || /^[\s|:-]+$/.test(line);
    if (depth > limits.nesting && !isRule) return found(index + 1, depth, `≤ ${limits.nesting}`);
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (indent > limits.indent && line.trim() !== '') return found(index + 1, indent, `≤ ${limits.indent}`);
  }
  const tags = text.match(/<[/\p{L}>]/gu)?.length ?? 0;
  return tags > limits.tags ? found(1, tags, `≤ ${limits.tags}`) : null;
}

/** What is out of all proportion in a text, or cannot be seen in it: before anything reads it. */
export function outsizeProblem(source: string): ProseProblem | null {
  const mark = hidden.exec(source);
  if (!mark) return sizeProblem(source);
  const code = `U+${(mark[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return proseProblem('character', placeAt(source, mark.index), { found: code });
}

/** Code in a body, before the parser reads it: code may nest without end and cost the parser its stack. */
export function codeProblems(body: string): ProseProblem[] {
  const text = withoutCode(body);
  const code = [
    ...text.matchAll(/(?<!\\)(?:\\\\)*\{(?!\/\*(?:[^*]|\*(?!\/)){0,2000}\*\/\s*\})/g),
    ...text.matchAll(/(?<=^\s*|\n[ \t]*\n)(?:import|export)\b(?=\s*[\w{*"'(])/g),
  ];
  return code.slice(0, 20).map(({ index }) => {
    const line = text.slice(index).split('\n')[0] ?? '';
    return proseProblem('prose-code', placeAt(text, index), { found: line });
  });
}
