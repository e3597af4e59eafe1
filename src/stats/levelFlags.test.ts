import { expect, test } from 'vitest';
import type { FlagRow, Reading } from './flag.ts';
import { levelFlags } from './levelFlags.ts';
import { robustTail } from './robustTail.ts';

const settings = { rule: 'level', threshold: -2, excluded: ['B', 'U', 'E'], minimumSample: 30 };
const row = (values: readonly (number | null | Partial<Reading>)[]): FlagRow => ({
  indicator: 'water',
  polarity: 'higher-better',
  places: values.map((given, i) => {
    const reading = typeof given === 'object' ? given : { value: given };
    return { region: `r${i}`, readings: [{ year: 2023, value: null, status: 'A', ...reading }] };
  }),
});

test('raises the one far below, with value, threshold, year and chance', () => {
  const { tests, untested } = levelFlags(row([50, 90, 91, 92, 93, 94, 95, 96, 97]), 2023, settings);
  expect(untested).toEqual([]);
  expect(tests.filter(({ raised }) => raised)).toHaveLength(1);
  const z = (50 - 93) / (1.4826 * 2);
  expect(tests[0]).toEqual({
    rule: 'level',
    region: 'r0',
    indicator: 'water',
    year: 2023,
    value: expect.closeTo(z, 9),
    threshold: -2,
    direction: 'below',
    raised: true,
    chance: expect.closeTo(robustTail(z, 9), 12),
    alarm: expect.closeTo(0.0485, 12),
  });
});

test('does not raise the one far above', () => {
  const { tests } = levelFlags(row([150, 90, 91, 92, 93, 94, 95, 96, 97]), 2023, settings);
  expect(tests.some(({ raised }) => raised)).toBe(false);
});

test.each([
  [{ value: 50, status: 'B' }, 'excluded-status'],
  [{ value: 50, status: 'U' }, 'excluded-status'],
  [{ value: 50, status: 'E' }, 'excluded-status'],
  [{ value: 50, sampleSize: 29 }, 'small-sample'],
  [{ value: null }, 'no-value'],
  [{ value: 50, year: 2022 }, 'no-value'],
] as const)('raises nothing on %j and says why', (reading, reason) => {
  const { tests, untested } = levelFlags(row([reading, 91, 92, 93, 94, 95, 96]), 2023, settings);
  expect(untested).toEqual([{ rule: 'level', region: 'r0', indicator: 'water', year: 2023, reason }]);
  expect(tests).toHaveLength(6);
});

test('tests nothing where there is no worse side, no spread or too few places', () => {
  const reasons = (given: FlagRow) => {
    const { tests, untested } = levelFlags(given, 2023, settings);
    expect(tests).toEqual([]);
    return [...new Set(untested.map(({ reason }) => reason))];
  };
  expect(reasons({ ...row([1, 2, 3, 4, 5]), polarity: 'neutral' })).toEqual(['neutral']);
  expect(reasons(row([4, 4, 4, 4, 4, 9]))).toEqual(['no-spread']);
  expect(reasons(row([1, 2, 3, 4]))).toEqual(['too-few-places']);
  expect(reasons(row([1]))).toEqual(['too-few-places']);
  expect(reasons(row([]))).toEqual([]);
});
