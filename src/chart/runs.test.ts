import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from './runs.ts';

const series = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2015 + i, value }));
const years = (found: { year: number }[][]) => found.map((run) => run.map(({ year }) => year));

test('a line stops at a missing value and a year alone is a run of its own', () => {
  expect(years(runs(series(1, 2, null, 3, null, 0, 5)))).toEqual([[2015, 2016], [2018], [2020, 2021]]);
});
test('a year without a line in the data interrupts like a missing one', () => {
  const sparse = [
    { year: 2012, value: 1 },
    { year: 2018, value: 2 },
    { year: 2019, value: 3 },
  ];
  expect(years(runs(sparse))).toEqual([[2012], [2018, 2019]]);
});
test('a break cuts before its year', () => {
  expect(years(runs(series(1, 2, 3), [2016]))).toEqual([[2015], [2016, 2017]]);
});
test('no run bridges a gap or a break, and no value is lost', () => {
  const point = fc.record({ year: fc.integer({ min: 2000, max: 2030 }), value: fc.option(fc.integer()) });
  const points = fc.uniqueArray(point, { selector: ({ year }) => year });
  const kept = fc.property(points, fc.integer({ min: 2000, max: 2030 }), (list, cut) => {
    const found = runs(list, [cut]);
    expect(found.flat()).toHaveLength(list.filter(({ value }) => value !== null).length);
    for (const run of found) {
      for (const [i, { year }] of run.entries()) {
        expect(year).toBe((run[0]?.year ?? 0) + i);
        if (i > 0) expect(year).not.toBe(cut);
      }
    }
  });
  fc.assert(kept);
});
