import type { Report } from '../schema/report.ts';
import type { ScoreView } from '../schema/score.ts';
import type { FlagSettings, FlagTest, FlagTests, Untested } from '../stats/flag.ts';

type Gap = { value: number; answers: number };

/** Citizens' score less that of the body itself, for each matter that both have scored. */
function gaps(scores: ReturnType<Report['scoresOf']>): Gap[] {
  return [...scores.values()].flatMap((views) => {
    const [self, citizens] = (['lsg-body', 'citizens'] as const).map((view: ScoreView) => views.get(view));
    if (typeof self?.score !== 'number' || typeof citizens?.score !== 'number') return [];
    // Three focus groups are as good as thirty answers; the check of the data has seen to both.
    return [{ value: citizens.score - self.score, answers: citizens.answers ?? Infinity }];
  });
}

/**
 * Tests of voice, one a place in its latest year with scores: on the matter where citizens stand furthest below the body itself.
 * Shape: `indicator` of a test is the citizens' view. Units: points on the scale from 0 to 4.
 * Missing: a place without a matter that both have scored is not tested; without a view of citizens there is no test.
 */
export function voiceTests(report: Report, settings: FlagSettings): FlagTests {
  const indicator = report.indicators.find(({ view }) => view === 'citizens')?.id;
  const tests: FlagTest[] = [];
  const untested: Untested[] = [];
  for (const [region, scores] of Map.groupBy(report.scores, (score) => score.region)) {
    if (!indicator) continue;
    const year = Math.max(...scores.map(({ period }) => period));
    const found = gaps(report.scoresOf(region, year));
    const usable = found.filter(({ answers }) => answers >= settings.minimumSample);
    const { rule, threshold } = settings;
    const key = { rule, region, indicator, year };
    if (usable.length === 0) {
      untested.push({ ...key, reason: found.length > 0 ? 'small-sample' : 'no-value' });
      continue;
    }
    const value = Math.min(...usable.map((gap) => gap.value));
    const raised = value <= threshold;
    tests.push({ ...key, value, threshold, direction: 'below', raised, chance: null, alarm: null });
  }
  return { tests, untested };
}
