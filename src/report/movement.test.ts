import { expect, test } from 'vitest';
import { movement } from './movement.ts';

const from2018 = (values: readonly number[]) => values.map((value, i) => ({ year: 2018 + i, value }));
const stateOf = (values: readonly number[]) => movement(from2018(values)).state;

test('calls a steady fall of more than a tenth closer, and a steady rise apart', () => {
  expect(movement(from2018([40, 38, 36, 34, 32, 30]))).toEqual({
    state: 'closer',
    change: -0.25,
    from: { year: 2018, value: 40 },
    to: { year: 2023, value: 30 },
  });
  expect(stateOf([30, 32, 34, 36, 38, 40])).toBe('apart');
});
test('needs more than a tenth, however steady the years are', () => {
  expect(stateOf([100, 99, 98, 97, 96, 90])).toBe('same');
});
test('does not take two single years for a direction', () => {
  expect(stateOf([40, 20, 45, 21, 44, 30])).toBe('unsteady');
});
test('does not compare five years or a gap of nothing', () => {
  expect(movement(from2018([5, 4, 3, 2, 1]))).toEqual({ state: 'short', change: null, years: 5 });
  expect(stateOf([0, 1, 2, 3, 4, 5])).toBe('undefined');
  expect(stateOf([])).toBe('undefined');
});
