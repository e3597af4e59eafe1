import { expect, test } from 'vitest';
import { reviewMessages, reviewText } from './reviewText.ts';

const forms = (entry: string | object): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();

test.each(Object.entries(reviewMessages))('"%s" has the same gaps in every language and form', (_, entry) => {
  const all = [entry.ky, entry.ru, entry.en].flatMap(forms).map(gaps);
  expect(new Set(all).size).toBe(1);
});
test.each(Object.entries(reviewMessages))('"%s" mixes no scripts in a word', (_, entry) => {
  const words = [entry.ky, entry.ru, entry.en].flatMap(forms).join(' ');
  expect(words.match(/(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{2,}/gu)).toBeNull();
});
test('the form goes with the count, and numbers are grouped as in the language', () => {
  expect(reviewText('headAdded', 'ru', { count: 1 })).toBe('добавлено 1 значение');
  expect(reviewText('headAdded', 'ru', { count: 3 })).toBe('добавлено 3 значения');
  expect(reviewText('headAdded', 'ru', { count: 5000 })).toBe('добавлено 5\u00a0000 значений');
  expect(reviewText('headAdded', 'ky', { count: 12 })).toBe('12 сан кошулду');
  expect(reviewText('headAdded', 'en', { count: 1 })).toBe('1 figure added');
});
test('a gap without a value is an error, not an empty place', () => {
  expect(() => reviewText('askFlagged', 'en')).toThrow('needs "text"');
});
