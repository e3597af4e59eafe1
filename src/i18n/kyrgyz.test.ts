import { expect, test } from 'vitest';
import { inflected } from './kyrgyz.ts';

// Locatives and genitives of the regions as Kyrgyz official texts write them.
test.each([
  ['Баткен', 'Баткенде', 'Баткендин'],
  ['Ош', 'Ошто', 'Оштун'],
  ['Нарын', 'Нарында', 'Нарындын'],
  ['Талас', 'Таласта', 'Таластын'],
  ['Чүй', 'Чүйдө', 'Чүйдүн'],
  ['Ысык-Көл', 'Ысык-Көлдө', 'Ысык-Көлдүн'],
  ['Бишкек', 'Бишкекте', 'Бишкектин'],
  ['Жалал-Абад', 'Жалал-Абадда', 'Жалал-Абаддын'],
  ['Ош шаары', 'Ош шаарында', 'Ош шаарынын'],
  ['Ош облусу', 'Ош облусунда', 'Ош облусунун'],
  ['Баткен облусу', 'Баткен облусунда', 'Баткен облусунун'],
  ['Кыргыз Республикасы', 'Кыргыз Республикасында', 'Кыргыз Республикасынын'],
])('%s → %s, %s', (name, locative, genitive) => {
  expect(inflected(name, 'locative')).toBe(locative);
  expect(inflected(name, 'genitive')).toBe(genitive);
});

test.each([
  ['Ош', 'Ошко', 'Оштон'],
  ['Талас', 'Таласка', 'Таластан'],
  ['Чүй', 'Чүйгө', 'Чүйдөн'],
  ['Ош шаары', 'Ош шаарына', 'Ош шаарынан'],
])('%s → %s, %s', (name, dative, ablative) => {
  expect(inflected(name, 'dative')).toBe(dative);
  expect(inflected(name, 'ablative')).toBe(ablative);
});

test('refuses a name in which no suffix can be chosen', () => {
  expect(() => inflected('KG-B', 'locative')).toThrow('"KG-B"');
});
