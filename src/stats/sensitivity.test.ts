import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexModel, IndexValues } from './compositeIndex.ts';
import { leaveOneOut, sensitivity, type Sensitivity } from './sensitivity.ts';

const indicator = (id: string, polarity: 'higher-better' | 'lower-better' = 'higher-better') => ({
  id,
  weight: 1,
  polarity,
  goalposts: { lo: 0, hi: 100 },
});
const model: IndexModel = {
  aggregation: 'geometric',
  coverage: 0.7,
  domains: [
    { id: 'first', weight: 1, indicators: [indicator('a'), indicator('b', 'lower-better')] },
    { id: 'second', weight: 1, indicators: [indicator('c'), indicator('d')] },
  ],
};
const places: IndexValues[] = [
  { a: 90, b: 10, c: 80, d: 85 },
  { a: 60, b: 45, c: 20, d: 70 },
  { a: 40, b: 35, c: 60, d: 30 },
  { a: 10, b: 90, c: 5, d: 12 },
];
const ranksAt = ({ runs }: Sensitivity, i: number) => runs.map(({ ranks }) => ranks[i]);

test('a place that is best in everything is first in every run, one that is worst is last', () => {
  const result = sensitivity(model, places, { seed: 1 });
  expect(result.runs).toHaveLength(2000);
  expect(new Set(ranksAt(result, 0))).toEqual(new Set([1]));
  expect(new Set(ranksAt(result, 3))).toEqual(new Set([4]));
  expect(new Set(ranksAt(result, 1))).toEqual(new Set([2, 3]));
});

test('every choice is tried about as often as the others', () => {
  const { runs } = sensitivity(model, places, { seed: 7, runs: 6000 });
  const counts = (list: readonly (string | null)[]) =>
    [...new Set(list)].map((one) => list.filter((other) => other === one).length);
  const near = (list: readonly (string | null)[], kinds: number) => {
    expect(counts(list)).toHaveLength(kinds);
    // Four standard deviations of a binomial count.
    const share = 1 / kinds;
    const reach = 4 * Math.sqrt(6000 * share * (1 - share));
    counts(list).forEach((count) => expect(Math.abs(count - 6000 * share)).toBeLessThan(reach));
  };
  near(runs.map(({ normalisation }) => normalisation), 3); // prettier-ignore
  near(runs.map(({ aggregation }) => aggregation), 2); // prettier-ignore
  near(runs.map(({ leftOut }) => leftOut), 5); // prettier-ignore
});

test('the same seed gives the same runs and another seed others', () => {
  const first = sensitivity(model, places, { seed: 3, runs: 50 });
  expect(sensitivity(model, places, { seed: 3, runs: 50 })).toEqual(first);
  expect(sensitivity(model, places, { seed: 4, runs: 50 })).not.toEqual(first);
});

test('a place under the coverage rule has no rank and does not count among the others', () => {
  const thin = { a: 100, b: null, c: null };
  const { reference, runs } = sensitivity(model, [thin, ...places], { seed: 1, runs: 100 });
  expect(reference).toEqual([null, 1, 2, 3, 4]);
  expect(runs.every(({ ranks }) => ranks[0] === null && ranks[1] === 1)).toBe(true);
});

test('with fewer than two scored places there is nothing to run', () => {
  expect(sensitivity(model, [{ a: 5 }, { c: 3 }], { seed: 1 })).toEqual({
    reference: [null, null],
    runs: [],
  });
  expect(sensitivity(model, [places[0] ?? {}, {}], { seed: 1 })).toEqual({ reference: [1, null], runs: [] });
});

test('a large concentration keeps the weights, a small one shakes them', () => {
  const swaps = (concentration: number) => {
    const { reference, runs } = sensitivity(model, places, { seed: 5, runs: 800, concentration });
    const same = runs.filter((run) => run.normalisation === 'goalposts' && run.aggregation === 'geometric');
    const kept = same.filter(({ leftOut }) => leftOut === null);
    return kept.filter(({ ranks }) => ranks.some((rank, i) => rank !== reference[i])).length / kept.length;
  };
  expect(swaps(1e6)).toBe(0);
  expect(swaps(2)).toBeGreaterThan(0.1);
});

test('errors of the values widen the ranks; an error of 0 changes nothing', () => {
  const close: IndexValues[] = [50, 51].map((value) => ({ a: value, b: 100 - value, c: value, d: value }));
  const above = (errors: readonly IndexValues[]) =>
    ranksAt(sensitivity(model, close, { seed: 2, runs: 500, errors }), 0).filter((rank) => rank === 1).length;
  expect(above([])).toBe(0);
  expect(above([{ a: 0 }, {}])).toBe(0);
  const wide = { a: 10, b: 10, c: 10, d: 10 };
  expect(above([wide, wide])).toBeGreaterThan(150);
});

test('refuses numbers of runs, concentrations and seeds that mean nothing', () => {
  expect(() => sensitivity(model, places, { seed: 1, runs: 0 })).toThrow('0 runs');
  expect(() => sensitivity(model, places, { seed: 1, concentration: 0 })).toThrow('concentration is 0');
  expect(() => sensitivity(model, places, { seed: -1 })).toThrow('seed is -1');
});

test('leaves each indicator out in turn', () => {
  const left = leaveOneOut(model, places);
  expect(left.map(({ leftOut }) => leftOut)).toEqual(['a', 'b', 'c', 'd']);
  // Without c (20 against 60) the second place passes the third; without a or d it falls behind.
  expect(left.map(({ ranks }) => ranks[1])).toEqual([3, 2, 2, 3]);
});

test('another order of places gives the same ranks in that order', () => {
  const value = fc.integer({ min: 0, max: 100 });
  const place = fc.record({ a: value, b: value, c: value, d: value });
  const lists = fc.array(place, { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(lists, fc.nat({ max: 6 }), (list, turn) => {
      const turned = [...list.slice(turn), ...list.slice(0, turn)];
      const plain = sensitivity(model, list, { seed: 11, runs: 12 });
      const other = sensitivity(model, turned, { seed: 11, runs: 12 });
      const turnedRanks = <T>(ranks: readonly T[]) => [...ranks.slice(turn), ...ranks.slice(0, turn)];
      expect(other.reference).toEqual(turnedRanks(plain.reference));
      other.runs.forEach(({ normalisation, ranks }, k) => {
        // The mean of a z-score depends on the order in its last bit, which may decide a tie.
        if (normalisation !== 'z') expect(ranks).toEqual(turnedRanks(plain.runs[k]?.ranks ?? []));
      });
    }),
  );
});
