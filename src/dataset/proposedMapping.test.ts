import { expect, test } from 'vitest';
import { exampleContext as context, exampleSheet } from './exampleTable.ts';
import { proposedMapping } from './proposedMapping.ts';

const propose = (rows: (string | number | null)[][], file = '1.1.xlsx', more = {}) => {
  const { mapping, questions } = proposedMapping(exampleSheet(rows), file, { ...context, ...more });
  return { layout: mapping.layout, mapping, asked: questions.map(({ message, values }) => `${message} ${values['where'] ?? ''}`.trim()) }; // prettier-ignore
};
const titled = (...rows: (string | number | null)[][]) => [
  ['1.1 Лампалар', 'Lamps', 'Lamps'],
  ['(пайыз менен)'],
  ['Аталышы', 'Наименование', 'Items', 2022, 2023],
  ...rows,
];
const east = ['Чыгыш облусу', 'Восточная область', 'East oblast'];

test('explains a table with years across by itself', () => {
  const found = propose(
    titled(['Республика', '', 'Republic', 1, 2], [...east, 3, 4], ['Аялдар', 'Женщины', 'Women', 5, 6]),
  );
  expect(found.asked).toEqual([]);
  expect(found.layout).toEqual({
    kind: 'years-across', head: 3, labels: ['A', 'B', 'C'], indicator: 'lamps', unit: 'percent',
    sections: [], groups: [{ label: 'Женщины', by: { SEX: 'F' } }], ignore: [],
  }); // prettier-ignore
});

test('asks what only an editor can tell', () => {
  const rows = titled([...east, '-', 4], ['Батыш', '', '', 1, 2], ['Эркектер', 'Женщины', 'Women', 5, 6], ['Баасы', 'Цена', 'Price', 7, 8], [...east, 5, 6]); // prettier-ignore
  const found = propose(rows, '1.1.xlsx', { source: null });
  expect(found.asked).toEqual(['askSource', 'askSection Лист1!A7', 'groupsDiffer Лист1!A6', 'askPlace Лист1!A5', 'askSign Лист1!D4']); // prettier-ignore
});

test('asks which indicator and which unit where the table does not tell', () => {
  const untitled = titled([...east, 1, 2]);
  untitled[0] = ['9.9 Көчөлөр'];
  expect(propose(untitled, '9.9.xlsx').asked).toEqual(['askIndicator']);
  const thousands = titled([...east, 1, 2]);
  thousands[1] = ['(миң даана)'];
  expect(propose(thousands).asked).toEqual(['askUnit']);
});

test('leaves out groups that the indicator does not have', () => {
  const { layout } = propose(titled([...east, 1, 2], ['Жогорку', 'Высшее', 'Higher', 5, 6]));
  expect(layout).toMatchObject({ groups: [], ignore: ['Жогорку'] });
});

test('recognises places across, indicators across and one figure a row', () => {
  const across = propose([
    ['Жыл', 'East oblast', 'West oblast', 'West city'],
    [2022, 1, 2, 3],
  ]);
  expect(across.layout).toMatchObject({ kind: 'places-across', head: 1, years: 'A', indicator: 'lamps' });
  const columns = propose([['2023'], ['Аймак', 'lamps', 'bulbs'], ['Чыгыш облусу', 1, 2]]);
  expect(columns.layout).toMatchObject({ kind: 'indicators-across', head: 2, labels: ['A'], year: 2023 });
  const long = propose([
    ['Аймак', 'Жыл', 'Маани'],
    ['Чыгыш облусу', 2022, 1],
  ]);
  expect(long.layout).toMatchObject({
    kind: 'long',
    head: 1,
    region: 'A',
    year: 'B',
    value: 'C',
    indicator: 'lamps',
  });
});

test('refuses what is no table of places or years', () => {
  expect(() => propose([['Салам'], ['дүйнө']])).toThrow('noLayout');
});
