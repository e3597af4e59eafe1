import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedByChance, falseDiscoveryRates } from './falseDiscovery.ts';

// Benjamini & Hochberg 1995, section 3.2: fifteen tests, four found at 5 %.
const printed = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

test('finds the four of the published example', () => {
  const rates = falseDiscoveryRates(printed);
  expect(rates.filter((rate) => rate !== null && rate <= 0.05)).toHaveLength(4);
  // By hand: the smallest of p · 15 / rank over this and all later ranks.
  [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857142857, 0.063857142857, 0.0645].forEach((rate, i) =>
    expect(rates[i]).toBeCloseTo(rate, 9),
  );
});

test('counts only tests that were made', () => {
  expect(falseDiscoveryRates([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
  expect(falseDiscoveryRates([])).toEqual([]);
  expect(falseDiscoveryRates([null])).toEqual([null]);
  expect(() => falseDiscoveryRates([0.2, 1.2])).toThrow('the chance at 1 is 1.2');
  expect(() => falseDiscoveryRates([Number.NaN])).toThrow(RangeError);
});

test('expects eight flags by chance among forty rows of nine regions at 2.3 %', () => {
  expect(expectedByChance(Array.from({ length: 40 * 9 }, () => 0.023))).toBeCloseTo(8.28, 9);
  expect(expectedByChance([null, 0.1])).toBe(0.1);
  expect(expectedByChance([])).toBe(0);
});

test('keeps the order of the chances, lies between them and one, and does not ask for the order of the list', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { minLength: 1, maxLength: 30 }), (chances) => {
      const rates = falseDiscoveryRates(chances);
      chances.forEach((one, i) => {
        const rate = rates[i] ?? -1;
        expect(rate).toBeGreaterThanOrEqual(one);
        expect(rate).toBeLessThanOrEqual(1);
        chances.forEach((other, j) => expect(one < other && rate > (rates[j] ?? -1)).toBe(false));
      });
      expect(falseDiscoveryRates(chances.toReversed())).toEqual(rates.toReversed());
    }),
  );
});
