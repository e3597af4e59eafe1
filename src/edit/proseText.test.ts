import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseComponents as allowed } from '../report/proseGuard.ts';
import { proseComponents } from './proseComponents.ts';
import { readProse, writeProse } from './proseText.ts';

const root = join(import.meta.dirname, '../..');
const chapters = globSync('content/**/*.mdx', { cwd: root }).sort();

test.each(chapters)('%s is written back as it was', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(writeProse(readProse(text))).toBe(text.replace(/\n*$/, '\n'));
});

test('heads in other quotes are read, quotes inside a text are kept', () => {
  const words = { title: "Суу: 'жок'", lead: 'a "b"', body: 'Текст' };
  expect(readProse(`---\ntitle: 'Суу: ''жок'''\nlead: "a \\"b\\""\n---\n\nТекст\n`)).toEqual(words);
  expect(readProse(writeProse(words))).toEqual(words);
  expect(readProse('---\ntitle: Жөн эле\n---\nТекст')).toEqual({ title: 'Жөн эле', body: 'Текст' });
});

test('words without a head have none', () => {
  expect(readProse('Жооп.\n')).toEqual({ body: 'Жооп.' });
  expect(writeProse({ body: 'Жооп.\r\nЭкинчи сап.' })).toBe('Жооп.\nЭкинчи сап.\n');
});

test('code in a line keeps its marks', () => {
  expect(writeProse({ body: 'Тилке \\`value\\`, `_T`.' })).toBe('Тилке `value`, `_T`.\n');
});

test('a head that holds more than texts is refused instead of being lost', () => {
  expect(() => readProse('---\ntags:\n  - a\n---\n\nТекст\n')).toThrow('tags:');
});

const components = proseComponents(
  'ky',
  { name: 'indicator', widget: 'string' },
  { name: 'region', widget: 'string' },
);

test('the buttons are the components that prose may hold', () => {
  expect(components.map(({ id }) => id)).toEqual(Object.keys(allowed));
});

test.each([
  ['Value', '<Value indicator="poverty" region="osh" year="2013" />'],
  ['Value', '<Value indicator="poverty" region="osh" />'],
  [
    'Finding',
    '<Finding indicator="poverty" region="batken">\n  Текст **маанилүү**.\n  Экинчи сап.\n</Finding>',
  ],
  ['Note', '<Note>\n  Эскертүү.\n</Note>'],
  ['Picture', '<Picture name="form" alt="Форма: бир сап — бир көрсөткүч" />'],
])('a %s is read and written without a change', (id, text) => {
  const component = components.find((one) => one.id === id);
  const match = component?.pattern.exec(text);
  if (!component?.fromBlock || !match) throw new Error(`${id} does not match`);
  expect(component.toBlock(component.fromBlock(match))).toBe(text);
});

test('what would end an attribute is left out of it', () => {
  const value = components.find(({ id }) => id === 'Value');
  expect(value?.toBlock({ indicator: 'a" onclick="x', region: '<b>' })).toBe(
    '<Value indicator="a onclick=x" region="b" />',
  );
});
