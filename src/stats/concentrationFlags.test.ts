import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTail } from './binomialLimits.ts';
import { concentrationFlags } from './concentrationFlags.ts';
import type { FlagRow } from './flag.ts';

const settings = {
  rule: 'concentration',
  threshold: 0.5,
  excluded: ['B', 'U', 'E'],
  minimumSample: 30,
  worst: 2,
  minimumRows: 4,
};
const row = (
  values: readonly (number | null)[],
  polarity: FlagRow['polarity'] = 'higher-better',
): FlagRow => ({
  indicator: 'x',
  polarity,
  places: values.map((value, i) => ({ region: `r${i}`, readings: [{ year: 2023, value, status: 'A' }] })),
});
const ordered = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const of = (rows: readonly FlagRow[], region: string) => {
  const { tests, untested } = concentrationFlags(rows, 2023, settings);
  return [...tests, ...untested].find((one) => one.region === region);
};

test('raises a place among the worst two in half of the rows', () => {
  const rows = [row(ordered), row(ordered), row(ordered.toReversed()), row(ordered.toReversed())];
  const chance = binomialTail(2, 4, 2 / 9);
  expect(of(rows, 'r0')).toMatchObject({ value: 0.5, raised: true, chance: expect.closeTo(chance, 12) });
  expect(of(rows, 'r4')).toMatchObject({ value: 0, raised: false, chance: expect.closeTo(1, 12) });
});

test('reads the worst by polarity and leaves out rows without a side', () => {
  const rows = [1, 2, 3, 4].map(() => row(ordered, 'lower-better'));
  expect(of(rows, 'r8')).toMatchObject({ value: 1, raised: true });
  expect(of([...rows.slice(1), row(ordered, 'neutral')], 'r8')).toMatchObject({ reason: 'too-few-rows' });
});

test('counts none of those that tie across the border', () => {
  const rows = [1, 2, 3, 4].map(() => row([1, 2, 2, 4, 5, 6]));
  expect(of(rows, 'r0')).toMatchObject({ value: 1 });
  expect(of(rows, 'r1')).toMatchObject({ value: 0 });
  expect(
    of(
      [1, 2, 3, 4].map(() => row([5, 5, 5, 5, 5])),
      'r1',
    ),
  ).toMatchObject({ value: 0, raised: false });
});

test('asks of a place that it has values in enough rows, and of a row that it has enough places', () => {
  const rows = [row(ordered), row(ordered), row(ordered), row([null, ...ordered.slice(1)])];
  expect(of(rows, 'r0')).toMatchObject({ reason: 'too-few-rows' });
  expect(of(rows, 'r1')).toMatchObject({ value: 1 });
  expect(
    of(
      [1, 2, 3, 4].map(() => row([1, 2, 3, 4])),
      'r0',
    ),
  ).toMatchObject({ reason: 'too-few-rows' });
  expect(concentrationFlags([], 2023, settings)).toEqual({ tests: [], untested: [] });
});

test('has chances from 0 to 1 that fall with the number of bad rows', () => {
  const rows = fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { minLength: 9, maxLength: 9 }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(rows, (lists) => {
      for (const { value, chance, alarm } of concentrationFlags(
        lists.map((list) => row(list)),
        2023,
        settings,
      ).tests) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (value >= 0.5) expect(chance).toBeLessThanOrEqual(alarm ?? 0);
      }
    }),
  );
});
