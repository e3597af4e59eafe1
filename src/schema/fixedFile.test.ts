import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { exampleFiles, exampleFigures, exampleYear } from './exampleFiles.ts';
import { fixedFile } from './fixedFile.ts';

const path = 'regions/batken/2023.json';
const right = exampleFiles().find((file) => file.path === path)?.text ?? '';

test('files in canonical form stay byte for byte', () => {
  for (const file of exampleFiles()) expect(fixedFile(file)).toBe(file.text);
});

test.each([
  ['a byte order mark', `\uFEFF${right}`],
  ['CRLF', right.replaceAll('\n', '\r\n')],
  ['another order', exampleYear('batken', 2023, exampleFigures(41.2).reverse())],
  ['a formatter', JSON.stringify(JSON.parse(right), null, 2)],
  ['one line', JSON.stringify(JSON.parse(right))],
])('what %s did to a year file is undone', (_, text) => {
  expect(text).not.toBe(right);
  expect(fixedFile({ path, text })).toBe(right);
  const files = exampleFiles().map((file) => (file.path === path ? { path, text: right } : file));
  expect(checkData(files).problems).toEqual([]);
});

test.each([
  ['a key twice', right.replace('"value":41.2', '"value":40,"value":41.2')],
  ['an unknown key', right.replace('"value":41.2', '"value":41.2,"remark":"x"')],
  ['digits that no number holds', right.replace('41.2', '41.20000000000000000001')],
  ['broken JSON', right.replace('41.2', '41,2')],
])('a year file with %s keeps every letter', (_, text) => {
  expect(fixedFile({ path, text })).toBe(text);
});

test('a register on one line, without its end of line, gets the form that the forms write', () => {
  const one = exampleFiles().find((file) => file.path === 'indicators/poverty.json');
  const text = one?.text ?? '';
  const value: unknown = JSON.parse(text);
  expect(fixedFile({ path: 'indicators/poverty.json', text: JSON.stringify(value) })).toBe(text);
  expect(fixedFile({ path: 'regions/batken/region.json', text: '{ "id": "batken" }' })).toBe(
    '{\n  "id": "batken"\n}\n',
  );
  expect(fixedFile({ path: 'boundaries/a.topojson', text: '{}' })).toBe('{}');
});

test('a figure that stands twice is sorted but not dropped', () => {
  const [first, ...rest] = exampleFigures(41.2);
  const twice = exampleYear('batken', 2023, first ? [...rest, first, first] : rest);
  expect(fixedFile({ path, text: twice }).match(/"poverty"/g)).toHaveLength(2);
});
