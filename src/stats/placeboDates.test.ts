import fc from 'fast-check';
import { expect, test } from 'vitest';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { placeboDates } from './placeboDates.ts';

const packs = { years: smoking.states.California.map((_, i) => 1970 + i), values: smoking.states.California };

test('finds no year of California with a greater step than 1989, among the twenty that could be', () => {
  const dates = placeboDates(packs, 1989);
  expect(dates).toMatchObject({ rank: 1, of: 20, p: 0.05 });
  expect(dates?.steps.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, i) => 1978 + i));
  expect(dates?.steps.filter(({ isTrue }) => isTrue).map(({ year }) => year)).toEqual([1989]);
});

test('does not answer for a start too near to either end', () => {
  expect(placeboDates(packs, 1977)).toBeNull();
  expect(placeboDates(packs, 1978)).not.toBeNull();
  expect(placeboDates(packs, 1998)).toBeNull();
});

test('counts figures, not years', () => {
  const gapped = { ...packs, values: packs.values.map((value, i) => (i === 3 ? null : value)) };
  expect(placeboDates(gapped, 1978)).toBeNull();
  expect(placeboDates(gapped, 1979)?.of).toBe(19);
});

test('finds any year as good as the true one in a series that stands still or rises evenly', () => {
  const years = Array.from({ length: 16 }, (_, i) => 2008 + i);
  for (const values of [years.map(() => 0.1), years.map((_, i) => 0.1 * i)]) {
    expect(placeboDates({ years, values }, 2017)).toMatchObject({ of: 5, p: 1 });
  }
});

test('never gives a p-value below 1 in n', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(values, fc.integer({ min: 8, max: 12 }), (list, start) => {
      const dates = placeboDates({ years: list.map((_, i) => i), values: list }, start);
      expect(dates?.of).toBe(5);
      expect(dates?.p).toBeGreaterThanOrEqual(1 / 5);
    }),
  );
});

test('refuses to fit segments of a single figure', () => {
  expect(() => placeboDates(packs, 1989, { before: 1 })).toThrow('1 before, 4 after: must be two or more');
});
