import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeboRank, rejections } from './placeboRank.ts';

test('ranks by size without sign, ties before the truth', () => {
  expect(placeboRank(-3, [1, 2, 3, -4])).toEqual({ rank: 3, of: 5, p: 0.6 });
  expect(placeboRank(5, [1, 2])).toEqual({ rank: 1, of: 3, p: 1 / 3 });
  expect(placeboRank(0, [0, 0])).toEqual({ rank: 3, of: 3, p: 1 });
  expect(placeboRank(5, [])).toEqual({ rank: 1, of: 1, p: 1 });
});

test('takes a difference of rounding for a tie', () => {
  expect(placeboRank(0.1 + 0.2, [0.3]).rank).toBe(2);
  expect(placeboRank(0.3, [0.1 + 0.2]).rank).toBe(2);
});

test('never gives a p-value below 1 in n', () => {
  const numbers = fc.array(fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.double({ noNaN: true }), numbers, (truth, placebos) => {
      const { p } = placeboRank(truth, placebos);
      expect(p).toBeGreaterThanOrEqual(1 / (placebos.length + 1));
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

test('says what confidence few assignments permit', () => {
  expect(rejections(36, 0.95)).toEqual({ count: 1, confidence: 0.95 });
  expect(rejections(126, 0.95).count).toBe(6);
  expect(rejections(9, 0.95)).toEqual({ count: 1, confidence: 1 - 1 / 9 });
  expect(rejections(20, 0.95)).toEqual({ count: 1, confidence: 0.95 });
});
