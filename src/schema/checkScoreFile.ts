import { validPart } from './entry.ts';
import { lossFindings, type JsonSource } from './jsonSource.ts';
import { referenceFindings } from './known.ts';
import { headFindings, lineFindings, orderFindings, type YearPlace } from './lineFile.ts';
import type { Problem } from './problem.ts';
import { scoreFileSchema, scoreKey, scoreSchema, type ScoreLine } from './score.ts';
import { linedScores } from './scoreFileText.ts';
import { valueAt, zodFindings } from './zodFindings.ts';

/** What is wrong in a file of scores, and its contents where nothing in its shape is. */
export function checkScoreFile(source: JsonSource, place: YearPlace) {
  const problems: Problem[] = [...source.problems];
  if (source.value === undefined) return { problems, whole: null };
  const { data } = scoreFileSchema.safeParse(source.value);
  const scores = data?.scores ?? scoreParts(source.value);
  const canonical = data && linedScores(data) === source.text;
  const findings = [
    ...(data ? [] : zodFindings(scoreFileSchema, source.value)),
    ...(canonical ? [] : lossFindings(source.text)),
    ...headFindings(data ?? validPart(scoreFileSchema, source.value), scores, place),
    ...scores.flatMap(({ matter }, index) =>
      referenceFindings(place.known, 'unknown-matter', { id: matter, path: ['scores', index, 'matter'] }),
    ),
    ...orderFindings('scores', sortKeys(scores)),
    ...(canonical ? [] : lineFindings('scores', source.text)),
  ];
  problems.push(...findings.map(source.problem));
  return { problems, whole: data ?? null };
}

function scoreParts(value: unknown): Partial<ScoreLine>[] {
  const scores = valueAt(value, ['scores']);
  return Array.isArray(scores) ? scores.map((score) => validPart(scoreSchema, score)) : [];
}

/** Keys of the lines whose matter and view can be read. */
const sortKeys = (scores: readonly Partial<ScoreLine>[]) =>
  [...scores.entries()].flatMap(([index, { matter, view }]) =>
    matter !== undefined && view !== undefined ? [[index, scoreKey({ matter, view })] as const] : [],
  );
