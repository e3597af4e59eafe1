import type { Context } from '../report/context.ts';
import { disparityOf } from '../report/disparityOf.ts';
import { indexResults, type IndexResult } from '../report/indexResult.ts';
import { lawResults, type OutcomeResult } from '../report/lawOutcome.ts';
import type { Movement } from '../report/movement.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Report } from '../schema/report.ts';

/** The graded answer on one outcome of an act, before and after. Missing: null where the outcome is not in that state. */
export type VerdictChange = { law: string; before: OutcomeResult | null; after: OutcomeResult | null };

/** Outcomes whose grade or its reason changes, those with another grade first. */
export function verdictChanges(base: Context, head: Context): VerdictChange[] {
  const [old, fresh] = [outcomesOf(base), outcomesOf(head)];
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((key): VerdictChange => {
      const [before, after] = [old.get(key) ?? null, fresh.get(key) ?? null];
      return { law: (after ?? before)?.law.id ?? '', before, after };
    })
    .filter(({ before, after }) => answerOf(before) !== answerOf(after))
    .sort((a, b) => Number(hasSameGrade(a)) - Number(hasSameGrade(b)));
}

/** Whether only the reason of a verdict changes. */
export const hasSameGrade = ({ before, after }: VerdictChange) => gradeOf(before) === gradeOf(after);

const gradeOf = (result: OutcomeResult | null) =>
  result === null ? '' : (result.effect?.verdict.grade ?? 'C');
const answerOf = (result: OutcomeResult | null) => [gradeOf(result), result?.effect?.verdict.reason].join();

const outcomesOf = (context: Context) =>
  new Map(
    [...lawResults(context)].flatMap(([law, results]) =>
      results.map((result) => [[law, result.indicator.id].join('\n'), result] as const),
    ),
  );

/** How the distance between regions moves, before and after, where that has another name. */
export type MovementChange = { indicator: Indicator; before: Movement; after: Movement };

/** Indicators of which regions came closer, or grew apart, in one state and not in the other. */
export function movementChanges(base: Report, head: Report): MovementChange[] {
  const old = disparityOf(base);
  return [...disparityOf(head)].flatMap(([id, { indicator, movement: after }]) => {
    const before = old.get(id)?.movement;
    return !before || before.state === after.state ? [] : [{ indicator, before, after }];
  });
}

/** Places of an index whose span of ranks changes, and how many pairs can be told apart. Ranks are whole. */
export type IndexChange = {
  after: IndexResult;
  before: IndexResult;
  places: readonly {
    region: string;
    before: readonly [number, number] | null;
    after: readonly [number, number] | null;
  }[];
};

/** Indices in which a place has another span of ranks, or another number of pairs can be told apart. */
export function indexChanges(base: Report, head: Report): IndexChange[] {
  const old = indexResults(base);
  return [...indexResults(head)].flatMap(([id, after]): IndexChange[] => {
    const before = old.get(id);
    if (!before) return [];
    const were = spansOf(before);
    const places = [...spansOf(after)].flatMap(([region, span]) => {
      const was = were.get(region) ?? null;
      return was?.join() === span?.join() ? [] : [{ region, before: was, after: span }];
    });
    const isSame = places.length === 0 && before.toldApart.length === after.toldApart.length;
    return isSame && before.scored === after.scored ? [] : [{ before, after, places }];
  });
}

const spansOf = ({ places }: IndexResult) =>
  new Map(
    places.map(({ region, interval }) => [
      region.path,
      interval ? ([interval.lo, interval.hi] as const) : null,
    ]),
  );
