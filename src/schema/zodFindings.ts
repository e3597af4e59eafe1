import type { z } from 'zod';
import { languages } from './language.ts';
import { nearest } from './nearest.ts';
import { isProblemKind, type Finding } from './problem.ts';
import { keysAt } from './schemaAt.ts';
import { textSuggestion } from './textSuggestion.ts';

type Issue = z.core.$ZodIssue;
type Context = { schema: z.ZodType; value: unknown };

/** What a schema refuses in a value, in our kinds; a key that is only misspelt is not reported as missing as well. */
export function zodFindings(schema: z.ZodType, value: unknown): Finding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const findings = issues.flatMap((issue) => issueFindings(issue, { schema, value }));
  const place = ({ path }: Finding, key: string) => JSON.stringify([...path.slice(0, -1), key]);
  const misspelt = new Set(
    findings.flatMap((one) =>
      one.kind === 'unknown-key' && one.suggestion ? place(one, one.suggestion) : [],
    ),
  );
  return findings.filter((one) => one.kind !== 'missing-key' || !misspelt.has(JSON.stringify(one.path)));
}

function issueFindings(issue: Issue, { schema, value }: Context): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const input = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const present = new Set(Object.keys(Object(input)));
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      path: [...path, key],
      found: key,
      expected: known.join(', '),
      suggestion: nearest(
        key,
        known.filter((one) => !present.has(one)),
      ),
      onKey: true,
    }));
  }
  if (input === undefined && issue.code !== 'custom') return [absent(issue, path)];
  return [{ path, ...valueFinding(issue, input) }];
}

function absent(issue: Issue, path: (string | number)[]): Finding {
  const key = String(path.at(-1) ?? '');
  const language = languages.some((one) => one === key);
  return {
    kind: language ? 'missing-language' : 'missing-key',
    path,
    found: key,
    expected: expectation(issue),
  };
}

type ValueFinding = Omit<Finding, 'path'>;

function valueFinding(issue: Issue, input: unknown): ValueFinding {
  const found = shown(input);
  const expected = expectation(issue);
  switch (issue.code) {
    case 'invalid_type':
      return typeFinding(issue.expected, input);
    case 'invalid_value':
      return choice(found, issue.values.map(String));
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      return options.length > 0 ? choice(found, options) : { kind: 'invalid', found, expected };
    }
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'string') return { kind: 'empty-text', found, expected };
      return {
        kind: issue.origin === 'array' ? 'list-length' : 'number-range',
        found: lengthOr(input),
        expected,
      };
    }
    case 'invalid_format':
      return { kind: 'format', found, expected };
    case 'invalid_key':
      return { kind: 'format', found: String(issue.path.at(-1)), expected, onKey: true };
    case 'custom': {
      const {
        problem,
        found: part,
        expected: wanted,
      } = { problem: '', found: '', expected: '', ...issue.params };
      const told = { ...textSuggestion(problem, String(part)), ...(wanted && { expected: String(wanted) }) };
      return { kind: isProblemKind(problem) ? problem : 'invalid', ...told };
    }
    case 'not_multiple_of':
    case 'invalid_element':
    case 'unrecognized_keys':
      return { kind: 'invalid', found, expected };
  }
}

const lengthOr = (input: unknown) => (Array.isArray(input) ? String(input.length) : shown(input));

function choice(found: string, options: readonly string[]): ValueFinding {
  return { kind: 'choice', found, expected: options.join(', '), suggestion: nearest(found, options) };
}

function typeFinding(type: string, input: unknown): ValueFinding {
  const expected = `@${type}`;
  const found = shown(input);
  if (typeof input !== 'string' || !['number', 'int'].includes(type))
    return { kind: 'type', found, expected };
  const number = input.replace(/[\s\u00A0\u202F]/g, '');
  if (/^[-−]?\d+,\d+$/.test(number)) {
    return { kind: 'comma-decimal', found, expected, suggestion: number.replace('−', '-').replace(',', '.') };
  }
  if (/^-?\d+(\.\d+)?$/.test(number)) return { kind: 'number-as-text', found, expected, suggestion: number };
  return { kind: 'type', found, expected };
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `@${issue.expected}`;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_key') return issue.issues.map(expectation).join(', ');
  if (issue.code !== 'invalid_format') return '@value';
  return issue.format === 'regex' ? (issue.pattern ?? '@text') : `@${issue.format}`;
}

/** A value as a reader recognises it: texts bare, lists and objects by name. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? '""' : value;
  if (Array.isArray(value)) return '@array';
  if (typeof value === 'object' && value !== null) return '@object';
  return value === undefined ? '@nothing' : JSON.stringify(value);
}

/** What stands at a path; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.getOwnPropertyDescriptor(inner, step)?.value;
  }, value);
}
