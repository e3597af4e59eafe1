import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { badQueues, exampleQueues, queueReplaced } from './exampleQueues.ts';
import { exampleFiles } from './exampleFiles.ts';
import type { TextFile } from './jsonSource.ts';
import { localProblemSchema } from './localProblem.ts';
import { publicPromiseSchema } from './publicPromise.ts';

/** "kind file:line path found → suggestion" of each problem. */
const told = (files: readonly TextFile[]) =>
  checkData(files).problems.map(
    ({ kind, file, line, path, found, suggestion }) =>
      `${kind} ${file.replace('data/', '')}:${line ?? '-'} ${path} ${found} → ${suggestion ?? '-'}`,
  );

test('cards without a problem are parts of the data, and a folder without any is right', () => {
  const { problems, parts } = checkData(queueReplaced('problems/dry-well.json', '', ''));
  expect(problems).toEqual([]);
  expect([parts?.problems, parts?.promises, parts?.replies].map((list) => list?.map(({ id }) => id))).toEqual(
    [['dry-well'], ['new-well'], ['new-well']],
  );
  expect(checkData(exampleFiles()).parts?.promises).toEqual([]);
});

test.each(badQueues)('%s is told with its place', (_, files, problems) => {
  expect(told(files)).toEqual(problems);
});

const promise = exampleQueues['promises/new-well.json'];
const closed = { state: 'closed', on: '2026-08-01', note: promise.title };

test.each([
  ['dropped', 0, true],
  ['not-done', 1, true],
  ['done', 1, false],
  ['partly', 3, false],
])('a promise closed as %s after entry %i: %s', (outcome, last, success) => {
  const log = [...promise.log.slice(0, last + 1), { ...closed, outcome }];
  expect(publicPromiseSchema.safeParse({ ...promise, log }).success).toBe(success);
});

test('nothing follows what is closed, and what is contested may be claimed anew', () => {
  const dropped = { ...closed, outcome: 'dropped' };
  const twice = [...promise.log.slice(0, 1), dropped, dropped];
  expect(publicPromiseSchema.safeParse({ ...promise, log: twice }).success).toBe(false);
  const contested = { ...promise.log[3], state: 'contested', note: promise.title };
  const again = [...promise.log.slice(0, 3), contested, { state: 'claimed-done', on: '2026-09-01' }];
  expect(publicPromiseSchema.safeParse({ ...promise, log: again }).success).toBe(true);
});

test('a late answer follows a silence, and a refusal ends the matter', () => {
  const problem = exampleQueues['problems/dry-well.json'];
  const silent = { state: 'unanswered', on: '2025-11-30' };
  const [proposed, adopted, instructed] = problem.log;
  const is = (log: readonly unknown[]) => localProblemSchema.safeParse({ ...problem, log }).success;
  expect(is([proposed, adopted, silent, instructed])).toBe(true);
  const declined = { state: 'declined', on: '2025-11-30', note: promise.title };
  expect(is([proposed, adopted, declined, instructed])).toBe(false);
});
