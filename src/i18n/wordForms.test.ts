import { expect, test } from 'vitest';
import { withArticle, withDefinite } from './article.ts';
import { ordinalPlace } from './ordinal.ts';
import { pluralForm } from './plural.ts';

const points = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };

test.each([
  [1, 0, 'пункт'], [2, 0, 'пункта'], [5, 0, 'пунктов'], [11, 0, 'пунктов'], [21, 0, 'пункт'], [22, 0, 'пункта'],
  [0, 0, 'пунктов'], [100, 0, 'пунктов'], [18.3, 1, 'пункта'], [2, 1, 'пункта'], [5, 1, 'пункта'], [-1, 0, 'пункт'],
])('Russian counts %d with %i decimals as %s', (number, decimals, form) => {
  expect(pluralForm(number, decimals, 'ru', points)).toBe(form);
}); // prettier-ignore

test('English has one point, but 1.0 points; Kyrgyz never changes the word', () => {
  const forms = { one: 'point', other: 'points' };
  expect(pluralForm(1, 0, 'en', forms)).toBe('point');
  expect(pluralForm(1, 1, 'en', forms)).toBe('points');
  expect(pluralForm(2, 0, 'en', forms)).toBe('points');
  expect(pluralForm(5, 0, 'ky', { one: 'пункт', other: 'пункт' })).toBe('пункт');
});

test.each([
  [1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [12, '12th'], [21, '21st'], [112, '112th'],
])('%i is %s', (rank, text) => {
  expect(ordinalPlace(rank, 'en')).toBe(text);
}); // prettier-ignore

test('places are numbered with a hyphen that does not break', () => {
  expect(ordinalPlace(5, 'ky')).toBe('5\u2011орун');
  expect(ordinalPlace(5, 'ru')).toBe('5\u2011е место');
  expect(() => ordinalPlace(0, 'en')).toThrow('0');
});

test.each([
  ['8.1 point gap', 'an'], ['11 point gap', 'an'], ['18 point gap', 'an'], ['11.5 point gap', 'an'], ['80 point gap', 'an'],
  ['1.8 point gap', 'a'], ['110 point gap', 'a'], ['180 point gap', 'a'], ['18.3 point gap', 'an'], ['oblast', 'an'],
  ['region', 'a'], ['hour', 'an'], ['unit', 'a'],
])('%s takes %s', (words, article) => {
  expect(withArticle(words)).toBe(`${article} ${words}`);
}); // prettier-ignore

test('a republic takes the definite article, an oblast does not', () => {
  expect(withDefinite('Kyrgyz Republic')).toBe('the Kyrgyz Republic');
  expect(withDefinite('Batken oblast')).toBe('Batken oblast');
});
