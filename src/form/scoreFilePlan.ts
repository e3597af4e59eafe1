import type { Report } from '../schema/report.ts';
import { scoreKey, type Score, type ScoreLine } from '../schema/score.ts';
import { scoreFileText, scoreText } from '../schema/scoreFileText.ts';

/** Shape: `writes` are texts by path below the data root; scores that are not among the found stay as they are. */
export type ScoreFilePlan = {
  writes: Map<string, string>;
  added: Score[];
  changed: Score[];
  unchanged: number;
};

/** The line of a score in its file, which states region and year once. */
function lineOf(score: Score): ScoreLine {
  const line: ScoreLine & Partial<Score> = { ...score };
  delete line.region;
  delete line.period;
  return line;
}

/** Path of a file of scores below the data root; it lies beside the year file. */
export const scoreFilePath = (region: string, root: string, period: number) =>
  region === root ? `regions/${period}.scores.json` : `regions/${region}/${period}.scores.json`;

/** What is to be written so that the files of scores hold the found ones. */
export function scoreFilePlan(
  found: readonly Score[],
  { scores, root }: Pick<Report, 'scores' | 'root'>,
): ScoreFilePlan {
  const plan: ScoreFilePlan = { writes: new Map(), added: [], changed: [], unchanged: 0 };
  for (const [path, coming] of Map.groupBy(found, (one) =>
    scoreFilePath(one.region, root.path, one.period),
  )) {
    const [{ region, period } = { region: '', period: 0 }] = coming;
    const before = scores.filter((one) => one.region === region && one.period === period);
    const lines = new Map(before.map((one) => [scoreKey(one), lineOf(one)]));
    for (const score of coming) {
      const old = lines.get(scoreKey(score));
      const line = lineOf(score);
      if (!old) plan.added.push(score);
      else if (scoreText(old) === scoreText(line)) plan.unchanged += 1;
      else plan.changed.push(score);
      lines.set(scoreKey(score), line);
    }
    const text = scoreFileText({ region, period, scores: [...lines.values()] });
    if (text !== scoreFileText({ region, period, scores: before.map(lineOf) })) plan.writes.set(path, text);
  }
  return plan;
}
