import { expect, test } from 'vitest';
import { missingReasons } from '../schema/figure.ts';
import { figureState, hasMark, missingStates } from './figureState.ts';

test('every reason of the data files can be drawn, and what is held back besides', () => {
  expect([...missingStates]).toEqual([...missingReasons, 'held']);
});
test('zero is a value', () => {
  expect(figureState({ value: 0, status: 'A' })).toEqual({ kind: 'value', marks: [] });
});
test('provisional and imputed values are estimated, and a broken one says so', () => {
  expect(figureState({ value: 1, status: 'P' }, ['flag'])).toEqual({
    kind: 'value',
    marks: ['estimated', 'flag'],
  });
  expect(figureState({ value: 1, status: 'B' }, ['break'])).toEqual({ kind: 'value', marks: ['break'] });
});
test('a missing figure keeps its reason and carries no mark', () => {
  const state = figureState({ value: null, missing: 'refused', status: 'M' }, ['flag']);
  expect(state).toEqual({ kind: 'refused' });
  expect(hasMark(state, 'flag')).toBe(false);
});
test('a figure with neither value nor reason is refused', () => {
  expect(() => figureState({ value: null, status: 'M' })).toThrow(/give the reason/);
});
