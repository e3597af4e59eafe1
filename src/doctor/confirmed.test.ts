import { expect, test } from 'vitest';
import { confirmed } from './confirmed.ts';
import { decimalPoint } from './decimalPoint.ts';
import { pairPanels } from './pairPanels.ts';
import { sourcesCompared } from './sourcesCompared.ts';
import { testPanel } from './testPanel.ts';

const names = { parents: new Map(), people: () => null, peopleBreaks: [] };
const printed = [22.1, 21.7, 226, 22.4, 21.9, 22.3];
const pairs = [
  ...printed.map((sdmx, i) => ({
    region: 'osh',
    year: 2010 + i,
    key: { SERIES: 'S' },
    sdmx,
    workbook: i === 2 ? 22.6 : sdmx,
  })),
  ...printed.map((_, i) => ({
    region: 'chui',
    year: 2010 + i,
    key: { SERIES: 'S' },
    sdmx: 30.5 + i,
    workbook: i === 1 ? 35.1 : 30.5 + i,
  })),
];

test('makes pairs of cells two panels of one matter', () => {
  const [both] = pairPanels('1.2.1.xml', pairs, names);
  expect(both?.panel).toMatchObject({ file: '1.2.1.xml', series: 'S' });
  expect([both?.panel, both?.second].map((panel) => panel?.rows[0]?.cells.get(2012)?.value)).toEqual([
    226, 22.6,
  ]);
});

test('a difference in cells that are blamed already makes that finding sure, and is not told twice', () => {
  const file = { file: '1.2.1.xml', series: 'S' };
  const { findings } = decimalPoint(
    testPanel(
      { osh: printed },
      { ...file, unit: { id: 'PT', range: [0, null], adds: 'mean', percent: false } },
    ),
  );
  expect(findings.map(({ confidence }) => confidence)).toEqual(['likely']);
  const found = findings.map((one) => ({ ...one, where: { ...one.where, file: '1.2.1.xml', key: 'S' } }));
  const compared = pairPanels('1.2.1.xml', pairs, names).flatMap(({ panel, second }) =>
    sourcesCompared(panel, second, '1.2.1.xlsx'),
  );
  expect(compared.map(({ rule }) => rule)).toEqual(['factor-between', 'sources-differ']);
  expect(
    confirmed(found, compared).map(({ rule, confidence, where }) => [rule, confidence, where.regions]),
  ).toEqual([
    ['decimal-point', 'sure', ['osh']],
    ['sources-differ', 'sure', ['chui']],
  ]);
});
