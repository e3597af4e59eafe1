import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intraclass, krippendorffAlpha } from './agreement.ts';

const none = null;
/** Four observers, twelve units: Krippendorff 2011, example C. */
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
];

test('α of the four observers is that of Krippendorff: 0.743 nominal, 0.815 ordinal, 0.849 interval', () => {
  expect(krippendorffAlpha(observers, 'nominal')).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(observers, 'ordinal')).toBeCloseTo(0.815, 3);
  expect(krippendorffAlpha(observers, 'interval')).toBeCloseTo(0.849, 3);
});

test('α is 1 where all agree, and null where there is nothing to compare', () => {
  expect(krippendorffAlpha([[1, 2, 3], [1, 2, 3]], 'ordinal')).toBe(1); // prettier-ignore
  expect(krippendorffAlpha([[2, 2], [2, 2]], 'nominal')).toBeNull(); // prettier-ignore
  expect(krippendorffAlpha([[1, none], [none, 2]], 'nominal')).toBeNull(); // prettier-ignore
  expect(krippendorffAlpha([], 'ordinal')).toBeNull();
  expect(() => krippendorffAlpha([[1], [1, 2]], 'ordinal')).toThrow('differ in number of units');
});

test('nominal and ordinal α know only which ratings are equal and their order', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 4 }));
  const table = fc.array(fc.array(rating, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(table, (ratings) => {
      const stretched = ratings.map((list) => list.map((one) => (one === null ? null : one ** 3 + 7)));
      for (const level of ['nominal', 'ordinal'] as const) {
        const alpha = krippendorffAlpha(ratings, level);
        const other = krippendorffAlpha(stretched, level);
        if (alpha === null || other === null) expect(other).toBe(alpha);
        else expect(other).toBeCloseTo(alpha, 10);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
      }
    }),
  );
});

/** Six targets, four judges: Shrout & Fleiss 1979, table 2. */
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('ICC of the table of Shrout and Fleiss: 0.166, 0.290 and 0.715', () => {
  const { oneWay = NaN, random = NaN, fixed = NaN } = intraclass(judged) ?? {};
  expect(oneWay).toBeCloseTo(0.166, 3);
  expect(random).toBeCloseTo(0.29, 3);
  expect(fixed).toBeCloseTo(0.715, 3);
});

test('a target with a gap is left out of the ICC', () => {
  expect(intraclass([...judged, [1, none, 9, 4]])).toEqual(intraclass(judged));
});

test('ICC is 1 where judges agree on different targets, and null where it is not defined', () => {
  expect(intraclass([[1, 1], [2, 2], [5, 5]])).toEqual({ oneWay: 1, random: 1, fixed: 1 }); // prettier-ignore
  expect(intraclass([[3, 3], [3, 3]])).toBeNull(); // prettier-ignore
  expect(intraclass([[0.1, 0.7], [0.1, 0.7], [0.1, 0.7]])).toBeNull(); // prettier-ignore
  expect([intraclass([]), intraclass([[1, 2]]), intraclass([[1], [2]])]).toEqual([null, null, null]);
  expect(() => intraclass([[1, 2], [1]])).toThrow('differ in number of ratings'); // prettier-ignore
});
