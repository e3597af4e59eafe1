import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Admission } from './admission.ts';
import { verdict, type Claim, type Finding } from './verdict.ts';

const up: Claim = { expected: 'up', mechanism: 'stated' };
const clear: Finding = {
  design: 'difference-in-differences',
  estimate: 9,
  interval: { low: 4, high: 14, confidence: 0.95 },
  minimumDetectable: 5,
  placebo: { rank: 1, of: 36, p: 1 / 36 },
  preTrend: { p: 0.6, drift: 0.3 },
  isPoorFit: false,
};
const yes: Admission = { admitted: true };
const no = (reason: 'few-after' | 'few-before' | 'near-break'): Admission => ({
  admitted: false,
  reason,
  have: 1,
  need: 4,
});
const graded = (change: Partial<Finding>, claim = up, admission: Admission = yes) => {
  const { grade, reason } = verdict(claim, admission, { ...clear, ...change });
  return `${grade} ${reason}`;
};

test('gives A only to what is placebo-proof and has a mechanism', () => {
  expect(graded({})).toBe('A placebo-proof');
  expect(graded({}, { ...up, mechanism: null })).toBe('B consistent');
});

test('gives B to the most extreme of nine, whose p can never be lower', () => {
  const placebo = { rank: 1, of: 9, p: 1 / 9 };
  expect(graded({ design: 'synthetic-control', placebo, preTrend: null })).toBe('B consistent');
  expect(graded({ placebo: { rank: 1, of: 3, p: 1 / 3 } })).toBe('C not-distinguishable');
});

test('says D where the data move clearly the other way', () => {
  expect(graded({}, { ...up, expected: 'down' })).toBe('D contradicts');
  expect(graded({ estimate: -9, interval: { low: -14, high: -4, confidence: 0.95 } })).toBe('D contradicts');
});

test('says C, keeping the numbers, where placebos do as well or the change is too small to be seen', () => {
  expect(graded({ placebo: { rank: 4, of: 36, p: 4 / 36 } })).toBe('C not-distinguishable');
  const small = { estimate: 2, interval: { low: -3, high: 7, confidence: 0.95 } };
  expect(graded(small)).toBe('C not-distinguishable');
  expect(verdict(up, yes, { ...clear, ...small }).finding).toMatchObject({
    minimumDetectable: 5,
    ...small,
  });
  expect(graded({ placebo: null })).toBe('C not-distinguishable');
  expect(graded({ interval: { low: -1, high: 19, confidence: 0.95 } })).toBe('C not-distinguishable');
  const open = { interval: { low: null, high: null, confidence: 0.5 }, minimumDetectable: null };
  expect(graded(open)).toBe('C no-limits');
});

test('takes diverging pre-trends and a poor fit for no evidence', () => {
  expect(graded({ preTrend: { p: 0.03, drift: 0 } })).toBe('C pre-trend');
  expect(graded({ preTrend: { p: 0.9, drift: 4.5 } })).toBe('C pre-trend');
  expect(graded({ preTrend: { p: 0.9, drift: -4.5 } })).toBe('A placebo-proof');
  expect(graded({ isPoorFit: true })).toBe('C poor-fit');
});

test('says too early before all else, and that a refused design cannot answer', () => {
  expect(graded({}, up, no('few-after'))).toBe('C too-early');
  expect(graded({}, up, no('few-before'))).toBe('C not-admitted');
  expect(verdict(up, no('near-break'), null)).toEqual({
    grade: 'C',
    reason: 'not-admitted',
    finding: null,
    refusal: { admitted: false, reason: 'near-break', have: 1, need: 4 },
  });
  expect(verdict(up, yes, null)).toMatchObject({ grade: 'C', reason: 'no-figures', refusal: null });
});

test('describes a step that the law itself prescribes where only years before are short', () => {
  const seats: Claim = { expected: 'up', mechanism: 'sets-the-figure' };
  expect(graded({}, seats, no('few-before'))).toBe('B step-with-mechanism');
  expect(graded({}, { ...seats, expected: 'down' }, no('few-before'))).toBe('D contradicts');
  expect(graded({ minimumDetectable: 10 }, seats, no('few-before'))).toBe('C not-admitted');
  expect(graded({}, seats, no('near-break'))).toBe('C not-admitted');
  expect(graded({}, seats, no('few-after'))).toBe('C too-early');
});

test('grades the mirror image of a finding as that of the mirrored claim', () => {
  const number = fc.integer({ min: -20, max: 20 });
  const rank = fc.integer({ min: 1, max: 36 });
  fc.assert(
    fc.property(number, fc.nat(20), rank, number, (estimate, half, place, drift) => {
      const placebo = { rank: place, of: 36, p: place / 36 };
      const finding = (sign: number): Partial<Finding> => ({
        estimate: sign * estimate,
        interval: { low: sign * estimate - half, high: sign * estimate + half, confidence: 0.95 },
        minimumDetectable: half,
        placebo,
        preTrend: { p: 0.5, drift: sign * drift },
      });
      expect(graded(finding(-1), { ...up, expected: 'down' })).toBe(graded(finding(1)));
    }),
  );
});

test('refuses an estimate that is no number', () => {
  expect(() => verdict(up, yes, { ...clear, estimate: NaN })).toThrow('the estimate is NaN, must be finite');
});
