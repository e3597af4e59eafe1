import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalpostScore, rankScores, zScores } from './goalposts.ts';

const posts = { lo: 20, hi: 85 };

test('scores by place between the goalposts, from either end', () => {
  expect(goalpostScore(52.5, posts, 'higher-better')).toBeCloseTo(50, 12);
  expect(goalpostScore(33, posts, 'higher-better')).toBeCloseTo(20, 12);
  expect(goalpostScore(33, posts, 'lower-better')).toBeCloseTo(80, 12);
});

test('clips what lies beyond a goalpost and keeps a missing value missing', () => {
  expect([10, 99, null].map((value) => goalpostScore(value, posts, 'higher-better'))).toEqual([0, 100, null]);
  expect([10, 99, null].map((value) => goalpostScore(value, posts, 'lower-better'))).toEqual([100, 0, null]);
});

test('refuses goalposts in wrong order, values that are no numbers and neutral indicators', () => {
  expect(() => goalpostScore(1, { lo: 5, hi: 5 }, 'higher-better')).toThrow('5 and 5');
  expect(() => goalpostScore(1, { lo: NaN, hi: 5 }, 'higher-better')).toThrow(RangeError);
  expect(() => goalpostScore(NaN, posts, 'higher-better')).toThrow('NaN is not a number to score');
  expect(() => goalpostScore(1, posts, 'neutral')).toThrow('neutral');
  expect(() => zScores([1, 2], 'neutral')).toThrow('neutral');
  expect(() => rankScores([Infinity], 'higher-better')).toThrow(RangeError);
});

test('z-scores equal those of scipy.stats.zscore, put on the scale of the others', () => {
  // scipy 1.17.1: zscore([2, 4, 4, 4, 5, 5, 7, 9]) = -1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2
  const scores = [25, 125 / 3, 125 / 3, 125 / 3, 50, 50, 200 / 3, 250 / 3];
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  zScores(values, 'higher-better').forEach((score, i) => expect(score).toBeCloseTo(scores[i] ?? NaN, 12));
  zScores(values, 'lower-better').forEach((score, i) =>
    expect(score).toBeCloseTo(100 - (scores[i] ?? 0), 12),
  );
});

test('ranks become scores, ties sharing the mean of their places', () => {
  expect(rankScores([10, null, 30, 20, 20, 5], 'higher-better')).toEqual([25, null, 100, 62.5, 62.5, 0]);
  expect(rankScores([10, null, 30, 20, 20, 5], 'lower-better')).toEqual([75, null, 0, 37.5, 37.5, 100]);
});

test('values that are all equal, or alone, stand in the middle', () => {
  expect(zScores([0.1, 0.1, 0.1, null], 'higher-better')).toEqual([50, 50, 50, null]);
  expect(rankScores([7, 7], 'higher-better')).toEqual([50, 50]);
  expect([zScores([7], 'higher-better'), rankScores([7], 'lower-better')]).toEqual([[50], [50]]);
  expect(zScores([null, null], 'higher-better')).toEqual([null, null]);
});

test('every score lies within 0 and 100 and a better value never scores less', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 });
  const polarity = fc.constantFrom('higher-better' as const, 'lower-better' as const);
  fc.assert(
    fc.property(values, polarity, (list, kind) => {
      const fixed = list.map((value) => goalpostScore(value, { lo: -1000, hi: 2000 }, kind));
      for (const scores of [fixed, zScores(list, kind), rankScores(list, kind)]) {
        const pairs = list.map((value, i) => ({ value, score: scores[i] ?? NaN }));
        pairs.sort((a, b) => (kind === 'higher-better' ? a.value - b.value : b.value - a.value));
        pairs.forEach(({ score }, i) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(score).toBeGreaterThanOrEqual((pairs[i - 1]?.score ?? 0) - 1e-9);
        });
      }
    }),
  );
});
