import { expect, test } from 'vitest';
import { counted, phrase } from './phrase.ts';

const ru = {
  locale: 'ru',
  strings: {
    hello: 'Регион: {name}',
    'year.one': '{count} год',
    'year.few': '{count} года',
    'year.many': '{count} лет',
  },
} as const;

test('fills the parts of a string', () => {
  expect(phrase(ru, 'hello', { name: 'Ош' })).toBe('Регион: Ош');
});

test.each([
  [1, '1 год'],
  [3, '3 года'],
  [11, '11 лет'],
  [21, '21 год'],
])('chooses the plural form for %i', (count, text) => {
  expect(counted(ru, 'year', count)).toBe(text);
});

test('names the file and the key that is absent', () => {
  expect(() => phrase(ru, 'bye')).toThrow('content/ui/ru.json lacks "bye"');
  expect(() => phrase(ru, 'hello')).toThrow('needs the part "name"');
});
