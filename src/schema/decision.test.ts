import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { changed } from './exampleChange.ts';

const decision = {
  ...{ rule: 'jump', regions: ['osh'], periods: [2023], do: 'accept', reason: { ky: 'Туура' } },
  ...{ body: 'statistics', date: '2026-11-25' },
};
const files = (changes: object) =>
  changed('decisions/poverty.json', () =>
    JSON.stringify({ id: 'poverty', decisions: [{ ...decision, ...changes }] }),
  );
const told = (changes: object) =>
  checkData(files(changes), '').problems.map(
    ({ kind, path, found, suggestion }) => `${kind} ${path} ${found} → ${suggestion ?? '-'}`,
  );

test('a decision is read with a reason in one language', () => {
  const { problems, parts } = checkData(files({}));
  expect([problems, parts?.decisions.map(({ id }) => id)]).toEqual([[], ['poverty']]);
});

test('what a decision names is there', () => {
  expect(told({ regions: ['ohs'], body: 'statistic' })).toEqual([
    'unknown-region decisions[0].regions[0] ohs → osh',
    'unknown-body decisions[0].body statistic → statistics',
  ]);
  expect(told({ do: 'flag', status: 'U', treatment: 'new-metod' })).toEqual([
    'unknown-rule decisions[0].treatment new-metod → new-method',
  ]);
});

test('a decision without a reason, of no kind, or about a rule that the doctor has not, is told', () => {
  expect(told({ reason: {} })).toEqual(['missing-language decisions[0].reason ky → -']);
  expect(told({ do: 'acept' })).toEqual(['choice decisions[0].do acept → accept']);
  expect(told({ rule: 'jumps' })).toEqual(['choice decisions[0].rule jumps → jump']);
  expect(told({ do: 'repair', treatment: 'new-method', repairs: [] })).toHaveLength(1);
});

test('the file of decisions has the name of its indicator', () => {
  const wrong = changed('decisions/povetry.json', () =>
    JSON.stringify({ id: 'povetry', decisions: [decision] }),
  );
  expect(checkData(wrong, '').problems.map(({ kind, suggestion }) => [kind, suggestion])).toEqual([
    ['unknown-indicator', 'poverty'],
  ]);
});
