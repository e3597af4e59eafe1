import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test.each([
  ['poverty', 'poverty', 0],
  ['povertty', 'poverty', 1],
  ['pvoerty', 'poverty', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('from %s to %s it is %i steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
});

test('the distance is the same both ways, zero only for equal texts, and at most the longer length', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('the nearest candidate is suggested, none where all are far', () => {
  expect(nearest('povertty', ['gini', 'poverty', 'population'])).toBe('poverty');
  expect(nearest('Batken', ['osh', 'batken'])).toBe('batken');
  expect(nearest('physicians', ['gini', 'poverty'])).toBeNull();
  expect(nearest('W', ['F', 'M'])).toBeNull();
});

test('a longer name that contains the word is suggested', () => {
  expect(nearest('poverty', ['extreme-poverty', 'gini'])).toBe('extreme-poverty');
});
