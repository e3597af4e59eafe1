import { parseTree, type ParseError } from 'jsonc-parser';
import type { Finding } from './problem.ts';

/** A finding whose place in the text is known already. */
export type TextFinding = Finding & { offset: number };

/** What was expected, by the number of jsonc-parser's error; its names are a const enum, which has no value at run time. */
const expectedByError: Readonly<Record<number, string>> = {
  2: '@number',
  3: '@key',
  4: '@value',
  5: ':',
  6: ',',
  7: '}',
  8: ']',
  9: '@end-of-file',
  12: '"',
  13: '@number',
};

/** Why a text is no JSON: each number written with a comma, else the first error, whose followers are its echoes. */
export function syntaxFindings(text: string, message: string): TextFinding[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const commas = errors.flatMap(({ offset }) => commaDecimal(text, offset) ?? []);
  if (commas.length > 0) return distinct(commas);
  const first = errors[0];
  if (first) return [syntaxFinding(text, errors.find(({ error }) => error !== 1) ?? first, first.offset)];
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  return [{ kind: 'json-syntax', path: [], found: tokenAt(text, offset), expected: '@value', offset }];
}

function distinct(findings: readonly TextFinding[]): TextFinding[] {
  return [...new Map(findings.map((finding) => [finding.offset, finding])).values()];
}

function commaDecimal(text: string, offset: number): TextFinding | null {
  const whole = /:\s*(-?\d+),\s?$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[1];
  const fraction = /^\d+/.exec(text.slice(offset, offset + 40))?.[0];
  if (!whole || !fraction) return null;
  const start = text.lastIndexOf(whole, offset);
  return {
    kind: 'comma-decimal',
    path: [],
    found: text.slice(start, offset + fraction.length),
    expected: '@number',
    suggestion: `${whole}.${fraction}`,
    offset: start,
  };
}

function syntaxFinding(text: string, { error }: ParseError, offset: number): TextFinding {
  const found = tokenAt(text, offset);
  const comment = found.startsWith('//') || found.startsWith('/*');
  if (comment) return { kind: 'comment', path: [], found, offset };
  const comma = /,\s*$/.exec(text.slice(0, offset));
  if (comma && /^[}\]]/.test(found)) {
    return { kind: 'trailing-comma', path: [], found: `, ${found.charAt(0)}`, offset: comma.index };
  }
  return { kind: 'json-syntax', path: [], found, expected: expectedByError[error] ?? '@value', offset };
}

function tokenAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 200).trimStart();
  if (rest === '') return '@end-of-file';
  return /^(?:\/[/*][^\n]*|"(?:[^"\n\\]|\\.)*"?|[{}[\]:,]|[^\s{}[\]:,"]+)/.exec(rest)?.[0] ?? rest.charAt(0);
}
