import { expect, test } from 'vitest';
import { exchanged } from './exchanged.ts';
import { testPanel } from './testPanel.ts';
import { totalOutside } from './totalOutside.ts';

const calm = [20, 21, 22, 21, 20, 22, 21, 23, 22, 21];
const number = { id: 'NUMBER', range: [0, null] as const, adds: 'sum' as const, percent: false };

test('finds a total outside its parts where it lies between them in all other years', () => {
  const rows = {
    a: calm.map((value, i) => (i === 4 ? 29 : value)),
    'a|U=U': calm.map((value) => value + 3),
    'a|U=R': calm.map((value) => value - 3),
  };
  expect(totalOutside(testPanel(rows)).findings).toMatchObject([
    {
      rule: 'total-outside',
      where: { regions: ['a'], periods: [2014], by: 'U' },
      evidence: { value: 29, low: 17, high: 23 },
    },
  ]);
});

test('does not call parts what the table does not treat as parts', () => {
  const rows = {
    a: calm,
    'a|REASON=X': calm.map((value) => value + 5),
    'a|REASON=Y': calm.map((value) => value + 9),
  };
  expect(totalOutside(testPanel(rows)).findings).toEqual([]);
});

test('finds a sum that differs, of groups and of places', () => {
  const rows = {
    whole: calm.map((value, i) => 2 * value + (i === 3 ? 7 : 0)),
    a: calm,
    b: calm,
    'a|SEX=F': calm.map((value) => value - 12),
    'a|SEX=M': calm.map((value, i) => (i === 6 ? 15 : 12) + 0 * value),
  };
  expect(totalOutside(testPanel(rows, { unit: number })).findings).toMatchObject([
    {
      rule: 'sum-differs',
      where: { regions: ['a'], periods: [2016], by: 'SEX' },
      evidence: { value: 21, sum: 24 },
    },
    { rule: 'sum-differs', where: { regions: ['whole'], periods: [2013] }, evidence: { value: 49, sum: 42 } },
  ]);
});

test('finds women and men who changed places in one year, and puts them back', () => {
  const men = [30, 31, 32, 30, 14, 31, 33, 32];
  const women = [14, 15, 14, 13, 31, 15, 15, 14];
  const { findings, panel } = exchanged(
    testPanel({ a: men.map((m, i) => (m + (women[i] ?? 0)) / 2), 'a|SEX=M': men, 'a|SEX=F': women }),
  );
  expect(findings).toMatchObject([{ rule: 'groups-exchanged', where: { periods: [2014] } }]);
  expect(findings[0]?.cells.map(({ by, to }) => [by, to])).toEqual([['SEX=M', 31], ['SEX=F', 14]]); // prettier-ignore
  expect(exchanged(panel).findings).toEqual([]);
});
