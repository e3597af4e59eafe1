import { expect, test } from 'vitest';
import { unitJump } from './unitJump.ts';

test('a value that is replaced by ten times, a thousandth or a million as much jumps', () => {
  expect(unitJump(29.8, 298, null)).toBe(1);
  expect(unitJump(187.9, 0.1879, null)).toBe(-3);
  expect(unitJump(1.5, 1_500_000, null)).toBe(6);
});
test('a value that is three or eight times as much does not jump', () => {
  expect(unitJump(10, 30, null)).toBeNull();
  expect(unitJump(10, 80, null)).toBeNull();
});
test('zero and another sign have no ratio', () => {
  expect(unitJump(0, 10, null)).toBeNull();
  expect(unitJump(-1, 10, null)).toBeNull();
});
const calm = [1.02, 0.98, 1.1];
test('a year that is about ten times the one before jumps in a calm series', () => {
  expect(unitJump(8.8, 92.4, { own: calm, beside: calm })).toBe(1);
});
test('a series that moves like that by itself, or with all others, does not jump', () => {
  expect(unitJump(2, 20, { own: [0.1, 9, 1], beside: calm })).toBeNull();
  expect(unitJump(2, 20, { own: calm, beside: [8, 11, 10] })).toBeNull();
});
