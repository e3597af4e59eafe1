import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disparity } from './disparity.ts';
import { measureFor } from './measureFor.ts';
import { grp2023, positiveRegions, reasonOf, valueOf } from './testData.ts';

const choice = (range: [number | null, number | null], values: (number | null)[]) => {
  const { form, reason } = { form: null, ...measureFor(range, values) };
  return [form, reason];
};

test('compares amounts above zero by multiples', () => {
  expect(choice([0, null], grp2023.values)).toEqual(['relative', 'positive-values']);
  expect(choice([0, null], [120, 95, null])).toEqual(['relative', 'positive-values']);
});

test('compares by differences where a zero or a sign makes multiples meaningless', () => {
  expect(choice([0, null], [0, 168, 40])).toEqual(['points', 'zero-values']);
  expect(choice([-100, 100], [20, 30])).toEqual(['points', 'signed']);
  expect(choice([null, null], [2, 3])).toEqual(['points', 'signed']);
  expect(choice([0, null], [-2, 3])).toEqual(['points', 'signed']);
});

test('looks at a bounded share from the end it is near to', () => {
  expect(choice([0, 100], [89.1, 95.4, 99.9])).toEqual(['shortfall', 'near-ceiling']);
  expect(choice([0, 100], [89.1, 95.4, 100])).toEqual(['points', 'at-ceiling']);
  expect(choice([0, 100], [48.1, 32.4, 13.9])).toEqual(['points', 'between-bounds']);
  expect(choice([0, 100], [0.5, 2, 30])).toEqual(['relative', 'near-floor']);
  expect(choice([0, 100], [0, 2, 30])).toEqual(['points', 'zero-values']);
  expect(choice([0, 1], [0.02, 0.03])).toEqual(['relative', 'near-floor']);
  expect(choice([0, 100], [95, 101])).toEqual(['points', 'out-of-bounds']);
});

test('has nothing to choose without values', () => {
  expect(choice([0, 100], [null, null])).toEqual([null, 'no-values']);
  expect(choice([0, null], [])).toEqual([null, 'no-values']);
  expect(() => measureFor([0, null], [NaN])).toThrow(RangeError);
});

test('takes one face for a share and the other for its complement', () => {
  const faces = { relative: 'shortfall', shortfall: 'relative', points: 'points' };
  const share = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 9 }), (list) => {
      fc.pre(list.length % 2 === 1);
      const [form] = choice([0, 100], list);
      const [other] = choice([0, 100], list.map((value) => 100 - value)); // prettier-ignore
      expect(other).toBe(form && faces[form as keyof typeof faces]);
    }),
  );
});

test('gathers for the regional product of 2023 the ratio, the variation, Gini and Theil', () => {
  const { relative, gap } = disparity(grp2023.values, grp2023.weights, { form: 'relative' });
  const rounded =
    relative && Object.fromEntries(Object.entries(relative).map(([k, m]) => [k, valueOf(m).toFixed(4)]));
  expect(rounded).toEqual({
    ratio: '7.8672',
    variation: '0.8101',
    gini: '0.3925',
    theilT: '0.2701',
    theilL: '0.2579',
  });
  expect(valueOf(gap)).toBeCloseTo(449.8, 9);
});

test('gathers shortfalls by multiples of what is missing, and only gaps in points', () => {
  const shares = disparity([98, 99.5], [1, 1], { form: 'shortfall' });
  expect(shares.relative?.ratio).toEqual({ value: 4 });
  expect([shares.gap, shares.deviation]).toEqual([{ value: 1.5 }, { value: 0.75 }]);
  expect(disparity([-10, 10], [1, 1], { form: 'points' })).toEqual({
    form: 'points',
    gap: { value: 20 },
    deviation: { value: 10 },
    relative: null,
  });
  expect(reasonOf(disparity([null, 4], [1, 1], { form: 'points' }).gap)).toBe('one-region');
});

test('gap and deviation are the same for shares and shortfalls', () => {
  fc.assert(
    fc.property(positiveRegions, ({ values, weights }) => {
      const missing = values.map((value) => 2e6 - value);
      const [a, b] = [values, missing].map((list) => disparity(list, weights, { form: 'points' }));
      expect(a && valueOf(a.gap)).toBeCloseTo(b ? valueOf(b.gap) : NaN, 5);
      expect(a && valueOf(a.deviation)).toBeCloseTo(b ? valueOf(b.deviation) : NaN, 5);
    }),
  );
});
