import { expect, test } from 'vitest';
import { scoredReport } from '../form/exampleForm.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { contextOf } from './context.ts';
import { mattersView } from './mattersView.ts';
import { wordsOf } from './words.ts';

const score = (view: ScoreView, value: number | null, more: Partial<Score> = {}): Score => ({
  ...{ matter: 'water', view, score: value, region: 'hill', period: 2026, by: 'A body', date: '2026-05-12' },
  ...more,
});
function viewOf(...scores: Score[]) {
  const context = contextOf(scoredReport(scores), wordsOf('en'));
  const view = mattersView(context.report.region('hill'), context);
  if (!view) throw new Error('no matters');
  return view;
}

test('without a score the section says so, names the three views and holds no rows of gaps', () => {
  const view = viewOf();
  expect(view.year).toBeNull();
  expect(view.lead).toMatch(/^No score has been given yet/);
  expect(view.views.map(({ name, given }) => [name, given])).toEqual([
    ['self-assessment en', ''],
    ['citizens-score en', ''],
    ['state-body-score en', ''],
  ]);
  expect(view.notes).toEqual(['Not compared en']);
});

test('with scores each view stands by itself with its reason, evidence and number of answers', () => {
  const view = viewOf(
    score('lsg-body', 4, { links: ['https://example.org/a'] }),
    score('citizens', 1, { mode: 'phone', answers: 1200, by: 'A group' }),
    score('state-body', null, { missing: 'refused' }),
  );
  const [water, roads] = view.rows;
  expect(water?.cells.map(({ text, word }) => text || word)).toEqual(['4', '1', 'refused']);
  expect(water?.cells[0]?.links).toEqual([{ name: 'evidence 1', href: 'https://example.org/a' }]);
  expect(water?.cells[1]?.details).toEqual(['answers: 1,200, by telephone']);
  expect(water?.gap).toEqual({ text: 'to be verified (3)', grade: 'verify' });
  expect(roads?.cells.map(({ word }) => word)[0]).toBe('not asked yet; owed by: Example office en');
  expect(roads?.gap).toEqual({ text: '', grade: null });
  expect(view.views[1]?.given).toBe('A group, 12 May 2026');
});

test('who gave a score stands with it where the view has several givers', () => {
  const view = viewOf(score('lsg-body', 1), score('lsg-body', 0, { matter: 'roads', by: 'Another' }));
  expect(view.views[0]?.given).toBe('');
  expect(view.rows.map(({ cells }) => cells[0]?.details)).toEqual([
    ['A body, 12 May 2026'],
    ['Another, 12 May 2026'],
  ]);
});

test('a place shows its latest year with scores', () => {
  expect(viewOf(score('lsg-body', 1, { period: 2025 }), score('lsg-body', 0)).year).toBe(2026);
});
