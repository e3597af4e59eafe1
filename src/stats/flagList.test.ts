import { expect, test } from 'vitest';
import { silenceFlags, voiceFlags } from './answerFlags.ts';
import { dispersionFlag } from './dispersionFlag.ts';
import { flagList, joinedTests } from './flagList.ts';
import { levelFlags } from './levelFlags.ts';

const settings = { rule: 'level', threshold: -2, excluded: ['B'], minimumSample: 30 };
const row = (worst: number) => ({
  indicator: 'x',
  polarity: 'higher-better' as const,
  places: [worst, 90, 91, 92, 93, 94, 95, 96, 97].map((value, i) => ({
    region: `r${i}`,
    readings: [{ year: 2023, value, status: 'A' }],
  })),
});

test('prints beside the flags how many chance would raise and how many stand after adjusting', () => {
  const tests = joinedTests([87, 40].map((worst) => levelFlags(row(worst), 2023, settings)));
  const list = flagList('level', tests);
  expect(list).toMatchObject({ made: 18, expected: expect.closeTo(18 * 0.0485, 9), kept: 1 });
  expect(list.flags.map(({ region, value }) => [region, Math.round(value)])).toEqual([
    ['r0', -18],
    ['r0', -2],
  ]);
  const [first, second] = list.flags;
  expect(first?.adjusted).toBeCloseTo(18 * (first?.chance ?? 0), 12);
  expect(second?.adjusted).toBeGreaterThan(0.1);
});

test('has a list of nothing, and no chances where the rule has none', () => {
  expect(flagList('level', { tests: [], untested: [] })).toEqual({
    rule: 'level',
    flags: [],
    made: 0,
    untested: [],
    expected: null,
    kept: null,
  });
  const silent = silenceFlags(
    [
      {
        region: 'a',
        asked: [
          { year: 2026, answered: false },
          { year: 2025, answered: false },
        ],
      },
    ],
    2026,
    { ...settings, rule: 'silence', threshold: 2 },
  );
  expect(flagList('silence', silent)).toMatchObject({
    expected: null,
    flags: [{ value: 2, adjusted: null }],
  });
  expect(() => flagList('level', silent)).toThrow('rule "silence" stands in the list of "level"');
});

test('raises a spread that grew by more than a tenth in three years', () => {
  const grown = { ...settings, rule: 'dispersion', threshold: 0.1, years: 3 };
  const spread = (then: number | null, now: number | null, breaks: number[] = []) => {
    const values = [
      { year: 2020, value: then },
      { year: 2023, value: now },
    ];
    return dispersionFlag({ indicator: 'x', region: 'kyrgyzstan', values, breaks }, 2023, grown);
  };
  expect(spread(0.2, 0.23).tests).toMatchObject([
    { value: expect.closeTo(0.15, 12), raised: true, chance: null },
  ]);
  expect(spread(0.2, 0.21).tests).toMatchObject([{ raised: false }]);
  expect(spread(0, 0.21).untested).toMatchObject([{ reason: 'zero-base' }]);
  expect(spread(null, 0.21).untested).toMatchObject([{ reason: 'no-value' }]);
  expect(spread(0.2, 0.3, [2021]).untested).toMatchObject([{ reason: 'series-break' }]);
});

test('raises a matter that citizens see two steps lower than the body that answers for it', () => {
  const voice = { ...settings, rule: 'voice', threshold: -2 };
  const pair = (own: number | null, citizens: number | null, answers: number | null) =>
    voiceFlags([{ indicator: 'x', region: 'a', year: 2026, own, citizens, answers }], voice);
  expect(pair(3, 1, 30).tests).toMatchObject([{ value: -2, raised: true }]);
  expect(pair(3, 2, 30).tests).toMatchObject([{ value: -1, raised: false }]);
  expect(pair(1, 4, 30).tests).toMatchObject([{ value: 3, raised: false }]);
  expect(pair(3, 1, 29).untested).toMatchObject([{ reason: 'small-sample' }]);
  expect(pair(3, 1, null).untested).toMatchObject([{ reason: 'small-sample' }]);
  expect(pair(3, null, 30).untested).toMatchObject([{ reason: 'no-value' }]);
});

test('counts silence from the last request back, over years in which nothing was due', () => {
  const silence = { ...settings, rule: 'silence', threshold: 2 };
  const asked = (answers: (boolean | null)[]) =>
    silenceFlags(
      [{ region: 'a', asked: answers.map((answered, i) => ({ year: 2021 + i, answered })) }],
      2026,
      silence,
    );
  expect(asked([true, false, null, false]).tests).toMatchObject([{ value: 2, raised: true }]);
  expect(asked([false, false, true, false]).tests).toMatchObject([{ value: 1, raised: false }]);
  expect(asked([false, true]).tests).toMatchObject([{ value: 0, raised: false }]);
  expect(asked([null, null]).untested).toMatchObject([{ reason: 'no-value' }]);
});
