import { expect, test } from 'vitest';
import { multiplierUnfit } from './multiplierUnfit.ts';
import { outOfRange } from './outOfRange.ts';
import { testPanel } from './testPanel.ts';
import { unitUnfit } from './unitUnfit.ts';

test('finds som under the sign of per cents, and drops the range', () => {
  const { findings, panel } = unitUnfit(testPanel({ whole: [3390.2, 3572.5, 3991.9] }));
  expect(findings).toMatchObject([
    { rule: 'unit-unfit', evidence: { outside: 3, cells: 3 }, confidence: 'sure' },
  ]);
  expect(outOfRange(panel).findings).toEqual([]);
});

test('leaves single values outside to the other rule, which is sure of them', () => {
  const panel = testPanel({ a: [20, 21, 207, 22], b: [-1, 10, 11, 12] });
  expect(unitUnfit(panel).findings).toEqual([]);
  expect(outOfRange(panel).findings).toMatchObject([
    {
      rule: 'out-of-range',
      where: { regions: ['a'], periods: [2012] },
      evidence: { value: 207 },
      confidence: 'sure',
    },
    { where: { regions: ['b'], periods: [2010] }, evidence: { value: -1 }, confidence: 'sure' },
  ]);
});

test('takes per cents a little above 100, and many of them, as a question of the method', () => {
  expect(outOfRange(testPanel({ a: [99, 101.1] })).findings).toMatchObject([{ confidence: 'possible' }]);
  const many = { a: [150, 90, 160, 95], b: [140, 90, 90, 90], c: [90, 150, 90, 90] };
  expect(outOfRange(testPanel(many)).findings).toMatchObject([
    { where: { regions: ['a', 'b', 'c'] }, evidence: { count: 4 }, confidence: 'possible' },
  ]);
});

test('finds a multiplier by which there are ten times as many people as people', () => {
  const unit = { id: 'NUMBER', range: [0, null] as const, adds: null, percent: false };
  const options = { unit, multiplier: 3, people: () => 7000 };
  expect(multiplierUnfit(testPanel({ whole: [70100, 70900, 71619] }, options)).findings).toMatchObject([
    { rule: 'multiplier-unfit', evidence: { factor: 10 }, confidence: 'sure' },
  ]);
  expect(multiplierUnfit(testPanel({ whole: [7010, 7090, 7162] }, options)).findings).toEqual([]);
});
