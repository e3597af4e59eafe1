import { expect, test } from 'vitest';
import { isSameNumber } from './rowAgreement.ts';
import { sourcesCompared } from './sourcesCompared.ts';
import { testPanel } from './testPanel.ts';

const table = {
  batken: [17.6, 16.3, 17.9, 18.6],
  chui: [8.3, 9.5, 6.2, 5.5],
  naryn: [31.3, 30.8, 30.2, 31.7],
  talas: [12.1, 12.5, 11.4, 13.5],
  osh: [19.5, 17.4, 18.4, 16.3],
};
const panel = testPanel(table);
const compared = (rows: Record<string, (number | null)[]>) =>
  sourcesCompared(testPanel(rows), panel, '10.2.1.xlsx');

test('says nothing where the second source prints the same numbers more coarsely', () => {
  expect(compared({ ...table, chui: [8.325, 9.5431, 6.2, 5.4971] })).toEqual([]);
  expect(isSameNumber(8.26, 8.3)).toBe(true);
  expect(isSameNumber(8.24, 8.3)).toBe(false);
});

test('finds labels that are shifted by rows, and what each row is in truth', () => {
  const { batken, chui, naryn } = table;
  const found = compared({ ...table, batken: chui, chui: naryn, naryn: batken });
  expect(found).toMatchObject([
    {
      rule: 'labels-shifted',
      evidence: { cells: 12, before: 0, after: 12 },
      confidence: 'sure',
      other: '10.2.1.xlsx',
      moves: [['batken', 'chui'], ['chui', 'naryn'], ['naryn', 'batken']], // prettier-ignore
    },
  ]);
});

test('finds years that are shifted', () => {
  const next = Object.fromEntries(
    Object.entries(table).map(([name, values]) => [name, [...values.slice(1), null]]),
  );
  expect(compared(next)).toMatchObject([{ rule: 'years-shifted', evidence: { shift: 1 } }]);
});

test('names a power of ten, with the value to repair to, and counts other differences by row', () => {
  const found = compared({ ...table, chui: [83, 95, 6.2, 5.5], osh: [19.5, 21.4, 18.4, 16.3] });
  expect(found).toMatchObject([
    {
      rule: 'factor-between',
      where: { regions: ['chui'], periods: [2010, 2011] },
      evidence: { factor: 10, after: 2 },
    },
    {
      rule: 'sources-differ',
      where: { regions: ['osh'], periods: [2011] },
      evidence: { value: 21.4, second: 17.4, count: 1 },
    },
  ]);
  expect(found[0]?.cells.map(({ to }) => to)).toEqual([8.3, 9.5]);
});
