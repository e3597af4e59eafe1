import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceInDifferences } from './differenceInDifferences.ts';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { merger, mergerRegions, mergerYears } from './fixtures/pilotMerger.ts';

const [years, units] = [mergerYears, mergerRegions];
const pilot = ['issyk-kul', 'naryn'];

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
