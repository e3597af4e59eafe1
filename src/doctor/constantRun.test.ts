import { expect, test } from 'vitest';
import { constantRun } from './constantRun.ts';
import { testPanel } from './testPanel.ts';

const moving = {
  b: [716.6, 781.4, 985.7, 948.9, 936.2, 1012.6],
  c: [628.3, 528.5, 578.9, 524.6, 623.7, 635.1],
  d: [644.2, 607.7, 620.5, 600.3, 614.8, 658.5],
};
const found = (rows: Record<string, (number | null)[]>) => constantRun(testPanel(rows)).findings;

test('finds five years of one number while the others move by a tenth', () => {
  expect(found({ a: [57.1, 57.1, 57.1, 57.1, 57.1, 54.2], ...moving })).toMatchObject([
    {
      rule: 'constant-run',
      where: { regions: ['a'] },
      evidence: { value: 57.1, years: 5 },
      confidence: 'likely',
    },
  ]);
});

test('finds a year that several places carry over', () => {
  const rows = {
    ...moving,
    a: [451.3, 451.3, 350.2, 208.1, 200.6, 214.7],
    b: [716.6, 716.6, 985.7, 948.9, 936.2, 1012.6],
  };
  expect(found(rows)).toMatchObject([
    { rule: 'copied-year', where: { periods: [2011] }, evidence: { copied: 2010, places: 2 } },
  ]);
});

test('says nothing of rows that never change, of full per cents, of coarse numbers and of tables where repeating is the way', () => {
  expect(found({ a: [48.4, 48.4, 48.4, 48.4, 48.4], ...moving })).toEqual([]);
  expect(found({ a: [100, 100, 100, 100, 100, 99.8], ...moving })).toEqual([]);
  expect(found({ a: [0.8, 0.8, 0.8, 0.8, 0.9, 0.9], b: [1.9, 2.1, 2.2, 2, 1.9, 2] })).toEqual([]);
  const sticky = {
    a: [0.529, 0.529, 0.529, 0.543, 0.543, 0.543],
    b: [0.61, 0.61, 0.61, 0.62, 0.62, 0.62],
    c: [0.518, 0.518, 0.52, 0.52, 0.52, 0.52],
  };
  expect(found(sticky)).toEqual([]);
});
