import type { Report } from '../schema/report.ts';
import { scoreKey, type Score, type ScoreFile, type ScoreView } from '../schema/score.ts';

const none: ReturnType<Report['scoresOf']> = new Map();

/** All scores of the checked files, and the way to those of one place and year. */
export function scoreIndex(
  files: readonly ScoreFile[],
  regions: readonly { path: string }[],
): Pick<Report, 'scores' | 'scoresOf'> {
  const scores = scoreList(files, regions);
  const places = new Map<string, Map<string, Map<ScoreView, Score>>>();
  for (const score of scores) {
    const key = `${score.region} ${score.period}`;
    const matters = places.get(key) ?? new Map<string, Map<ScoreView, Score>>();
    const views = matters.get(score.matter) ?? new Map<ScoreView, Score>();
    places.set(key, matters.set(score.matter, views.set(score.view, score)));
  }
  return { scores, scoresOf: (region, period) => places.get(`${region} ${period}`) ?? none };
}

/** Scores by region in the order of the tree, then year, matter and view. */
function scoreList(files: readonly ScoreFile[], regions: readonly { path: string }[]): Score[] {
  const place = new Map(regions.map(({ path }, index) => [path, index]));
  const ordered = files.toSorted(
    (a, b) => (place.get(a.region) ?? 0) - (place.get(b.region) ?? 0) || a.period - b.period,
  );
  return ordered.flatMap(({ region, period, scores }) =>
    scores
      .map((line): Score => ({ ...line, region, period }))
      .sort((a, b) => (scoreKey(a) < scoreKey(b) ? -1 : 1)),
  );
}
