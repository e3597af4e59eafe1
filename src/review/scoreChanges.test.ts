import { expect, test } from 'vitest';
import { exampleReport } from '../dataset/exampleReport.ts';
import type { Score } from '../schema/score.ts';
import { scoreChanges } from './scoreChanges.ts';

const score = (matter: string, value: number): Score => ({
  region: 'a',
  period: 2025,
  matter,
  view: 'lsg-body',
  score: value,
  by: 'Айыл өкмөтү',
  date: '2026-01-10',
});
const report = (...scores: Score[]) => ({ ...exampleReport(), scores });

test('tells scores that come, change and go, each once', () => {
  const found = scoreChanges(
    report(score('water', 1), score('roads', 2)),
    report(score('water', 3), score('light', 0)),
  );
  expect(
    found.map(({ before, after }) => [before?.matter, before?.score, after?.matter, after?.score]),
  ).toEqual([
    ['water', 1, 'water', 3],
    [undefined, undefined, 'light', 0],
    ['roads', 2, undefined, undefined],
  ]);
});
