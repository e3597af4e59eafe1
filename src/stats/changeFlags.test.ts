import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascentTail } from './ascentTail.ts';
import { divergenceFlags, worseningFlags } from './changeFlags.ts';
import type { FlagRow } from './flag.ts';

const common = { excluded: ['B', 'U', 'E'], minimumSample: 30, errorShare: 0.05 };
const run = { ...common, rule: 'trend', threshold: 3, years: 3 };
const gap = { ...common, rule: 'divergence', threshold: 3, years: 4 };

const place = (region: string, values: readonly (number | null)[], error: number | null = null) => ({
  region,
  readings: values.map((value, i) => ({ year: 2024 - values.length + i, value, status: 'A', error })),
});
const row = (values: readonly (number | null)[], more: Partial<FlagRow> = {}): FlagRow => ({
  indicator: 'water',
  polarity: 'higher-better',
  places: [place('batken', values)],
  parent: place('kyrgyzstan', [90, 90, 90, 90, 90]),
  ...more,
});
const reason = (found: { untested: readonly { reason: string }[] }) => found.untested[0]?.reason;

test('raises three worsening years in a row beyond the error', () => {
  expect(worseningFlags(row([90, 88, 86, 80]), 2023, run).tests).toEqual([
    {
      rule: 'trend',
      region: 'batken',
      indicator: 'water',
      year: 2023,
      value: -10,
      threshold: -4.5,
      direction: 'falling',
      raised: true,
      chance: expect.closeTo(1 / 24, 12),
      alarm: expect.closeTo(1 / 24, 12),
    },
  ]);
});

test('reads worsening by polarity', () => {
  const rising = (polarity: 'higher-better' | 'lower-better') =>
    worseningFlags(row([10, 12, 14, 20], { polarity }), 2023, run).tests[0]?.raised;
  expect([rising('higher-better'), rising('lower-better')]).toEqual([false, true]);
});

test('raises nothing on a pause, on a change within the error, or where the error is not known', () => {
  expect(worseningFlags(row([90, 86, 86, 80]), 2023, run).tests[0]).toMatchObject({
    raised: false,
    chance: 1,
  });
  expect(worseningFlags(row([90, 89, 88, 87]), 2023, run).tests[0]?.raised).toBe(false);
  const measured = row([90, 88, 86, 80], { places: [place('batken', [90, 88, 86, 80], 8)] });
  // √(8² + 8²) is 11.3, more than the fall of 10.
  expect(worseningFlags(measured, 2023, run).tests[0]?.raised).toBe(false);
  expect(reason(worseningFlags(row([90, 88, 86, 80]), 2023, { ...run, errorShare: null }))).toBe(
    'error-unknown',
  );
});

test('tests nothing across gaps, breaks, weak statuses and without a worse side', () => {
  expect(reason(worseningFlags(row([90, null, 86, 80]), 2023, run))).toBe('no-value');
  expect(reason(worseningFlags(row([88, 86, 80]), 2023, run))).toBe('no-value');
  const cut = { ...place('batken', [90, 88, 86, 80]), breaks: [2022] };
  expect(reason(worseningFlags(row([], { places: [cut] }), 2023, run))).toBe('series-break');
  const before = { ...cut, breaks: [2020, 2024] };
  expect(worseningFlags(row([], { places: [before] }), 2023, run).tests).toHaveLength(1);
  const weak = { region: 'batken', readings: cut.readings.map((one) => ({ ...one, status: 'U' })) };
  expect(reason(worseningFlags(row([], { places: [weak] }), 2023, run))).toBe('excluded-status');
  expect(reason(worseningFlags(row([90, 88, 86, 80], { polarity: 'neutral' }), 2023, run))).toBe('neutral');
});

test('raises a gap to the place above that grew in three of four years', () => {
  expect(divergenceFlags(row([88, 86, 87, 84, 80]), 2023, gap).tests[0]).toMatchObject({
    value: 3,
    threshold: 3,
    raised: true,
    chance: ascentTail(3, 4),
    alarm: expect.closeTo(27 / 120, 12),
  });
});

test('raises no gap of a place that is ahead, or that fell back by less than the error', () => {
  expect(divergenceFlags(row([110, 106, 104, 102, 100]), 2023, gap).tests[0]).toMatchObject({
    value: 4,
    raised: false,
  });
  expect(divergenceFlags(row([88, 87.5, 87, 86.5, 86]), 2023, gap).tests[0]).toMatchObject({
    value: 4,
    raised: false,
  });
  expect(reason(divergenceFlags(row([1, 2, 3, 4, 5], { parent: null }), 2023, gap))).toBe('no-parent');
  const lame = place('kyrgyzstan', [90, null, 90, 90, 90]);
  expect(reason(divergenceFlags(row([1, 2, 3, 4, 5], { parent: lame }), 2023, gap))).toBe('no-value');
});

test('turns with the series: a fall of what should rise is a rise of what should fall', () => {
  const values = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(values, (list) => {
      const parent = place('kyrgyzstan', [50, 50, 50, 50, 50]);
      const turned = list.map((value) => 100 - value);
      const exact = { ...gap, errorShare: 0 };
      const a = divergenceFlags(row(list, { parent }), 2023, exact).tests[0];
      const b = divergenceFlags(row(turned, { parent, polarity: 'lower-better' }), 2023, exact).tests[0];
      expect([b?.value, b?.raised]).toEqual([a?.value, a?.raised]);
      const c = worseningFlags(row(list), 2023, { ...run, errorShare: 0 }).tests[0];
      const d = worseningFlags(row(turned, { polarity: 'lower-better' }), 2023, { ...run, errorShare: 0 })
        .tests[0];
      expect(d?.raised).toBe(c?.raised);
    }),
  );
});

// Eulerian numbers of four steps: 1, 26, 66, 26, 1 of 120.
test('counts the orders of five years by their rises', () => {
  expect([0, 1, 2, 3, 4].map((rises) => Math.round(120 * ascentTail(rises, 4)))).toEqual([
    120, 119, 93, 27, 1,
  ]);
  expect(ascentTail(3, 3)).toBeCloseTo(1 / 24, 12);
  expect(() => ascentTail(5, 4)).toThrow('5 rises');
  expect(() => ascentTail(0, 0)).toThrow('0 steps');
});
