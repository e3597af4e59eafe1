import { expect, test } from 'vitest';
import { isPrinted, unusual } from './moves.ts';
import { jump } from './jump.ts';
import { lateStart } from './lateStart.ts';
import { testPanel } from './testPanel.ts';
import { yearMoves } from './yearMoves.ts';
import { yearTyped } from './yearTyped.ts';

/** Six places that rise and fall by a little, each in its own way. */
const calm = Object.fromEntries(
  [0, 1, 2, 3, 4, 5].map((place) => [
    `p${place}`,
    Array.from({ length: 12 }, (_, year) =>
      Number((30 + 4 * place + Math.sin(7 * place + 5 * year)).toFixed(2)),
    ),
  ]),
);
const changed = (change: (value: number, year: number, place: number) => number) =>
  testPanel(
    Object.fromEntries(
      Object.entries(calm).map(([name, values], place) => [
        name,
        values.map((value, year) => Number(change(value, year, place).toFixed(2))),
      ]),
    ),
  );

test('says nothing of places that move as they always do', () => {
  expect([yearMoves, jump, lateStart, yearTyped].flatMap((rule) => rule(testPanel(calm)).findings)).toEqual(
    [],
  );
});

test('tells a year in which all jump from a year from which all stand elsewhere', () => {
  expect(yearMoves(changed((value, year) => (year === 6 ? 1.8 * value : value))).findings).toMatchObject([
    { rule: 'all-jumped', where: { periods: [2016] }, evidence: { up: 6, down: 0 } },
  ]);
  expect(yearMoves(changed((value, year) => (year >= 6 ? 1.8 * value : value))).findings).toMatchObject([
    { rule: 'all-shifted', where: { periods: [2016] } },
  ]);
});

test('finds places that go apart: some double while the others halve', () => {
  expect(
    yearMoves(changed((value, year, place) => (year >= 6 ? value * (place < 3 ? 2 : 0.5) : value))).findings,
  ).toMatchObject([{ rule: 'moved-apart', where: { periods: [2016] }, evidence: { up: 3, down: 3 } }]);
});

test('tells a jump, a step and a jump in the last year of one place, each once', () => {
  const one = (change: (value: number, year: number) => number) =>
    jump(changed((value, year, place) => (place === 2 ? change(value, year) : value))).findings;
  expect(one((value, year) => (year === 5 ? 2 * value : value))).toMatchObject([
    { rule: 'jump', where: { regions: ['p2'], periods: [2015] } },
  ]);
  expect(one((value, year) => (year >= 5 ? 2 * value : value))).toMatchObject([
    { rule: 'level-shift', where: { periods: [2015] } },
  ]);
  expect(one((value, year) => (year === 11 ? 2 * value : value))).toMatchObject([
    { rule: 'last-jump', where: { periods: [2021] } },
  ]);
  expect(one((value, year) => (year >= 5 ? value / 10 : value))).toMatchObject([
    { rule: 'tenfold-step', evidence: { factor: 10 } },
  ]);
});

test('does not cross a break that is known', () => {
  const panel = changed((value, year, place) => (place === 2 && year >= 5 ? 2 * value : value));
  expect(jump({ ...panel, breaks: [{ period: 2015, places: ['p2'], rule: null }] }).findings).toEqual([]);
});

test('sees the fall of a per cent near 100 in what is left of it', () => {
  const full = [99.1, 99.3, 99.2, 99.4, 99.3, 99.1, 99.3, 93.9, 99.3, 99.2, 99.4, 99.3];
  expect(jump(testPanel({ a: full })).findings).toMatchObject([{ rule: 'jump', where: { periods: [2017] } }]);
});

test('takes what rounding can do for no change', () => {
  const move = { row: { place: 'a', by: {}, key: '', cells: new Map() }, year: 2011, change: 1 };
  expect(isPrinted({ ...move, from: 0.1, to: 0.3 })).toBe(false);
  expect(isPrinted({ ...move, from: 0.1, to: 0.91 })).toBe(true);
});

test('measures a far value by the others, so that it does not hide itself', () => {
  expect(unusual([1, 2, 3, 2, 1, 30], 3)[5]).toBeCloseTo(28 / 1.4826);
  expect(unusual([1, 2], 3)).toEqual([null, null]);
});

test('finds a place that was counted in another until its row begins', () => {
  const late = Object.fromEntries(Object.entries(calm).map(([name, values]) => [name, values]));
  const panel = testPanel(late);
  const rows = panel.rows.map((row) => (row.place === 'p5' ? { ...row, cells: new Map([...row.cells].filter(([year]) => year >= 2013)) } : row)); // prettier-ignore
  expect(lateStart({ ...panel, rows }).findings).toMatchObject([
    {
      rule: 'late-start',
      where: { regions: ['p5'], periods: [2013] },
      evidence: { year: 2013, first: 2010 },
    },
  ]);
});

test('finds a year that was mistyped', () => {
  const survey = testPanel({ a: [1, 2], b: [1, 2], c: [1, 2], d: [1, 2], e: [1, 2] });
  const rows = survey.rows.map((row) => (row.place === 'c' ? { ...row, cells: new Map([[2010, { value: 1 }], [2021, { value: 2 }]]) } : row)); // prettier-ignore
  expect(yearTyped({ ...survey, rows }).findings).toMatchObject([
    { rule: 'year-typed', where: { regions: ['c'], periods: [2021] }, evidence: { expected_year: 2011 } },
  ]);
});
