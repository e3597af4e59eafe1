import { expect, test } from 'vitest';
import { sparkText } from './sparkText.ts';

test('the least value is the lowest block, the greatest the highest, and a gap stays one sign wide', () => {
  expect(sparkText([0, 50, null, 100])).toBe('▁▅·█');
});
test('two states share a scale', () => {
  expect(sparkText([1, 2], [1, 2, 8])).toBe('▁▂');
});
test('equal values stand in the middle and no value at all is only gaps', () => {
  expect(sparkText([3, 3])).toBe('▅▅');
  expect(sparkText([null, null])).toBe('··');
});
