import { expect, test } from 'vitest';
import { untranslated } from './untranslated.ts';

const ui = (language: string, strings: object) => ({
  path: `content/ui/${language}.json`,
  text: JSON.stringify(strings),
});
const file = (name: object) => ({ path: 'data/units/a.json', text: JSON.stringify({ id: 'a', name }) });
const found = (...files: { path: string; text: string }[]) =>
  untranslated([], files).map((one) => [one.place, one.in, one.as]);

test('a text that one language lacks', () => {
  const files = [
    ui('ky', { a: 'Салам, дүйнө элдери' }),
    ui('ru', { a: 'Здравствуйте, все люди' }),
    ui('en', {}),
  ];
  expect(found(...files)).toEqual([['content/ui: a', 'en', null]]);
});
test('a Russian sentence in the place of the Kyrgyz one, and the other way round', () => {
  const name = { ky: 'Число врачей на селе', ru: 'Число врачей на селе', en: 'Physicians in villages' };
  expect(found(file(name))).toEqual([['data/units/a.json: name', 'ky', 'ru']]);
  const kyrgyz = { ...name, ky: 'Айылдагы дарыгерлердин үлүшү', ru: 'Айылдагы дарыгерлердин үлүшү' };
  expect(found(file(kyrgyz))).toEqual([['data/units/a.json: name', 'ru', 'ky']]);
});
test('an English sentence that was left standing', () => {
  const name = { ky: 'Physicians in villages', ru: 'Врачи в сёлах', en: 'Physicians in villages' };
  expect(found(file(name))).toEqual([['data/units/a.json: name', 'ky', 'en']]);
});
test('names and gaps alone may be alike', () => {
  expect(found(file({ ky: 'Ош', ru: 'Ош', en: 'Osh' }))).toEqual([]);
  expect(found(file({ ky: '{name}, {year}', ru: '{name}, {year}', en: '{name}, {year}' }))).toEqual([]);
});
test('what was there before is not new', () => {
  const files = [file({ ky: 'Число врачей на селе', ru: 'Число врачей на селе', en: 'Physicians' })];
  expect(untranslated(files, files).map(({ isNew }) => isNew)).toEqual([false]);
});
