import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceInDifferences } from './differenceInDifferences.ts';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };

const years = [2018, 2019, 2020, 2021, 2022, 2023];
const units = ['batken', 'bishkek', 'chui', 'issyk-kul', 'jalal-abad', 'naryn', 'osh', 'osh-city', 'talas'];
const pilot = ['issyk-kul', 'naryn'];

// Figures of nine regions, 2018–2023, as the National Statistical Committee published them in the SDG series.
const merger: [string, number, number, number[][]][] = [
  [
    'authorities-work-index',
    10.1,
    0.111,
    [
      [42.644557, 38.677928, 39.4, 44.487603, 49.315496, 43.352268],
      [12.865469, 16.50586, -8, 10.464053, 12.912088, 15.461425],
      [35.486614, 23.647168, 24.7, 33.353176, 29.735684, 26.964612],
      [19.463418, 31.583101, 42.7, 50.797012, 46.810604, 57.950846],
      [32.708436, 34.657679, 35.1, 40.668697, 45.444207, 46.016552],
      [30.739784, 47.289369, 37.5, 46.848562, 45.450816, 46.481788],
      [27.856595, 37.990784, 40.9, 44.458036, 50.474514, 45.080578],
      [38.281575, 31.381882, 38.8, 43.479083, 41.117034, 33.453947],
      [34.060446, 29.962169, 36.7, 40.532202, 40.147962, 39.50629],
    ],
  ],
  [
    'perceived-corruption-index',
    15.1,
    0.028,
    [
      [44.9, 37.38, 40.3, 45.7, 59.38377, 52.401334],
      [-12.8, -17.99, -18.2, 2.7, -0.196919, -0.064288],
      [16.2, 17.36, 11.3, 27, 22.734406, 12.061786],
      [16.6, 45.71, 44.3, 51.3, 48.136791, 58.656443],
      [28.9, 40.55, 36.2, 38, 38.323344, 40.084286],
      [5.4, 24.57, 36, 51.5, 46.632131, 52.689881],
      [5.4, 12.6, 2.7, 13, 32.657429, 19.888669],
      [39.6, 22.75, 33, 40.4, 33.15804, 34.132732],
      [24.8, 29.45, 32.9, 36.4, 31.457246, 35.972444],
    ],
  ],
  [
    'drinking-water',
    1.3,
    0.31,
    [
      [83.6, 81.026395, 86.886173, 88.209991, 88.286387, 87.728979],
      [100, 100, 100, 100, 100, 100],
      [100, 100, 100, 100, 100, 100],
      [96, 96.284686, 96.291951, 96.801032, 98.153168, 100],
      [86.4, 88.71095, 86.95579, 92.225039, 93.885244, 92.404118],
      [96.3, 96.816529, 97.84978, 97.660491, 97.95102, 98.289581],
      [83.2, 92.436112, 90.676703, 90.232629, 93.640015, 89.917404],
      [96.5, 97.757015, 100, 100, 100, 100],
      [99.4, 99.291966, 99.675929, 99.653994, 99.643271, 99.605426],
    ],
  ],
  [
    'sewerage',
    20.4,
    0.056,
    [
      [9.1, 5.9, 4.835824, 5.707251, 8.144391, 8.676756],
      [96.5, 96.1, 97.679548, 98.411252, 99.085718, 99.168063],
      [56.8, 63.3, 64.733303, 70.457032, 69.915338, 74.601895],
      [41.4, 30.5, 51.211066, 66.307512, 81.977462, 78.520866],
      [9, 6.2, 5.954303, 8.989323, 10.715961, 12.226605],
      [20.4, 21.8, 27.156801, 23.475213, 29.828871, 59.466453],
      [0.5, 1.7, 0.943312, 9.804537, 9.721843, 26.63527],
      [25.5, 30.9, 46.725153, 63.900564, 64.805253, 70.956109],
      [6, 6.2, 7.850959, 9.373778, 8.616782, 8.166451],
    ],
  ],
  [
    'multidimensional-poverty',
    2.3,
    0.78,
    [
      [64.8, 63.5, 61.1, 67.1, 69.9, 69.3],
      [25.4, 22.2, 23.6, 38.1, 38.9, 36.8],
      [28, 31.7, 34.6, 39.7, 38.1, 35.7],
      [42.7, 46.3, 41.6, 46.9, 42.5, 45.4],
      [53.8, 50.4, 56.7, 62, 61, 54.9],
      [48.5, 47.8, 49, 55.8, 54, 49.3],
      [58.5, 45.8, 43.5, 42.7, 42.5, 37.1],
      [51.3, 45.9, 35.9, 44.7, 38.7, 26],
      [43, 40.2, 33.9, 48.3, 45.8, 41.1],
    ],
  ],
];

test.each(merger)('reproduces the worked warning of the pilot merger: %s', (_, effect, p, values) => {
  const found = differenceInDifferences({ years, units, values }, pilot, { start: 2023 });
  expect(found?.effect).toBeCloseTo(effect, 1);
  expect(found?.placebo.of).toBe(36);
  expect(found?.placebo.p).toBeCloseTo(p, p < 0.1 ? 3 : 2);
});

const effectsOnPerceivedCorruption = () => {
  const [, row] = merger;
  return differenceInDifferences({ years, units, values: row?.[3] ?? [] }, pilot, { start: 2023 });
};

test('shows that perceived corruption had risen before, by more than the whole effect', () => {
  const found = effectsOnPerceivedCorruption();
  expect(found?.preTrend).toMatchObject({ rank: 1, of: 36 });
  expect(found?.preTrend?.slope).toBeCloseTo(6.015, 3);
  expect(found?.preTrend?.drift).toBeCloseTo(18.046, 3);
  const early = found?.events.filter(({ year }) => year < 2023) ?? [];
  expect(early.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 9);
  expect(found?.events.at(-1)).toMatchObject({
    year: 2023,
    difference: expect.closeTo(found?.effect ?? 0, 9),
  });
});

test('gives −27.349 for the cigarettes of California, where every state takes its turn', () => {
  const panel = {
    years: smoking.states.California.map((_, i) => smoking.firstYear + i),
    units: Object.keys(smoking.states),
    values: Object.values(smoking.states),
  };
  const found = differenceInDifferences(panel, ['California'], { start: smoking.start });
  expect(found?.effect).toBeCloseTo(-27.349, 3);
  expect(found?.placebo.of).toBe(39);
  expect(found?.interval.confidence).toBe(0.95);
});

test('leaves a year out for all when one unit has no figure, and answers null when no year is left', () => {
  const gap = {
    years: [1, 2, 3, 4],
    units: ['a', 'b'],
    values: [
      [1, 50, 1, 4],
      [1, null, 1, 1],
    ],
  };
  expect(differenceInDifferences(gap, ['a'], { start: 4 })).toMatchObject({
    effect: 3,
    before: 2,
    leftOut: [2],
  });
  expect(differenceInDifferences(gap, ['a'], { start: 5 })).toBeNull();
  expect(differenceInDifferences(gap, ['a'], { start: 1 })).toBeNull();
});

test('cannot tell a treated unit from others that stand equal', () => {
  const values = units.map(() => years.map(() => 7));
  const found = differenceInDifferences({ years, units, values }, pilot, { start: 2021 });
  expect(found).toMatchObject({ effect: 0, placebo: { rank: 36, p: 1 }, interval: { low: 0, high: 0 } });
  expect(found?.preTrend).toMatchObject({ slope: 0, p: 1 });
});

test('sets no limit to the effect where two units mirror each other', () => {
  const found = differenceInDifferences(
    {
      years: [1, 2],
      units: ['a', 'b'],
      values: [
        [0, 5],
        [0, 1],
      ],
    },
    ['a'],
    { start: 2 },
  );
  expect(found).toMatchObject({ effect: 4, placebo: { p: 1 }, minimumDetectable: null, preTrend: null });
  expect(found?.interval).toEqual({ low: null, high: null, confidence: 0.5 });
});

test('refuses one region alone, an unknown one, and rows of a wrong length', () => {
  const one = { years: [1, 2], units: ['a'], values: [[1, 2]] };
  expect(() => differenceInDifferences(one, ['a'], { start: 2 })).toThrow('1 of 1 units are treated');
  expect(() => differenceInDifferences(one, ['b'], { start: 2 })).toThrow(
    '"b" is treated but not in the panel',
  );
  const short = { years: [1, 2], units: ['a', 'b'], values: [[1, 2], [1]] };
  expect(() => differenceInDifferences(short, ['a'], { start: 2 })).toThrow('values of "b" must be 2');
});

const value = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
const table = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 6 });
const panelOf = (values: number[][]) => ({
  years: [1, 2, 3, 4, 5],
  units: values.map((_, u) => `u${u}`),
  values,
});

test('changes its sign when treated and comparison change places, and keeps p of at least 1 in n', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 2 }), (values, count) => {
      const panel = panelOf(values);
      const one = differenceInDifferences(panel, panel.units.slice(0, count), { start: 4 });
      const other = differenceInDifferences(panel, panel.units.slice(count), { start: 4 });
      expect(other?.effect).toBeCloseTo(-(one?.effect ?? NaN), 9);
      expect(other?.placebo).toEqual(one?.placebo);
      expect(one?.placebo.p).toBeGreaterThanOrEqual(1 / (one?.placebo.of ?? 0));
    }),
  );
});

test('does not change when units or years are shifted', () => {
  fc.assert(
    fc.property(table, value, value, (values, up, late) => {
      const moved = values.map((row, u) => row.map((v, y) => v + up * u + late * y * y));
      const [one, other] = [values, moved].map((v) =>
        differenceInDifferences(panelOf(v), ['u0'], { start: 4 }),
      );
      expect(other?.effect).toBeCloseTo(one?.effect ?? NaN, 7);
      expect(other?.preTrend?.slope).toBeCloseTo(one?.preTrend?.slope ?? NaN, 7);
    }),
  );
});

test('gives as interval the effects that the permutation test does not reject', () => {
  const list = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(list, value, (values, tried) => {
      const panel = { ...panelOf(values), years: [1, 2] };
      const found = differenceInDifferences(panel, ['u0', 'u1'], { start: 2, confidence: 0.9 });
      const { low = null, high = null } = found?.interval ?? {};
      if (low === null || high === null) throw new RangeError('28 assignments set both limits');
      fc.pre(Math.min(Math.abs(tried - low), Math.abs(tried - high)) > 1e-6);
      const less = values.map(([first = 0, last = 0], u) => [first, u < 2 ? last - tried : last]);
      const p =
        differenceInDifferences({ ...panel, values: less }, ['u0', 'u1'], { start: 2 })?.placebo.p ?? NaN;
      expect(p > 0.1).toBe(tried > low && tried < high);
    }),
  );
});
