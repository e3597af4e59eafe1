import { expect, test } from 'vitest';
import smoking from './fixtures/californiaSmoking.json' with { type: 'json' };
import { merger, mergerRegions, mergerYears } from './fixtures/pilotMerger.ts';
import { lawEffect } from './lawEffect.ts';

const claim = { expected: 'up', mechanism: 'stated' } as const;
const pilot = ['issyk-kul', 'naryn'];

test.each(merger)(
  'finds the pilot merger too early to judge after one year, with its numbers: %s',
  (_, effect, p, values) => {
    const panel = { years: mergerYears, units: mergerRegions, values };
    const found = lawEffect(panel, pilot, { start: 2023, breaks: [], claim });
    expect(found.verdict).toMatchObject({ grade: 'C', reason: 'too-early', refusal: { have: 1, need: 2 } });
    expect(found.verdict.finding?.estimate).toBeCloseTo(effect, 1);
    expect(found.verdict.finding?.placebo?.p).toBeCloseTo(p, p < 0.1 ? 3 : 2);
    expect(found.run?.design).toBe('difference-in-differences');
  },
);

test('would not take the rise of perceived corruption for evidence after a second year like the first', () => {
  const values = merger[1]?.[3].map((row) => [...row, row.at(-1) ?? null]) ?? [];
  const panel = { years: [...mergerYears, 2024], units: mergerRegions, values };
  const { verdict } = lawEffect(panel, pilot, { start: 2023, breaks: [], claim });
  expect(verdict).toMatchObject({ grade: 'C', reason: 'pre-trend', refusal: null });
});

test('describes the seats of women as a step with a mechanism, without a p-value', () => {
  const panel = {
    years: [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
    units: ['kyrgyzstan'],
    values: [[15.6, 15.1, 15.0, 15.2, 15.0, 31.6, 36.5, 37.9, 39.8]],
  };
  const seats = { expected: 'up', mechanism: 'sets-the-figure' } as const;
  const { verdict, description } = lawEffect(panel, ['kyrgyzstan'], {
    start: 2021,
    breaks: [],
    claim: seats,
  });
  expect(verdict).toMatchObject({ grade: 'B', reason: 'step-with-mechanism', finding: { placebo: null } });
  expect(verdict.refusal).toEqual({ admitted: false, reason: 'few-before', have: 5, need: 8 });
  expect(verdict.finding?.estimate).toBeCloseTo(17.7, 9);
  expect(description?.change).toBeCloseTo(36.45 - 15.18, 9);
});

test('finds the cigarettes of California alone placebo-proof, but not beside a mixture of states', () => {
  const years = smoking.states.California.map((_, i) => smoking.firstYear + i);
  const units = Object.keys(smoking.states);
  const options = { start: 1989, breaks: [], claim: { expected: 'down', mechanism: 'stated' } } as const;
  const alone = lawEffect(
    { years, units: ['California'], values: [smoking.states.California] },
    ['California'],
    options,
  );
  expect(alone.verdict).toMatchObject({ grade: 'A', finding: { placebo: { rank: 1, of: 20 } } });
  const beside = lawEffect({ years, units, values: Object.values(smoking.states) }, ['California'], options);
  expect(beside.run?.design).toBe('synthetic-control');
  expect(beside.verdict).toMatchObject({ grade: 'C', reason: 'not-distinguishable' });
  expect(beside.situation).toMatchObject({ treated: 1, comparison: 38, before: 19, after: 12 });
});

test('does not run across a break, and has nothing to say without years', () => {
  const panel = { years: [2010, 2011], units: ['kyrgyzstan'], values: [[1, null]] };
  const empty = lawEffect(panel, ['kyrgyzstan'], { start: 2011, breaks: [2011], claim });
  expect(empty).toMatchObject({
    description: null,
    run: null,
    verdict: { grade: 'C', reason: 'not-admitted' },
  });
  const years = Array.from({ length: 15 }, (_, i) => 2010 + i);
  const broken = {
    years,
    units: ['kyrgyzstan'],
    values: [years.map((year) => (year < 2019 ? 5 : 50 + (year % 2)))],
  };
  const { verdict } = lawEffect(broken, ['kyrgyzstan'], { start: 2019, breaks: [2018], claim });
  expect(verdict).toMatchObject({
    grade: 'C',
    reason: 'not-admitted',
    refusal: { reason: 'near-break', have: 1, need: 3 },
  });
});

test('refuses units that are not there, none, and all of several', () => {
  const panel = {
    years: [1, 2],
    units: ['a', 'b'],
    values: [
      [1, 2],
      [3, 4],
    ],
  };
  const run = (treated: string[]) => () => lawEffect(panel, treated, { start: 2, breaks: [], claim });
  expect(run(['c'])).toThrow('"c" is treated but not in the panel');
  expect(run([])).toThrow('no unit is treated: name at least one');
  expect(run(['a', 'b'])).toThrow('all 2 units are treated: give the series of the whole instead');
});
