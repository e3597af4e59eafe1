import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseChange } from './baseChange.ts';
import { meanOff } from './meanOff.ts';
import { testPanel } from './testPanel.ts';

const people = (place: string) => ({ whole: 100, a: 60, b: 40 })[place] ?? null;
/** Values of the whole that are 1/ratio of the mean of 20 and 30. */
const mean = 0.6 * 20.5 + 0.4 * 30.5;
const table = (ratios: number[]) =>
  testPanel({ whole: ratios.map((ratio) => Number((mean / ratio).toFixed(3))), a: ratios.map(() => 20.5), b: ratios.map(() => 30.5) }, { people }); // prettier-ignore

test('finds the year in which the mean leaves the whole', () => {
  const { findings } = meanOff(table([1, 1.01, 1, 0.99, 1, 1.19, 1]));
  expect(findings).toMatchObject([
    { rule: 'mean-off', where: { regions: ['whole'], periods: [2015] }, evidence: { ratio: 1.19, usual: 1 }, confidence: 'likely' },
  ].map((one) => ({ ...one, evidence: { ratio: expect.closeTo(1.19, 3) as number, usual: expect.closeTo(1, 2) as number } }))); // prettier-ignore
  expect(findings[0]?.cells).toHaveLength(3);
});

test('tells a run of years on one side once', () => {
  const { findings } = meanOff(table([1, 1, 1, 1, 1, 1, 1.3, 1.3, 1.31, 1, 1, 1, 1]));
  expect(findings.map(({ where }) => where.periods)).toEqual([[2016, 2017, 2018]]);
});

test('finds the year from which on the base is another, but not where the weights themselves begin anew', () => {
  const ratios = [1.03, 1.031, 1.029, 1.03, 1.03, 1, 1.001, 1];
  expect(meanOff(table(ratios)).findings).toMatchObject([{ rule: 'base-changed', evidence: { year: 2015 } }]);
  expect(meanOff({ ...table(ratios), peopleBreaks: [2015] }).findings).toEqual([]);
});

test('finds the year from which on the mean meets the whole exactly', () => {
  const of = (values: number[]) =>
    values.map((ratio, i) => ({ year: 2010 + i, ratio, mean: 1, whole: 1, slack: 0 }));
  expect(baseChange(of([1.009, 1.004, 1.003, 1.0026, 1.0027, 1, 1.00002]), [])?.year).toBe(2015);
  expect(baseChange(of([1.009, 0.999, 1.003, 0.9995, 1.0027, 1, 1.0004]), [])).toBeNull();
});

test('says nothing without people, or where the whole is printed too coarsely to tell', () => {
  expect(meanOff({ ...table([1, 1, 1, 1, 1, 1.3]), people: () => null }).findings).toEqual([]);
  const coarse = testPanel({ whole: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1], a: [0.1, 0.1, 0.11, 0.1, 0.1, 0.14], b: [0.1, 0.1, 0.1, 0.1, 0.1, 0.14] }, { people }); // prettier-ignore
  expect(meanOff(coarse).findings).toEqual([]);
});

test('says nothing where the whole is the mean, whatever the places do', () => {
  const year = fc.record({ a: fc.integer({ min: 1, max: 99 }), b: fc.integer({ min: 1, max: 99 }) });
  fc.assert(
    fc.property(fc.array(year, { minLength: 5, maxLength: 15 }), (years) => {
      const rows = {
        whole: years.map(({ a, b }) => 0.6 * a + 0.4 * b),
        a: years.map(({ a }) => a),
        b: years.map(({ b }) => b),
      };
      expect(meanOff(testPanel(rows, { people })).findings).toEqual([]);
    }),
  );
});
