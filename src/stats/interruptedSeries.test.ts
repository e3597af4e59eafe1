import fc from 'fast-check';
import { expect, test } from 'vitest';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { interruptedSeries, minimumDetectableStep, type Segments } from './interruptedSeries.ts';

const packs = { years: smoking.states.California.map((_, i) => 1970 + i), values: smoking.states.California };
const women = {
  years: [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
  values: [15.6, 15.1, 15.0, 15.2, 15.0, 31.6, 36.5, 37.9, 39.8],
};
const expectSegments = (found: Segments | undefined, numbers: number[], digits: number) => {
  const list = found ? [found.level, found.trend, found.step, found.slopeChange] : [];
  expect(list).toHaveLength(4);
  for (const [i, number] of numbers.entries()) expect(list[i]).toBeCloseTo(number, digits);
};

test('reproduces the cigarettes of California as Linden 2015 prints them, with one lag', () => {
  const fit = interruptedSeries(packs, 1989, { lag: 1 });
  expectSegments(fit?.coefficients, [132.225789, -1.779474, -20.058097, -1.494652], 6);
  expectSegments(fit?.neweyWest.withFactor, [4.253054, 0.383419, 4.724395, 0.43682], 5);
  expectSegments(fit?.neweyWest.withoutFactor, [3.96919, 0.357828, 4.409073, 0.407665], 5);
  expect(fit?.durbinWatson).toBeCloseTo(0.535, 3);
  expect([fit?.before, fit?.after, fit?.df]).toEqual([19, 12, 27]);
});

test('keeps every estimate of the step within its interval, where the one of AR(1) is far smaller', () => {
  const fit = interruptedSeries(packs, 1989);
  expect(fit?.neweyWest.lag).toBe(3);
  expect(fit?.praisWinsten?.coefficients.step).toBeCloseTo(-6.084, 3);
  expect(fit?.interval.low).toBeLessThan(-20.06);
  expect(fit?.interval.high).toBeGreaterThan(-6.08);
  expect(fit?.interval.high).toBeLessThan(0);
});

test('gives the step of women in keneshes at the elections of 2021', () => {
  const fit = interruptedSeries(women, 2021);
  expectSegments(fit?.coefficients, [15.4, -0.11, 17.7, 2.71], 9);
  expect(fit?.standardErrors.step).toBeCloseTo(1.07, 2);
  expect(fit?.standardErrors.slopeChange).toBeCloseTo(0.44, 2);
  expect(fit?.minimumDetectable).toBeCloseTo(2.39, 2);
  expect(minimumDetectableStep(1.5)).toBe(4.5);
});

test('leaves a missing year out and keeps its place in time', () => {
  const line = [0, 1, 2, 3, 4, 15, 16, 17, 18].map((value) => value + 3);
  const gapped = line.map((value, i) => (i === 2 || i === 6 ? null : value));
  const fit = interruptedSeries({ years: women.years, values: gapped }, 2021);
  expectSegments(fit?.coefficients, [3, 1, 10, 0], 9);
  expect([fit?.before, fit?.after, fit?.durbinWatson]).toEqual([4, 3, null]);
});

test('does not answer with fewer figures than four coefficients and an error need', () => {
  expect(interruptedSeries(women, 2017)).toBeNull();
  expect(interruptedSeries(women, 2024)).toBeNull();
  expect(interruptedSeries(women, 2030)).toBeNull();
  expect(interruptedSeries({ years: [1, 2, 3, 4], values: [1, 2, 3, 4] }, 3)).toBeNull();
});

test('finds nothing, and no autocorrelation of rounding, in a series that stands still', () => {
  const fit = interruptedSeries({ years: women.years, values: women.values.map(() => 0.1) }, 2021);
  expectSegments(fit?.coefficients, [0.1, 0, 0, 0], 12);
  expect(fit?.durbinWatson).toBeNull();
  expect(fit?.minimumDetectable).toBeCloseTo(0, 12);
});

test('refuses unequal lengths, years in disorder and values that are not finite', () => {
  expect(() => interruptedSeries({ years: [1], values: [] }, 1)).toThrow('1 years, 0 values');
  expect(() => interruptedSeries({ years: [2, 1], values: [1, 1] }, 1)).toThrow('must be whole and rise');
  expect(() => interruptedSeries({ years: [1], values: [NaN] }, 1)).toThrow('the value of 1 is NaN');
});

test('follows shift, scale and trend of the values, and leaves the step to the scale', () => {
  const value = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
  const values = fc.array(value, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(values, value, value, fc.integer({ min: 1, max: 9 }), (list, shift, slope, scale) => {
      const moved = list.map((v, i) => v * scale + shift + slope * i);
      const [one, other] = [list, moved].map((l) =>
        interruptedSeries({ years: women.years, values: l }, 2021),
      );
      const { level = NaN, trend = NaN, step = NaN, slopeChange = NaN } = one?.coefficients ?? {};
      expectSegments(
        other?.coefficients,
        [level * scale + shift, trend * scale + slope, step * scale, slopeChange * scale],
        7,
      );
      expect(other?.residualSd).toBeCloseTo((one?.residualSd ?? NaN) * scale, 7);
    }),
  );
});
