import { expect, test } from 'vitest';
import type { Report } from '../schema/report.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { scoredReport } from '../form/exampleForm.ts';
import { voiceTests } from './voiceTests.ts';

const settings = { rule: 'voice', threshold: -2, excluded: [], minimumSample: 30 };
const score = (matter: string, view: ScoreView, value: number | null, more: Partial<Score> = {}): Score => ({
  ...{ matter, view, score: value, region: 'hill', period: 2026, by: 'x', date: '2026-05-12' },
  ...(value === null && { missing: 'refused' as const }),
  ...(view === 'citizens' && { mode: 'phone' as const, answers: 40 }),
  ...more,
});
const tested = (...scores: Score[]) => voiceTests(scoredReport(scores), settings);

test('is raised where citizens are two points below the body on any matter, not where they are above', () => {
  const low = [score('water', 'lsg-body', 3), score('water', 'citizens', 1)];
  const high = [score('roads', 'lsg-body', 0), score('roads', 'citizens', 4)];
  expect(tested(...low, ...high).tests).toMatchObject([
    { region: 'hill', year: 2026, value: -2, raised: true },
  ]);
  expect(tested(...high).tests).toMatchObject([{ value: 4, raised: false }]);
});

test('reads only the latest year, and no score that is missing', () => {
  const old = { period: 2025 };
  const before = [score('water', 'lsg-body', 4, old), score('water', 'citizens', 0, old)];
  const now = [score('water', 'lsg-body', 2), score('water', 'citizens', null)];
  expect(tested(...before, ...now)).toMatchObject({
    tests: [],
    untested: [{ year: 2026, reason: 'no-value' }],
  });
});

test('is not tested on fewer answers than the rule asks for, nor where nobody has scored', () => {
  const few = [score('water', 'lsg-body', 3), score('water', 'citizens', 1, { answers: 29, groups: 3 })];
  expect(tested(...few)).toMatchObject({ tests: [], untested: [{ reason: 'small-sample' }] });
  expect(tested()).toEqual({ tests: [], untested: [] });
  const without: Report = { ...scoredReport(few), indicators: [] };
  expect(voiceTests(without, settings)).toEqual({ tests: [], untested: [] });
});
