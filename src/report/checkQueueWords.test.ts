import { expect, test } from 'vitest';
import { checkData } from '../schema/checkData.ts';
import { queueReplaced } from '../schema/exampleQueues.ts';
import { checkQueueWords } from './checkQueueWords.ts';

const titled = (text: string) => `---\ntitle: 'Мисал'\n---\n\n${text}\n`;
const words: Readonly<Record<string, string>> = {
  'problems/dry-well.ky.mdx': titled('Кудук кургап калган.\n\n> Суу жок.'),
  'problems/dry-well.ru.mdx': titled('Колодец высох в 2024 году, 12 500 сом.'),
  'problems/dry-well.en.mdx': titled('The well is dry.'),
  'replies/new-well.ky.mdx': 'Жаңысы казылды.\n',
  'replies/new-well.ru.mdx': 'Вырыли новый.\n',
};

function told(changes: Readonly<Record<string, string | null>>, agreed = true): string[] {
  const { parts } = checkData(
    queueReplaced('problems/dry-well.json', '"quotesAgreed": true', `"quotesAgreed": ${agreed}`),
  );
  if (!parts) throw new Error('the example cards have a problem');
  const files = Object.entries({ ...words, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
  return checkQueueWords(files, parts).map(
    ({ kind, file, line, found, expected }) => `${kind} ${file}:${line ?? '-'} ${found} | ${expected}`,
  );
}

test('words in the languages named are right, and sums and years are no telephone numbers', () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Record<string, string | null>, string[]]>([
  ['a language named whose words are absent', { 'problems/dry-well.en.mdx': null }, [
    'missing-page data/problems/dry-well.json:- en | content/problems/dry-well.en.mdx']],
  ['words in a language that is not named', { 'replies/new-well.en.mdx': 'Dug.\n' }, [
    'page-not-named content/replies/new-well.en.mdx:- replies/new-well.en.mdx | data/replies/new-well.json']],
  ['words of no card', { 'problems/other.ky.mdx': titled('Башка.') }, [
    'stray-content content/problems/other.ky.mdx:- problems/other.ky.mdx | data/problems/other.json']],
  ['a file of another form', { 'problems/dry-well/ky.mdx': titled('Башка.') }, [
    'stray-content content/problems/dry-well/ky.mdx:- problems/dry-well/ky.mdx | problems/<id>.<ky|ru|en>.mdx']],
  ['a problem without a title', { 'problems/dry-well.en.mdx': 'The well is dry.\n' }, [
    'missing-key content/problems/dry-well.en.mdx:1 title | @string']],
  ['a telephone number', { 'replies/new-well.ky.mdx': 'Вырыли.\n\nТелефон: 0555 12-34-56\n' }, [
    'contact content/replies/new-well.ky.mdx:3 0555 12-34-56 | ']],
  ['an address of a person', { 'replies/new-well.ky.mdx': 'akim.of.osh@mail.example\n' }, [
    'contact content/replies/new-well.ky.mdx:1 akim.of.osh@mail.example | ']],
  ['a word of two scripts', { 'replies/new-well.ru.mdx': 'Вырыли нoвый.\n' }, [
    'mixed-script content/replies/new-well.ru.mdx:1 нoвый | o']],
])('%s is told with its file and line', (_, changes, problems) => {
  expect(told(changes)).toEqual(problems);
}); // prettier-ignore

test('a quote stands only where those quoted agreed', () => {
  expect(told({}, false)).toEqual([
    'quote-not-agreed content/problems/dry-well.ky.mdx:7 > Суу жок. | data/problems/dry-well.json',
  ]);
});
