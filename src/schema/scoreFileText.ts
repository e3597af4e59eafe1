import { shapeOf } from './schemaAt.ts';
import { scoreKey, scoreSchema, type ScoreFile, type ScoreLine } from './score.ts';

const keys = shapeOf(scoreSchema).map(([key]) => key);

/** The text of a file of scores in its one form: sorted by matter and view, each score on a line of its own. */
export const scoreFileText = ({ scores, ...head }: ScoreFile): string =>
  lined(head, [...scores].sort(compareScores).map(scoreText));

/** The same text with scores and keys in the order in which they were read. */
export const linedScores = ({ scores, ...head }: ScoreFile): string =>
  lined(
    head,
    scores.map((score) => JSON.stringify(score)),
  );

function lined({ region, period }: Omit<ScoreFile, 'scores'>, lines: readonly string[]): string {
  const head = `  "region": ${JSON.stringify(region)},\n  "period": ${period},\n  "scores": [\n`;
  return `{\n${head}${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
}

/** Order of scores in a file: by matter, then by view. */
export function compareScores(a: ScoreLine, b: ScoreLine): number {
  const [left, right] = [scoreKey(a), scoreKey(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** One score as one line of JSON, keys in the order of the schema; equal for equal scores. */
export function scoreText(score: ScoreLine): string {
  const values = new Map<string, unknown>(Object.entries(score));
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, values.get(key)])));
}
