import { expect, test } from 'vitest';
import { known } from './panel.ts';
import { testPanel } from './testPanel.ts';
import { zeroForMissing } from './zeroForMissing.ts';

test('finds zeros before the first of a rate far from zero, its groups with it, and takes them out', () => {
  const rows = { a: [0, 0, 38.2, 36.5, 31.1, 28.4], 'a|SEX=F': [0, 0, 37.8, 36.1, 30.5, 28] };
  const { findings, panel } = zeroForMissing(testPanel(rows));
  expect(findings).toMatchObject([
    { rule: 'zero-for-missing', where: { regions: ['a'], periods: [2010, 2011] }, confidence: 'likely' },
  ]);
  expect(findings[0]?.cells).toHaveLength(4);
  expect(panel.rows.map((row) => known(row).length)).toEqual([4, 4]);
});

test('finds a lone zero in the middle', () => {
  expect(zeroForMissing(testPanel({ a: [62.1, 60.7, 0, 63.2, 61.5] })).findings).toMatchObject([
    { where: { periods: [2012] } },
  ]);
});

test('leaves zeros of rows near zero, of small counts, of rounding and of rows with gaps', () => {
  const number = { id: 'NUMBER', range: [0, null] as const, adds: 'sum' as const, percent: false };
  expect(zeroForMissing(testPanel({ a: [0, 0.3, 5.1, 0.2, 9.9, 2.2] })).findings).toEqual([]);
  expect(zeroForMissing(testPanel({ a: [3, 0, 4, 3, 4, 3] }, { unit: number })).findings).toEqual([]);
  expect(zeroForMissing(testPanel({ a: [0.1, 0.1, 0, 0.1, 0.1, 0.1] })).findings).toEqual([]);
  expect(zeroForMissing(testPanel({ a: [9.1, null, 0, 9.3, 9.2, 9.4] })).findings).toEqual([]);
});
