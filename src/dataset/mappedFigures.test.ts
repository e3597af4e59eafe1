import { describe, expect, test } from 'vitest';
import { exampleContext as context, exampleMapping, exampleSheet } from './exampleTable.ts';
import { mappedFigures } from './mappedFigures.ts';
import type { Sheet } from './workbook.ts';

const yearsAcross = (more = {}) => ({
  kind: 'years-across',
  head: 2,
  labels: ['A', 'B'],
  indicator: 'lamps',
  ...more,
});
const table = (...rows: (string | number | null)[][]) =>
  exampleSheet([['Лампалар'], ['', 'Items', 2022, '2023¹'], ...rows]);
const read = (sheet: Sheet, layout: unknown, more = {}) => {
  const { figures, questions, notes } = mappedFigures({
    sheet,
    mapping: exampleMapping(layout, more),
    context,
  });
  const brief = figures.map(({ indicator, region, period, by, value, missing, status }) => [indicator, region, period, by ? Object.values(by).join() : '', value ?? missing, status].join(' ')); // prettier-ignore
  const asked = questions.map(
    ({ message, values }) => `${message} ${String(values['where'] ?? values['found'])}`,
  );
  return {
    brief,
    asked,
    notes: notes.map(({ message, values }) =>
      `${message} ${values['where']} ${values['count'] ?? ''}`.trim(),
    ),
  };
};

describe('places down and years across', () => {
  test('gives a figure for each place, year and group', () => {
    const sheet = table(
      ['Республика', 'Republic', 10, '11,5'],
      ['Чыгыш облусу', 'East oblast', 1, null],
      ['Аялдар', 'Women', 2, '(3)'],
      ['Жынысы боюнча', 'By sex', null, null],
      ['Аялдар', 'Women', 4, 5],
    );
    const groups = [{ label: 'аялдар', by: { SEX: 'F' } }];
    expect(read(sheet, yearsAcross({ groups }))).toEqual({
      brief: [
        'lamps top 2022  10 A',
        'lamps top 2023  11.5 A',
        'lamps east 2022  1 A',
        'lamps east 2022 F 2 A',
        'lamps east 2023 F 3 U',
        'lamps top 2022 F 4 A',
        'lamps top 2023 F 5 A',
      ],
      asked: [],
      notes: [],
    });
  });

  test('takes nothing below a row that the mapping does not know, until a section begins, and says so', () => {
    const rows = [['Республика', 'Republic', 1, 2], ['Лампалардын баасы', 'Price', 8, 9], ['Чыгыш облусу', 'East', 3, 4], ['Bulbs', '', null, null], ['Чыгыш облусу', 'East', 5, 6]]; // prettier-ignore
    const found = read(table(...rows), yearsAcross({ sections: [{ label: 'bulbs', indicator: 'bulbs' }] }));
    expect(found.brief).toEqual([
      'lamps top 2022  1 A',
      'lamps top 2023  2 A',
      'bulbs east 2022  5 A',
      'bulbs east 2023  6 A',
    ]);
    expect(found.notes).toEqual(['rowsSkipped Лист1!A4 2']);
    const ignoring = read(table(...rows.slice(0, 3)), yearsAcross({ ignore: ['Price'] }));
    expect(ignoring.brief).toContain('lamps east 2022  3 A');
  });

  test('takes rows below a place that are indicators of their own', () => {
    const sheet = table(['Чыгыш облусу', 'East', null, null], ['лампа', 'lamp', 1, 2], ['шам', 'bulb', 3, 4]);
    const groups = [{ label: 'lamp', indicator: 'lamps' }, { label: 'bulb', indicator: 'bulbs' }]; // prettier-ignore
    expect(read(sheet, yearsAcross({ indicator: undefined, groups })).brief).toEqual(['lamps east 2022  1 A', 'lamps east 2023  2 A', 'bulbs east 2022  3 A', 'bulbs east 2023  4 A']); // prettier-ignore
  });

  test('asks which place is meant, and takes the answer of the mapping', () => {
    const sheet = table(
      ['Батыш', 'West', 1, 2],
      ['Чыгаш облусу', '', 3, 4],
      ['Чыгыш облусу', 'West oblast', 5, 6],
    );
    expect(read(sheet, yearsAcross()).asked).toEqual([
      'askPlace Лист1!A3',
      'nearPlace Лист1!A4',
      'placesDiffer Лист1!A5',
    ]);
    const areas = [{ label: 'West', region: 'west-city' }];
    expect(read(table(['Батыш', 'West', 1, 2]), yearsAcross(), { areas }).brief).toEqual(['lamps west-city 2022  1 A', 'lamps west-city 2023  2 A']); // prettier-ignore
  });

  test('asks what a sign means, and gives what the mapping says', () => {
    const sheet = table(['Чыгыш облусу', 'East', '-', '…'], ['Батыш облусу', 'West oblast', '–', '(*)']);
    expect(read(sheet, yearsAcross()).asked).toEqual([
      'askSign Лист1!C3',
      'askSign Лист1!D3',
      'askSign Лист1!D4',
    ]);
    const signs = { dash: 'zero', dots: 'not-collected', starred: 'suppressed' };
    expect(read(sheet, yearsAcross(), { signs }).brief).toEqual([
      'lamps east 2022  0 A',
      'lamps east 2023  not-collected L',
      'lamps west 2022  0 A',
      'lamps west 2023  suppressed Q',
    ]);
  });

  test('asks about numbers that can be read in two ways, and about words', () => {
    const sheet = table(['Чыгыш облусу', 'East', '1,234', 'көп']);
    expect(read(sheet, yearsAcross()).asked).toEqual(['unclearCell Лист1!C3', 'textCell Лист1!D3']);
    const cells = [{ cell: 'Лист1!C3', value: 1234 }];
    expect(read(table(['Чыгыш облусу', 'East', '1,234', '']), yearsAcross(), { cells }).brief).toEqual([
      'lamps east 2022  1234 A',
    ]);
  });

  test('does not take a digit that may be a footnote', () => {
    const head = ['', '', 2018, 2019, 2020, 2021, 2022];
    const sheet = exampleSheet([['a'], head, ['Чыгыш облусу', '', '45.21', '44.0', '43.1', '42.9', '41.5']]);
    const { questions } = mappedFigures({ sheet, mapping: exampleMapping(yearsAcross()), context });
    expect(questions).toEqual([{ message: 'unclearCell', values: { where: 'Лист1!C3', found: '45.21', readings: '45.2, 45.21' } }]); // prettier-ignore
  });

  test('refuses errors, formulas without results and two values of one key, each with its place', () => {
    const broken = table(['Чыгыш облусу', 'East', 1, 2], ['Батыш облусу', 'West oblast', 1, 2], ['Чыгыш облусу', 'East', 1, 3]); // prettier-ignore
    const cells = broken.rows.map((row) => [...row]);
    cells[3] = [
      ...(cells[3] ?? []).slice(0, 2),
      { value: null, error: '#REF!' },
      { value: null, formula: true },
    ];
    expect(read({ ...broken, rows: cells }, yearsAcross()).asked).toEqual(['errorCell Лист1!C4', 'formulaCell Лист1!D4', 'contradiction lamps east 2023']); // prettier-ignore
  });

  test('refuses a head without years or with one year twice, and names columns without a year', () => {
    expect(() => read(exampleSheet([['a'], ['', '', 'x'], ['Чыгыш облусу', '', 1]]), yearsAcross())).toThrow(
      'noYears',
    );
    expect(() => read(exampleSheet([['a'], ['', '', 2022, '2022'], ['Чыгыш облусу', '', 1]]), yearsAcross())).toThrow('headTwice'); // prettier-ignore
    const sheet = exampleSheet([['a'], ['', '', 2022, 20231], ['Чыгыш облусу', '', 1, 2]]);
    expect(read(sheet, yearsAcross()).notes).toEqual(['columnSkipped Лист1!D2']);
  });
});

test('reads places across and years down', () => {
  const sheet = exampleSheet([
    ['Жыл', 'Чыгыш облусу', 'Батыш'],
    [2022, 1, 2],
    ['2023-ж.', 3, 4],
    ['булак: статистика', null, null],
  ]);
  const layout = { kind: 'places-across', head: 1, years: 'A', indicator: 'lamps' };
  expect(read(sheet, layout).asked).toEqual(['askPlace Лист1!C1']);
  const areas = [{ label: 'батыш', region: 'west' }];
  expect(read(sheet, layout, { areas }).brief).toEqual(['lamps east 2022  1 A', 'lamps west 2022  2 A', 'lamps east 2023  3 A', 'lamps west 2023  4 A']); // prettier-ignore
});

test('reads one indicator a column', () => {
  const sheet = exampleSheet([
    ['Аймак', 'Лампа', 'Шам'],
    ['Чыгыш облусу', 1, 2],
    ['Марс', 3, 4],
    ['', null, null],
  ]);
  const columns = [{ column: 'B', indicator: 'lamps' }, { column: 'C', indicator: 'bulbs', by: { SEX: 'F' } }]; // prettier-ignore
  const found = read(sheet, { kind: 'indicators-across', head: 1, labels: ['A'], year: 2023, columns });
  expect(found.brief).toEqual(['lamps east 2023  1 A', 'bulbs east 2023 F 2 A']);
  expect(found.asked).toEqual(['noPlace Лист1!A3']);
});

test('reads one figure a row', () => {
  const sheet = exampleSheet([['region', 'year', 'value', 'indicator', 'sex'], ['EX01', '2023', '1,5', 'lamps', ''], ['East oblast', '2023', '2,5', 'bulbs', 'аял'], ['EX02', '23', '1,0', 'lamps', 'бала']]); // prettier-ignore
  const by = [{ dimension: 'SEX', column: 'E', codes: [{ label: 'аял', code: 'F' }] }];
  const found = read(sheet, {
    kind: 'long',
    head: 1,
    region: 'A',
    year: 'B',
    value: 'C',
    indicators: 'D',
    by,
  });
  expect(found.brief).toEqual(['lamps east 2023  1.5 A', 'bulbs east 2023 F 2.5 A']);
  expect(found.asked).toEqual(['noYear Лист1!B4', 'askGroup Лист1!E4']);
});
