import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalPoint, shifted } from './decimalPoint.ts';
import { known } from './panel.ts';
import { testPanel } from './testPanel.ts';

test('finds 960 among per cents near 96, sure because no per cent is above 100, and puts the point back', () => {
  const { findings, panel } = decimalPoint(testPanel({ a: [95.1, 95.8, 960, 96.2, 96.4] }));
  expect(findings).toMatchObject([
    {
      rule: 'decimal-point',
      where: { indicator: 'test', regions: ['a'], periods: [2012] },
      evidence: { value: 960, factor: 10 },
      confidence: 'sure',
      suggestion: { to: 96 },
      cells: [{ region: 'a', period: 2012, value: 960, to: 96 }],
    },
  ]);
  expect(panel.rows.flatMap(known).map(([, value]) => value)).toEqual([95.1, 95.8, 96, 96.2, 96.4]);
});

test('finds a run of values without their points in one row as one finding', () => {
  const { findings } = decimalPoint(
    testPanel({ a: [96.5, 97.8, 99.1, 960, 965], b: [97.9, 99.1, 96.5, 98.8, 98.5] }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.where.periods).toEqual([2013, 2014]);
});

test('takes the other rows as witnesses where the row has no decimals of its own', () => {
  const rows = {
    whole: [19.2, 21.3],
    'whole|Q=2': [17.3, 22.1],
    'whole|Q=3': [19.9, 20.7],
    'whole|Q=1': [161, 178],
  };
  expect(decimalPoint(testPanel(rows)).findings).toMatchObject([
    { where: { by: 'Q=1', periods: [2010, 2011] } },
  ]);
});

test('finds the whole numbers of a table that all lie above its decimals, as one finding', () => {
  const rows = { whole: [7.7, 6.2], a: [0.4, 4.3], b: [7.3, 7.1], c: [16.6, 9.3], d: [50, 19], e: [70, 149] };
  const { findings } = decimalPoint(testPanel(rows));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.cells.map(({ to }) => to)).toEqual([5, 1.9, 7, 14.9]);
});

test('says nothing of whole numbers where they are the rule, of zeros and of a threefold value', () => {
  expect(decimalPoint(testPanel({ a: [5, 6, 60, 5, 5] })).findings).toEqual([]);
  expect(
    decimalPoint(testPanel({ a: [5.1, 5.2, 0, 5.3, 5.4], b: [5.1, 5.2, 15, 5.3, 5.4] })).findings,
  ).toEqual([]);
});

test('takes a rise that the total shows as well for an event', () => {
  const rows = { a: [8.1, 8.3, 8.2, 119.3, 8.4], 'a|SEX=M': [18.2, 18.6, 18.1, 270, 18.8] };
  expect(decimalPoint(testPanel(rows)).findings).toEqual([]);
});

test('moves a point without binary remains', () => {
  expect([shifted(161, 1), shifted(0.07, -2), shifted(149, 1)]).toEqual([16.1, 7, 14.9]);
});

test('finds any lost point of a calm series wherever it is, and only that', () => {
  const row = fc.array(fc.integer({ min: 201, max: 299 }).filter((n) => n % 10 !== 0), { minLength: 6, maxLength: 12 }); // prettier-ignore
  fc.assert(
    fc.property(row, fc.nat(), (tenths, at) => {
      const i = at % tenths.length;
      const { findings } = decimalPoint(testPanel({ a: tenths.map((n, j) => (j === i ? n : n / 10)) }));
      expect(findings.map(({ where }) => where.periods)).toEqual([[2010 + i]]);
    }),
  );
});
