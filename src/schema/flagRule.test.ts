import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { flagRuleSchema } from './flagRule.ts';

const folder = join(import.meta.dirname, '../../data/flag-rules');
const files = globSync('*.json', { cwd: folder }).sort();
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

test.each(files)('reads the rule in %s', (file) => {
  expect(flagRuleSchema.parse(read(file)).id).toBe(basename(file, '.json'));
});

test('has one rule of each kind', () => {
  const kinds = files.map((file) => flagRuleSchema.parse(read(file)).kind);
  expect(kinds).toEqual(['concentration', 'dispersion', 'divergence', 'level', 'silence', 'trend', 'voice']);
});

const problems = (file: string, change: object) => {
  const result = flagRuleSchema.safeParse({ ...(read(file) as object), ...change });
  return result.error?.issues.map(({ path }) => path.join('.')) ?? [];
};

test('refuses thresholds on the wrong side, and rules that contradict themselves', () => {
  expect(problems('level.json', { threshold: 2 })).toEqual(['threshold']);
  expect(problems('trend.json', { years: 4 })).toEqual(['years']);
  expect(problems('divergence.json', { threshold: 5 })).toEqual(['threshold']);
  expect(problems('concentration.json', { threshold: 50 })).toEqual(['threshold']);
  expect(problems('voice.json', { state: { is: 'no-data' } })).toEqual(['state.why']);
  expect(problems('level.json', { excluded: ['X'] })).toEqual(['excluded.0']);
  expect(problems('level.json', { author: undefined })).toEqual(['author']);
});
