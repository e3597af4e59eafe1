import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDistinguishable, meanRankShift, rankIntervals, sharesAbove } from './rankIntervals.ts';

const interval = (lo: number, hi: number) => ({ lo, median: lo, hi });

test('the interval of twenty ranks leaves out one at each end', () => {
  const runs = Array.from({ length: 20 }, (_, i) => [i + 1, 20 - i]);
  // Definition 1: numpy 2.4.6, quantile([1..20], [.05, .5, .95], method='inverted_cdf') = 1, 10, 19
  expect(rankIntervals(runs)).toEqual([
    { lo: 1, median: 10, hi: 19 },
    { lo: 1, median: 10, hi: 19 },
  ]);
  expect(rankIntervals(runs, { from: 0.25, to: 0.75 })[0]).toEqual({ lo: 5, median: 10, hi: 15 });
});

test('a place without ranks has no interval, and no runs give no intervals', () => {
  expect(rankIntervals([[1, null], [1, null]])).toEqual([interval(1, 1), null]); // prettier-ignore
  expect(rankIntervals([])).toEqual([]);
  expect(() => rankIntervals([[1]], { from: 0.9, to: 0.1 })).toThrow('0.9 and 0.1');
});

test('two places can be told apart only when their intervals share no rank', () => {
  expect(isDistinguishable(interval(1, 2), interval(3, 5))).toBe(true);
  expect(isDistinguishable(interval(6, 9), interval(3, 5))).toBe(true);
  expect(isDistinguishable(interval(1, 3), interval(3, 5))).toBe(false);
  expect(isDistinguishable(interval(1, 9), interval(3, 5))).toBe(false);
  expect(isDistinguishable(null, interval(3, 5))).toBe(false);
});

test('counts the runs in which one place stands above another, equal ranks for neither', () => {
  const runs = [[1, 2, null], [2, 1, null], [1, 1, null], [1, 2, null]]; // prettier-ignore
  expect(sharesAbove(runs)).toEqual([
    [null, 0.5, null],
    [0.25, null, null],
    [null, null, null],
  ]);
  expect(sharesAbove([])).toEqual([]);
});

test('the mean shift counts places moved, over places and runs', () => {
  expect(meanRankShift([1, 2, 3], [[1, 2, 3]])).toBe(0);
  expect(meanRankShift([1, 2, 3], [[3, 2, 1], [1, 3, 2]])).toBe(1); // prettier-ignore
  expect(meanRankShift([1, null, 2], [[2, null, 1]])).toBe(1);
  expect([meanRankShift([1], []), meanRankShift([null], [[1]])]).toEqual([null, null]);
});

test('shares of both directions never exceed the whole, and full order gives the whole', () => {
  const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 30 }), (runs) => {
      const shares = sharesAbove(runs);
      shares.forEach((row, a) => {
        row.forEach((share, b) => {
          if (share !== null) expect(share + (shares[b]?.[a] ?? NaN)).toBeCloseTo(1, 12);
        });
      });
      for (const found of rankIntervals(runs)) {
        expect(found?.lo).toBeLessThanOrEqual(found?.median ?? 0);
        expect(found?.median).toBeLessThanOrEqual(found?.hi ?? 0);
      }
    }),
  );
});
