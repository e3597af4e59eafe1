import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressClass, targetProgress } from './targetProgress.ts';

const path = (base: number, latest: number, target: number) => ({
  base: { year: 2015, value: base },
  latest: { year: 2023, value: latest },
  target: { year: 2030, value: target },
});

// The values that the methods of this report state, recomputed in Python: (x / y) ** (1 / years) − 1.
test('finds water from 89.1 to 95.373 on track for 100 in 2030', () => {
  const found = targetProgress(path(89.1, 95.373, 100), { polarity: 'higher-better' });
  if (found.state !== 'computed') throw new Error(found.state);
  expect(found).toMatchObject({ form: 'rate', grade: 'on-track' });
  expect(found.actual).toBeCloseTo(0.00854, 5);
  expect(found.required).toBeCloseTo(0.00772, 5);
  expect(found.ratio).toBeCloseTo(1.106, 3);
  expect(found.needed).toBeCloseTo(0.00679, 5);
});

test('finds poverty too slow to be halved by 2030', () => {
  const found = targetProgress(path(32.1, 29.810233, 16.05), { polarity: 'lower-better' });
  if (found.state !== 'computed') throw new Error(found.state);
  expect(found).toMatchObject({ form: 'rate', grade: 'insufficient' });
  expect(found.actual).toBeCloseTo(-0.00921, 5);
  expect(found.required).toBeCloseTo(-0.04516, 5);
  expect(found.ratio).toBeCloseTo(0.204, 3);
  expect(found.needed).toBeCloseTo(-0.08465, 5);
});

test('counts in units where a rate fails', () => {
  const found = targetProgress(path(-20, -12, 10), { polarity: 'higher-better' });
  expect(found).toEqual({
    state: 'computed',
    form: 'linear',
    actual: 1,
    required: 2,
    ratio: 0.5,
    grade: 'insufficient',
    needed: 22 / 7,
  });
  expect(targetProgress(path(8, 4, 0), { polarity: 'lower-better' })).toMatchObject({
    form: 'linear',
    actual: -0.5,
  });
  expect(targetProgress(path(10, 18, 25), { polarity: 'higher-better', isSigned: true })).toMatchObject({
    form: 'linear',
    ratio: 1,
  });
});

test('gives each class its lower bound', () => {
  expect([1.2, 0.95, 0.9499, 0.6, 0.5999, 0, -0.0001].map(progressClass)).toEqual([
    'on-track',
    'on-track',
    'moderate',
    'moderate',
    'insufficient',
    'insufficient',
    'moving-away',
  ]);
});

test('says that nothing is left to go, that the year has come, or that no time has passed', () => {
  const options = { polarity: 'higher-better' } as const;
  expect(targetProgress(path(100, 99, 95), options)).toEqual({ state: 'nothing-to-go', met: true });
  expect(targetProgress(path(100, 90, 95), options)).toEqual({ state: 'nothing-to-go', met: false });
  const due = { ...path(80, 90, 95), target: { year: 2023, value: 95 } };
  expect(targetProgress(due, options)).toEqual({ state: 'due', met: false });
  const still = { ...path(80, 90, 95), latest: { year: 2015, value: 80 } };
  expect(targetProgress(still, options)).toEqual({ state: 'undefined', reason: 'no-time-passed' });
  expect(targetProgress(path(80, 96, 95), options)).toMatchObject({ grade: 'on-track', needed: 0 });
  expect(targetProgress(path(80, 70, 95), options)).toMatchObject({ grade: 'moving-away' });
});

test('refuses what cannot be a path', () => {
  expect(() => targetProgress(path(1, 2, 3), { polarity: 'neutral' })).toThrow('neutral');
  expect(() => targetProgress(path(1, Number.NaN, 3), { polarity: 'higher-better' })).toThrow('NaN of 2023');
  const backwards = { ...path(1, 2, 3), target: { year: 2015, value: 3 } };
  expect(() => targetProgress(backwards, { polarity: 'higher-better' })).toThrow('2015 must lie after');
});

test('is on track by a ratio of one on the required path, and does not depend on the unit', () => {
  const value = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(value, fc.double({ min: 1.05, max: 3, noNaN: true }), value, (base, growth, unit) => {
      const target = base * growth;
      const onPath = base * growth ** (8 / 15);
      const found = targetProgress(path(base, onPath, target), { polarity: 'higher-better' });
      const scaled = targetProgress(path(base * unit, onPath * unit, target * unit), {
        polarity: 'higher-better',
      });
      if (found.state !== 'computed' || scaled.state !== 'computed') throw new Error(found.state);
      expect(found.ratio).toBeCloseTo(1, 9);
      expect(scaled.ratio).toBeCloseTo(found.ratio, 9);
      expect(found.needed).toBeCloseTo(found.required, 9);
    }),
  );
});
