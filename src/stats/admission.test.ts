import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admissionRules, admissions, type Design, type Situation } from './admission.ts';

const national: Situation = { start: 2018, treated: 1, comparison: 0, before: 8, after: 4, breaks: [] };
const answer = (design: Design, situation: Situation) =>
  admissions(situation).find((one) => one.design === design)?.admission;

test('admits an interrupted series from eight years before and four after', () => {
  const its = (change: Partial<Situation>) => answer('interrupted-series', { ...national, ...change });
  expect(its({})).toEqual({ admitted: true });
  expect(its({ before: 7 })).toEqual({ admitted: false, reason: 'few-before', have: 7, need: 8 });
  expect(its({ after: 3 })).toEqual({ admitted: false, reason: 'few-after', have: 3, need: 4 });
  expect(its({ comparison: 8 })).toEqual({ admitted: false, reason: 'others-not-treated', have: 8, need: 0 });
});

test('does not admit a break within two years of the start', () => {
  const its = (breaks: number[]) => answer('interrupted-series', { ...national, breaks });
  expect(its([2020])).toEqual({ admitted: false, reason: 'near-break', have: 2, need: 3 });
  expect(its([2018, 2025])).toMatchObject({ reason: 'near-break', have: 0 });
  expect(its([2015, 2021])).toEqual({ admitted: true });
});

test('asks two treated regions and four years before of a difference-in-differences', () => {
  const pilot = { start: 2023, treated: 2, comparison: 7, before: 5, after: 2, breaks: [] };
  const did = (change: Partial<Situation>) => answer('difference-in-differences', { ...pilot, ...change });
  expect(did({})).toEqual({ admitted: true });
  expect(did({ treated: 1 })).toMatchObject({ reason: 'few-treated', have: 1, need: 2 });
  expect(did({ before: 3 })).toMatchObject({ reason: 'few-before', have: 3, need: 4 });
  expect(did({ comparison: 0 })).toMatchObject({ reason: 'few-comparison' });
  expect(did({ after: 1 })).toEqual({ admitted: false, reason: 'few-after', have: 1, need: 2 });
});

test('asks one treated region and eight years before of a synthetic control', () => {
  const one = { start: 2019, treated: 1, comparison: 8, before: 8, after: 5, breaks: [] };
  expect(answer('synthetic-control', one)).toEqual({ admitted: true });
  expect(answer('synthetic-control', { ...one, treated: 2 })).toMatchObject({
    reason: 'many-treated',
    have: 2,
    need: 1,
  });
  expect(answer('synthetic-control', { ...one, before: 7 })).toMatchObject({ reason: 'few-before', have: 7 });
});

test('names "few-after" only where waiting is all that is needed', () => {
  const count = fc.nat(12);
  const situation = fc.record({
    start: fc.constant(2018),
    treated: count,
    comparison: count,
    before: count,
    after: count,
    breaks: fc.array(fc.integer({ min: 2005, max: 2030 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(situation, (one) => {
      for (const { admission, design } of admissions(one)) {
        if (admission.admitted || admission.reason !== 'few-after') continue;
        expect(answer(design, { ...one, after: 99 })).toEqual({ admitted: true });
      }
    }),
  );
});

test('always admits a description once there is a year on either side', () => {
  expect(answer('description', { ...national, before: 1, after: 1, breaks: [2018] })).toEqual({
    admitted: true,
  });
  expect(answer('description', { ...national, after: 0 })).toMatchObject({
    reason: 'few-after',
    have: 0,
    need: 1,
  });
  expect(admissionRules.map(({ design }) => design)).toHaveLength(4);
});

test('refuses what is not a count', () => {
  expect(() => admissions({ ...national, before: 2.5 })).toThrow('2.5 is not a count of units or years');
});
