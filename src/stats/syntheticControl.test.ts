import fc from 'fast-check';
import { expect, test } from 'vitest';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { syntheticControl } from './syntheticControl.ts';

const states = {
  years: smoking.states.California.map((_, i) => smoking.firstYear + i),
  units: Object.keys(smoking.states),
  values: Object.values(smoking.states),
};
const california = syntheticControl(states, 'California', { start: smoking.start });

test('gives −19.5 for the cigarettes of California from outcomes alone (published −19.6)', () => {
  expect(california?.effect).toBeCloseTo(-19.514, 3);
  expect(Math.abs((california?.effect ?? NaN) + 19.6)).toBeLessThan(0.15);
});

test('mixes California from the six states of the exact optimum', () => {
  const weights = california?.weights.map(({ unit, weight }) => [unit, Math.round(weight * 1000) / 1000]);
  expect(weights).toEqual([
    ['Utah', 0.394],
    ['Montana', 0.232],
    ['Nevada', 0.205],
    ['Connecticut', 0.109],
    ['New Hampshire', 0.045],
    ['Colorado', 0.015],
  ]);
});

test('ranks California third of 39 by the ratio of misfits after and before', () => {
  expect(california?.preRmspe).toBeCloseTo(1.656, 3);
  expect(california?.ratio).toBeCloseTo(12.44, 2);
  expect(california?.placebo).toEqual({ rank: 3, of: 39, p: 3 / 39 });
  const greater = california?.inSpace.filter(({ ratio }) => (ratio ?? 0) > 12.44).map(({ unit }) => unit);
  expect(greater).toEqual(['Missouri', 'Virginia']);
  expect(california?.isPoorFit).toBe(false);
});

test('tries earlier years and leaves out each donor: no earlier year comes near, every mixture agrees', () => {
  expect(california?.inTime.map(({ start }) => start)).toEqual(
    Array.from({ length: 11 }, (_, i) => 1978 + i),
  );
  for (const { effect } of california?.inTime ?? []) expect(Math.abs(effect)).toBeLessThan(6.2);
  expect(california?.leaveOneOut).toHaveLength(6);
  for (const { effect } of california?.leaveOneOut ?? []) {
    expect(effect).toBeGreaterThan(-20.6);
    expect(effect).toBeLessThan(-17.9);
  }
});

const years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const rise = years.map((year) => 10 + year);
const panel = (values: (number | null)[][]) => ({ years, units: values.map((_, u) => `u${u}`), values });

test('calls a fit poor that is off by more than a tenth of the mean, or has no mean to be measured by', () => {
  const far = panel([rise.map((value) => value + 40), rise, rise.map((value) => value - 1)]);
  expect(syntheticControl(far, 'u0', { start: 9 })).toMatchObject({ isPoorFit: true, ratio: 1 });
  expect(syntheticControl(far, 'u0', { start: 9, poorFit: 0.8 })?.isPoorFit).toBe(false);
  const around = panel([[-1, 1, -1, 1, -1, 1, -1, 1, 0, 0], rise, rise]);
  expect(syntheticControl(around, 'u0', { start: 9 })).toMatchObject({ isPoorFit: true, fitShare: null });
});

test('never claims more than nine regions permit', () => {
  const nine = years
    .map((_, u) => rise.map((value, y) => value + u + ((u * 7 + y * y * 3 + u * y * y) % 11)))
    .slice(0, 9);
  const values = nine.map((row, u) => (u === 4 ? row.map((value, y) => value + (y > 7 ? 60 : 0)) : row));
  const found = syntheticControl(panel(values), 'u4', { start: 9 });
  expect(found?.placebo).toEqual({ rank: 1, of: 9, p: 1 / 9 });
  expect(found?.interval.confidence).toBeCloseTo(8 / 9, 12);
  expect(found?.minimumDetectable).toBeGreaterThan(0);
});

test('leaves out years that the treated unit lacks, and donors that lack another', () => {
  const without = (place: number) => rise.map((value, y) => (y === place ? null : value));
  const values = [without(1), without(1), without(5), rise];
  const found = syntheticControl(panel(values), 'u0', { start: 9 });
  expect(found?.leftOut).toEqual({ years: [2], donors: ['u2'] });
  expect(found).toMatchObject({ before: 7, after: 2, placebo: { of: 3 } });
});

test('finds nothing where all regions are equal, and divides by no perfect fit', () => {
  const same = syntheticControl(panel([rise, rise, rise]), 'u0', { start: 9 });
  expect(same).toMatchObject({ effect: 0, ratio: 0, placebo: { p: 1 }, interval: { low: null, high: null } });
  const jump = syntheticControl(panel([rise.with(9, 99), rise, rise]), 'u0', { start: 10 });
  expect(jump).toMatchObject({ effect: 79, ratio: null, isPoorFit: false });
});

test('does not answer without a donor or a year on either side, and refuses an unknown unit', () => {
  expect(syntheticControl(panel([rise]), 'u0', { start: 9 })).toBeNull();
  expect(syntheticControl(panel([rise, rise]), 'u0', { start: 1 })).toBeNull();
  expect(syntheticControl(panel([rise, rise]), 'u0', { start: 11 })).toBeNull();
  expect(syntheticControl(panel([rise, rise]), 'u0', { start: 9 })?.leaveOneOut).toEqual([]);
  expect(() => syntheticControl(panel([rise]), 'u7', { start: 9 })).toThrow(
    '"u7" is treated but not in the panel',
  );
});

test('keeps weights on the simplex and p at 1 in n or more, and does not follow what moves all regions', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
  const row = fc.array(value, { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 5 }), row, (values, common) => {
      const moved = values.map((list) => list.map((v, y) => v + (common[y] ?? 0)));
      const [one, other] = [values, moved].map((v) => syntheticControl(panel(v), 'u0', { start: 9 }));
      const weights = one?.weights.map(({ weight }) => weight) ?? [];
      expect(Math.min(...weights)).toBeGreaterThan(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(one?.placebo.p).toBeGreaterThanOrEqual(1 / values.length);
      expect(other?.preRmspe).toBeCloseTo(one?.preRmspe ?? NaN, 6);
    }),
  );
});
