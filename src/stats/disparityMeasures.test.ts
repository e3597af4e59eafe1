import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini } from './gini.ts';
import { five, grp2023, positiveRegions, regionsWithZeros, valueOf } from './testData.ts';
import { theilL, theilT } from './theil.ts';
import { weighedRegions, type Values } from './weighed.ts';
import { weightedDeviation, weightedVariation } from './weightedVariation.ts';

const measures = { weightedVariation, gini, theilT, theilL };

test('prints the values of REAT (R) and laeken 0.5.2 (R 4.2) for five equal groups', () => {
  expect(valueOf(theilL(five.values, five.weights))).toBeCloseTo(0.2326302, 7);
  expect(valueOf(theilT(five.values, five.weights))).toBeCloseTo(0.2502012, 7);
  expect(valueOf(gini(five.values, five.weights))).toBeCloseTo(0.36, 12);
  expect(valueOf(weightedVariation(five.values, five.weights))).toBeCloseTo(Math.sqrt(0.6), 12);
});

// R 4.2.2: the formulas by hand, laeken 0.5.2 gini(x, w) for Gini; NumPy 1.24 gives the same digits.
test('equals R for the regional product of 2023 per person', () => {
  const { values, weights } = grp2023;
  expect(weighedRegions(values, weights)).toMatchObject({
    mean: expect.closeTo(187.8225616110407, 9) as number,
  });
  expect(valueOf(weightedDeviation(values, weights))).toBeCloseTo(152.1487099742387, 9);
  expect(valueOf(weightedVariation(values, weights))).toBeCloseTo(0.8100662064726892, 12);
  expect(valueOf(theilT(values, weights))).toBeCloseTo(0.2700746111403873, 12);
  expect(valueOf(theilL(values, weights))).toBeCloseTo(0.2579066518174435, 12);
  expect(valueOf(gini(values, weights))).toBeCloseTo(0.3925424320468485, 12);
});

describe.each(Object.entries(measures))('%s', (_, measure) => {
  test('is 0 where all regions are equal, also when the mean is rounded', () => {
    const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, positiveRegions, (equal, { weights }) => {
        expect(valueOf(measure(weights.map(() => equal), weights))).toBeCloseTo(0, 13); // prettier-ignore
      }),
    );
  });

  test('does not change with the unit of the values or of the weights', () => {
    fc.assert(
      fc.property(positiveRegions, fc.integer({ min: 1, max: 5000 }), ({ values, weights }, factor) => {
        const whole = valueOf(measure(values, weights));
        expect(valueOf(measure(scaled(values, factor), weights))).toBeCloseTo(whole, 9);
        expect(valueOf(measure(values, scaled(weights, factor)))).toBeCloseTo(whole, 9);
      }),
    );
  });

  test('does not change when every region stands there several times, or in parts', () => {
    fc.assert(
      fc.property(positiveRegions, fc.integer({ min: 2, max: 5 }), ({ values, weights }, copies) => {
        const times = <T>(list: readonly T[]) => Array.from({ length: copies }, () => list).flat();
        const whole = valueOf(measure(values, weights));
        expect(valueOf(measure(times(values), times(weights)))).toBeCloseTo(whole, 9);
        const parts = valueOf(
          measure([...values, ...values], [...scaled(weights, 0.3), ...scaled(weights, 0.7)]),
        );
        expect(parts).toBeCloseTo(whole, 9);
      }),
    );
  });

  test('falls when the richest region gives to the poorest without changing places', () => {
    fc.assert(
      fc.property(positiveRegions, ({ values }) => {
        const equal = values.map(() => 1);
        const sorted = values.toSorted((a, b) => a - b);
        const [low = 0] = sorted;
        const high = sorted.at(-1) ?? 0;
        fc.pre(high > low * 1.01);
        const gift = (high - low) / 4;
        const after = [low + gift, ...sorted.slice(1, -1), high - gift];
        expect(valueOf(measure(after, equal))).toBeLessThan(valueOf(measure(sorted, equal)));
      }),
    );
  });
});

test('Gini and Theil T stay within their bounds, zeros among the values', () => {
  fc.assert(
    fc.property(regionsWithZeros, ({ values, weights }) => {
      fc.pre(values.some((value) => value > 0));
      const least = Math.min(...weights) / weights.reduce((sum, weight) => sum + weight, 0);
      const index = valueOf(gini(values, weights));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1 - least + 1e-12);
      const t = valueOf(theilT(values, weights));
      expect(t).toBeGreaterThanOrEqual(0);
      expect(t).toBeLessThanOrEqual(-Math.log(least) + 1e-9);
    }),
  );
});

test('Gini is the sum over all pairs', () => {
  const pairs = (values: Values, weights: Values) => {
    const base = weighedRegions(values, weights);
    if (base.value === null) return NaN;
    const { regions, mean } = base;
    const sum = regions.flatMap((a) => regions.map((b) => a.share * b.share * Math.abs(a.value - b.value)));
    return sum.reduce((total, pair) => total + pair, 0) / (2 * mean);
  };
  fc.assert(
    fc.property(positiveRegions, ({ values, weights }) => {
      expect(valueOf(gini(values, weights))).toBeCloseTo(pairs(values, weights), 10);
    }),
  );
});

test('one region holding all of n equal ones gives Gini 1 − 1/n and T ln n', () => {
  expect(valueOf(gini([0, 0, 0, 8], [1, 1, 1, 1]))).toBeCloseTo(0.75, 12);
  expect(valueOf(theilT([0, 0, 0, 8], [1, 1, 1, 1]))).toBeCloseTo(Math.log(4), 12);
});

const scaled = (list: readonly number[], factor: number) => list.map((value) => value * factor);
