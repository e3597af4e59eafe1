import { findNodeAtLocation, parseTree, visit, type Node } from 'jsonc-parser';
import { pathText, type Finding, type JsonPath, type Problem } from './problem.ts';
import { syntaxFindings, type TextFinding } from './jsonSyntax.ts';

/** One file as it is on disk; `path` is relative to the data folder. */
export type TextFile = { path: string; text: string };

/**
 * A JSON file that knows where in its text each value stands.
 * Missing: `value` is undefined where the text is no JSON; `problems` then says why.
 */
export type JsonSource = {
  path: string;
  file: string;
  text: string;
  value: unknown;
  problems: readonly Problem[];
  problem(finding: Finding): Problem;
};

/** Reads strict JSON: no comments, no trailing commas, no byte order mark, no CRLF. `root` stands before file names in problems. */
export function jsonSource({ path, text: raw }: TextFile, root: string): JsonSource {
  const marked = raw.startsWith('\uFEFF');
  const text = marked ? raw.slice(1) : raw;
  const file = root ? `${root}/${path}` : path;
  let tree: Node | undefined;
  const problem = (finding: Finding) => {
    tree ??= parseTree(text, [], { disallowComments: true });
    const offset = tree ? offsetOf(tree, finding.path, finding.onKey) : null;
    return located(file, text, { ...finding, offset });
  };
  const { value, findings } = parsed(text);
  if (marked) findings.unshift({ kind: 'byte-order-mark', path: [], found: 'U+FEFF', offset: 0 });
  const problems = findings.map((finding) => located(file, text, finding));
  return { path, file, text, value, problems, problem };
}

function parsed(text: string): { value: unknown; findings: TextFinding[] } {
  const findings: TextFinding[] = [];
  if (text.trim() === '') return { value: undefined, findings: [whole('empty-file', '@nothing')] };
  if (text.includes('\uFFFD')) {
    const offset = text.indexOf('\uFFFD');
    return { value: undefined, findings: [{ ...whole('encoding', 'U+FFFD'), offset }] };
  }
  if (text.includes('\r')) {
    findings.push({ ...whole('carriage-return', 'CR LF'), offset: text.indexOf('\r') });
  }
  try {
    return { value: JSON.parse(text), findings };
  } catch (error) {
    return { value: undefined, findings: [...findings, ...syntaxFindings(text, String(error))] };
  }
}

const whole = (kind: Finding['kind'], found: string): TextFinding => ({ kind, path: [], found, offset: 0 });

function offsetOf(tree: Node, path: JsonPath, onKey = false): number {
  // A key that is absent is shown at the nearest value that is there.
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    const property = node.parent?.type === 'property' ? node.parent : node;
    return onKey && length === path.length ? property.offset : node.offset;
  }
  return tree.offset;
}

function located(file: string, text: string, finding: Finding & { offset: number | null }): Problem {
  const before = finding.offset === null ? null : text.slice(0, finding.offset);
  return {
    file,
    path: pathText(finding.path),
    line: before === null ? null : before.split('\n').length,
    column: before === null ? null : before.length - before.lastIndexOf('\n'),
    kind: finding.kind,
    found: shortened(finding.found),
    expected: finding.expected ?? '',
    suggestion: finding.suggestion ?? null,
  };
}

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** What `JSON.parse` loses without a word: keys given twice, and digits that no double holds. */
export function lossFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, _line, _column, pathSupplier) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        findings.push({ kind: 'duplicate-key', path: [...pathSupplier(), key], found: key, onKey: true });
      }
      keys?.add(key);
    },
    onLiteralValue: (value: unknown, offset, length, _line, _column, pathSupplier) => {
      const digits = text.slice(offset, offset + length);
      if (typeof value === 'number' && significant(digits) !== significant(String(value))) {
        findings.push({ kind: 'precision', path: pathSupplier(), found: digits, suggestion: String(value) });
      }
    },
  });
  return findings;
}

/** Digits without sign, point, exponent and outer zeros: equal for 12.50 and 12.5. */
const significant = (number: string) =>
  number
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
