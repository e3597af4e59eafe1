import { expect, test } from 'vitest';
import { withoutCopies } from './copies.ts';
import { gap } from './gap.ts';
import { withTerms } from './termsDisagree.ts';
import { testPanel } from './testPanel.ts';

const number = { id: 'NUMBER', range: [0, null] as const, adds: null, percent: false };
const rows = { a: [3, 7, 12, 9, 4], b: [5, 1, 8, 6, 2] };

test('tells a copy once and leaves it out of what is judged', () => {
  const first = testPanel(rows, { indicator: 'first' });
  const { findings, panels } = withoutCopies([first, testPanel(rows, { indicator: 'second' })]);
  expect(findings).toMatchObject([
    {
      rule: 'copied-series',
      where: { indicator: 'second' },
      other: 'first',
      evidence: { cells: 10, equal: 10 },
      confidence: 'sure',
    },
  ]);
  expect(panels).toEqual([first]);
});

test('does not call alike what shares zeros only, or a few numbers', () => {
  const other = { a: [3, 7, 11, 9, 5], b: [5, 2, 8, 7, 2] };
  expect(withoutCopies([testPanel(rows), testPanel(other)]).findings).toEqual([]);
  const zeros = { a: [0, 0, 0, 0, 0], b: [0, 0, 0, 0, 0] };
  expect(withoutCopies([testPanel(zeros), testPanel(zeros)]).findings).toEqual([]);
});

test('finds a per cent that is ten times the quotient of two numbers of its file', () => {
  const base = { file: '1.5.4.xml' };
  const panels = [
    testPanel({ whole: [49, 67, 104] }, { ...base, series: 'PLANS', unit: number }),
    testPanel({ whole: [484, 484, 484] }, { ...base, series: 'ALL', unit: number }),
    testPanel({ whole: [101, 138, 215] }, { ...base, series: 'SHARE' }),
  ];
  const { findings, panels: repaired } = withTerms(panels);
  expect(findings).toMatchObject([
    {
      rule: 'terms-disagree',
      where: { key: 'SHARE' },
      evidence: { value: 215, expected: 21.5, factor: 10 },
      confidence: 'sure',
    },
  ]);
  expect(withTerms(repaired).findings).toEqual([]);
});

test('takes gaps for zeros where the places add up without them, and else asks', () => {
  const counts = { whole: [8, 8, 20, 15, 6], a: [3, 7, 12, 9, 4], b: [5, 1, 8, 6, 2] };
  const zeros = { ...counts, whole: [8, 8, 20, 15, 6], c: [1, null, null, null, 1] };
  expect(gap(testPanel({ ...zeros, whole: [9, 8, 20, 15, 7] }, { unit: number })).findings).toEqual([]);
  const left = testPanel({ ...zeros, whole: [9, 8, 20, 15, 7] }, { unit: number });
  const withGap = {
    ...left,
    rows: left.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([, { value }]) => value !== null)),
    })),
  };
  expect(gap(withGap).findings).toMatchObject([{ rule: 'gap-is-zero', evidence: { count: 3 } }]);
  const open = { ...withGap, rows: withGap.rows.filter(({ place }) => place !== 'whole') };
  expect(gap(open).findings).toMatchObject([{ rule: 'gap', evidence: { count: 3, year: 2011 } }]);
});
