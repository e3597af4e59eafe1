import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sigmaChange, sigmaConvergence, spreadForm } from './sigmaConvergence.ts';
import { grp2018, grp2023, positiveRegions, reasonOf, valueOf } from './testData.ts';

const first = { period: 2018, ...grp2018 };
const last = { period: 2023, ...grp2023 };
const plain = (period: number, values: (number | null)[]) => ({
  period,
  values,
  weights: values.map(() => 1),
});

// R 4.2.2: sqrt(sum(p * (l - sum(p * l))^2)) and sqrt(mean((l - mean(l))^2)) with l = log(x).
test('follows the spread of the regional product from 2018 to 2023 as R does', () => {
  const [before, after] = sigmaConvergence([first, last], 'logarithm');
  expect(before && valueOf(before.weighted)).toBeCloseTo(0.6695822121779491, 12);
  expect(before && valueOf(before.unweighted)).toBeCloseTo(0.6059011635163615, 12);
  expect(after && valueOf(after.weighted)).toBeCloseTo(0.6818244615265809, 12);
  expect(after && valueOf(after.unweighted)).toBeCloseTo(0.5860079147044147, 12);
});

test('says of 2018 to 2023 that people grew apart while places came nearer', () => {
  const change = sigmaChange(first, last, { form: 'logarithm', breaks: [2018] });
  expect(valueOf(change.weighted)).toBeCloseTo(0.0122422493486318, 12);
  expect(valueOf(change.unweighted)).toBeCloseTo(-0.0198932488119468, 12);
  expect(change.regions).toBe(9);
});

test('does not compare across a break', () => {
  const change = sigmaChange(first, last, { form: 'logarithm', breaks: [2021] });
  expect([reasonOf(change.weighted), reasonOf(change.unweighted)]).toEqual([
    'break-between',
    'break-between',
  ]);
  expect(valueOf(change.from.weighted)).toBeCloseTo(0.6695822121779491, 12);
});

test('compares only regions that have values at both ends', () => {
  const change = sigmaChange(plain(2020, [1, 3, 900]), plain(2021, [2, 6, null]), {
    form: 'logarithm',
    breaks: [],
  });
  expect(change.regions).toBe(2);
  expect(valueOf(change.unweighted)).toBeCloseTo(0, 12);
});

test('takes points where a value of any period is zero or signed', () => {
  expect(spreadForm([{ values: [1, 2] }, { values: [null, 3] }])).toBe('logarithm');
  expect(spreadForm([{ values: [1, 2] }, { values: [0, 3] }])).toBe('points');
  expect(spreadForm([{ values: [-1, 2] }])).toBe('points');
  const [year] = sigmaConvergence([plain(2020, [-3, 3])], 'points');
  expect(year).toEqual({ period: 2020, weighted: { value: 3 }, unweighted: { value: 3 } });
});

test('says why there is no spread', () => {
  const reason = (values: (number | null)[]) =>
    sigmaConvergence([plain(2020, values)], 'logarithm').map(({ weighted }) => reasonOf(weighted))[0];
  expect([[], [null], [1, null], [0, 1], [-1, 1], [2, 2]].map(reason)).toEqual([
    'no-values',
    'no-values',
    'one-region',
    'zero-minimum',
    'negative-values',
    'measured',
  ]);
});

test('refuses other regions and a wrong order of periods', () => {
  const options = { form: 'points', breaks: [] } as const;
  expect(() => sigmaChange(last, first, options)).toThrow('2018 is not later than 2023');
  expect(() => sigmaChange(plain(2020, [1]), plain(2021, [1, 2]), options)).toThrow('1 and 2 regions');
  expect(() => spreadForm([{ values: [NaN] }])).toThrow(RangeError);
});

test('logarithms do not see the unit, points do not see a shift', () => {
  const factor = fc.integer({ min: 2, max: 1000 });
  fc.assert(
    fc.property(positiveRegions, factor, ({ values, weights }, by) => {
      const spreads = (list: number[], form: 'logarithm' | 'points') =>
        sigmaConvergence([{ period: 2020, values: list, weights }], form).map(({ weighted }) =>
          valueOf(weighted),
        )[0];
      const inLogs = spreads(values, 'logarithm') ?? NaN;
      expect(spreads(values.map((value) => value * by), 'logarithm')).toBeCloseTo(inLogs, 9); // prettier-ignore
      const inPoints = spreads(values, 'points') ?? NaN;
      expect(spreads(values.map((value) => value + by), 'points')).toBeCloseTo(inPoints, 6); // prettier-ignore
    }),
  );
});
