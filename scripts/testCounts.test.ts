import { expect, test } from 'vitest';
import { playwrightCounts, single, summary, total, vitestCounts } from './testCounts.ts';

test('counts vitest by test, and names what was skipped', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a' },
    { status: 'passed', fullName: 'b' },
    { status: 'failed', fullName: 'c' },
    { status: 'skipped', fullName: 'd (needs files)' },
    { status: 'todo', fullName: 'e' },
  ];
  expect(vitestCounts({ testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults }] })).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['d (needs files)', 'e'],
  });
});

test('a test file that cannot be read is one failure', () => {
  const broken = { name: 'x.test.ts', status: 'failed', assertionResults: [] };
  expect(vitestCounts({ testResults: [broken] }).failed).toBe(1);
});

const run = (status: string, description?: string) => ({
  title: status,
  file: 'a.e2e.ts',
  tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
});

test('counts Playwright by run in nested suites; a test that passed only when repeated has failed', () => {
  const suites = [
    {
      title: 'a.e2e.ts',
      specs: [run('expected'), run('unexpected')],
      suites: [{ title: 'inner', specs: [run('flaky'), run('skipped', 'no browser'), run('expected')] }],
    },
  ];
  expect(playwrightCounts({ suites })).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['a.e2e.ts › skipped (no browser)'],
  });
});

test('an error outside of the tests is a failure', () => {
  expect(playwrightCounts({ suites: [], errors: [{ message: 'no server' }] }).failed).toBe(1);
});

test('a run ends with the sum of its steps', () => {
  const skipping = { passed: 1, failed: 0, skipped: ['x', 'y'] };
  expect(summary(total([single(true), single(false), skipping]))).toBe('2 passed, 1 failed, 2 skipped');
});
