import { expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';

type Strings = Record<string, unknown>;
const ui = (language: string, strings: Strings) => ({
  path: `ui/${language}.json`,
  text: JSON.stringify(strings, null, 2),
});
const right = {
  ky: { hello: 'Салам, {name}', 'year.one': '{count} жыл', 'year.other': '{count} жыл' },
  ru: {
    ...{ hello: 'Привет, {name}', 'year.one': 'один год', 'year.few': '{count} года' },
    ...{ 'year.many': '{count} лет', 'year.other': '{count} года' },
  },
  en: { hello: 'Hello, {name}', 'year.one': 'one year', 'year.other': '{count} years' },
};
type Words = Record<keyof typeof right, Strings>;
const told = (words: Words, more: { path: string; text: string }[] = []) =>
  checkContent([ui('ky', words.ky), ui('ru', words.ru), ui('en', words.en), ...more]).map(
    ({ kind, file, line, path, found, expected, suggestion }) =>
      `${kind} ${file}:${line ?? '-'} ${path} ${found} | ${expected} → ${suggestion ?? '-'}`,
  );

test('three languages with equal messages have no problem', () => {
  expect(told(right)).toEqual([]);
});

test.each<[string, Words, string[]]>([
  ['a message that is misspelt in one language', { ...right, en: { helo: 'Hello, {name}', ...plural(right.en) } }, [
    'missing-message content/ui/ky.json:1 helo helo | content/ui/en.json → hello',
    'missing-message content/ui/ru.json:1 helo helo | content/ui/en.json → hello',
    'missing-message content/ui/en.json:1 hello hello | content/ui/ky.json, content/ui/ru.json → helo',
  ]],
  ['a part of another name', { ...right, ru: { ...right.ru, hello: 'Привет, {nmae}' } }, [
    'placeholders content/ui/ru.json:2 hello {nmae} | {name} → -']],
  ['a plural form that the language needs', { ...right, ru: { ...right.en, hello: 'Привет, {name}' } }, [
    'plural-form content/ui/ru.json:3 year.one year | few, many → -']],
  ['an empty text', { ...right, ky: { ...right.ky, hello: ' ' } }, [
    'empty-text content/ui/ky.json:2 hello " " |  → -']],
  ['a Latin letter in a Cyrillic word', { ...right, ru: { ...right.ru, hello: 'Привeт, {name}' } }, [
    'mixed-script content/ui/ru.json:2 hello Привeт | e → Привет']],
  ['a number', { ...right, en: { ...right.en, extra: 7 } }, [
    'type content/ui/en.json:5 extra 7 | @string → -']],
])('%s is told', (_, words, expected) => {
  expect(told(words)).toEqual(expected);
}); // prettier-ignore

function plural(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => key.startsWith('year')));
}

test('nested keys are the same messages as flat ones', () => {
  expect(
    told({ ...right, ky: { hello: 'Салам, {name}', year: { one: '{count} жыл', other: '{count} жыл' } } }),
  ).toEqual([]);
});

test('a language without a file is told', () => {
  expect(checkContent([ui('ky', right.ky), ui('en', right.en)])).toMatchObject([
    { kind: 'no-entries', file: 'content/ui', expected: 'ui/ru.json' },
  ]);
});

test('a page that lacks a language, has no language or mixes scripts is told', () => {
  const head = "---\ntitle: 'Аты'\nlead: 'Башы'\n---\n";
  const page = (path: string, text = 'Текст') => ({ path: `pages/${path}.mdx`, text: head + text });
  const pages = [
    page('about/ky'),
    page('about/ru', 'Первая\nстрока тeкста'),
    page('about/en', 'Text'),
    page('method/ky'),
  ];
  expect(told(right, [...pages, page('method/ru'), page('notes')])).toEqual([
    'mixed-script content/pages/about/ru.mdx:6  тeкста | e → текста',
    'stray-content content/pages/notes.mdx:-  pages/notes.mdx | pages/<page>/<ky|ru|en>.mdx → -',
    'missing-page content/pages/method:-  en | method/en.mdx → -',
  ]);
});
