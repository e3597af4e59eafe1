import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsMakeWhole } from './partsMakeWhole.ts';
import { testPanel } from './testPanel.ts';

const contributions = {
  whole: [19.5, 18.6, 18.6],
  a: [4.9, 4.6, 4.7],
  b: [6.3, 6, 6],
  c: [5.1, 4.9, 4.8],
  d: [3.2, 3.1, 3.1],
};

test('finds per cents that add up to the whole, and takes them for contributions from then on', () => {
  const { findings, panel } = partsMakeWhole(testPanel(contributions));
  expect(findings).toMatchObject([
    { rule: 'parts-make-whole', evidence: { hits: 3, years: 3, whole: 18.6 }, confidence: 'likely' },
  ]);
  expect(panel.unit.adds).toBe('sum');
});

test('says nothing of a true rate, of three parts, or where sums are declared', () => {
  const rate = { whole: [20, 20, 20], a: [19, 18, 21], b: [22, 21, 19], c: [20, 20, 20], d: [18, 22, 20] };
  expect(partsMakeWhole(testPanel(rate)).findings).toEqual([]);
  const { whole, a, b, c } = contributions;
  expect(partsMakeWhole(testPanel({ whole, a, b, c })).findings).toEqual([]);
  const unit = { ...testPanel({}).unit, adds: 'sum' as const };
  expect(partsMakeWhole(testPanel(contributions, { unit })).findings).toEqual([]);
});

test('never takes a weighted mean of its parts for their sum', () => {
  const part = fc.record({ value: fc.integer({ min: 1, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) });
  const years = fc.array(fc.array(part, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(years, (all) => {
      const mean = (ones: { value: number; weight: number }[]) =>
        ones.reduce((sum, one) => sum + one.value * one.weight, 0) /
        ones.reduce((sum, one) => sum + one.weight, 0);
      const rows = Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name, i) => [name, all.map((ones) => ones[i]?.value ?? 0)]),
      );
      expect(partsMakeWhole(testPanel({ whole: all.map(mean), ...rows })).findings).toEqual([]);
    }),
  );
});
