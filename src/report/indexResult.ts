import type { CompositeIndex } from '../schema/compositeIndex.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import {
  compositeIndex,
  coverageOf,
  modelWeights,
  scoreRows,
  type IndexModel,
  type IndexScore,
  type IndexValues,
} from '../stats/compositeIndex.ts';
import {
  isDistinguishable,
  meanRankShift,
  rankIntervals,
  sharesAbove,
  type RankInterval,
} from '../stats/rankIntervals.ts';
import { leaveOneOut, sensitivity, type Ranks } from '../stats/sensitivity.ts';
import { indexModel, indexValues } from './indexModel.ts';
import { placesBelow } from './period.ts';

/**
 * How often and from which seed the choices behind an index are drawn anew. Of 2,000 runs some seeds tell apart four pairs more than
 * others; of 20,000 all tried tell apart the same.
 */
export const indexRuns = { seed: 1, runs: 20_000 };

/** One place. `domains` and `covered` are by domain, whether or not the coverage rule lets the place have a score. */
export type IndexPlace = {
  region: Region;
  values: IndexValues;
  result: IndexScore;
  domains: readonly (number | null)[];
  covered: readonly number[];
  interval: RankInterval | null;
};
/** `upper` and `lower` are numbers of places; in every interval the first stands above the second. */
export type IndexPair = { upper: number; lower: number };
/** Shape: `shares[a][b]` and all ranks are in the order of `places`; `pairs` counts those of places with a score. */
export type IndexResult = {
  index: CompositeIndex;
  model: IndexModel;
  year: number;
  places: readonly IndexPlace[];
  scored: number;
  pairs: number;
  toldApart: readonly IndexPair[];
  shares: readonly (readonly (number | null)[])[];
  reference: Ranks;
  shift: number | null;
  leftOut: readonly { indicator: string; ranks: Ranks; shift: number | null }[];
};

const computed = new WeakMap<Report, ReadonlyMap<string, IndexResult>>();

/** Every index of a report with its sensitivity, by id, computed once for a report. */
export function indexResults(report: Report): ReadonlyMap<string, IndexResult> {
  const known = computed.get(report);
  if (known) return known;
  const results = new Map([...report.indices].map(([id, index]) => [id, indexResult(index, report)]));
  computed.set(report, results);
  return results;
}

function indexResult(index: CompositeIndex, report: Report): IndexResult {
  const model = indexModel(index, report);
  const regions = placesBelow(report, report.root);
  const year = yearOf(model, report, regions);
  const values = indexValues(model, report, { regions, year });
  const { reference, runs } = sensitivity(model, values, indexRuns);
  const ranks = runs.map((run) => run.ranks);
  const intervals = rankIntervals(ranks);
  const places = placesOf(model, regions, values).map((place, i) => ({
    ...place,
    interval: intervals[i] ?? null,
  }));
  const scored = places.filter(({ result }) => result.score !== null).length;
  const toldApart = places.flatMap((a, upper) =>
    places.flatMap((b, lower) =>
      isDistinguishable(a.interval, b.interval) && (a.interval?.lo ?? 0) < (b.interval?.lo ?? 0)
        ? [{ upper, lower }]
        : [],
    ),
  );
  const leftOut = leaveOneOut(model, values).map((one) => ({
    indicator: one.leftOut,
    ranks: one.ranks,
    shift: meanRankShift(reference, [one.ranks]),
  }));
  const shift = meanRankShift(reference, ranks);
  const pairs = (scored * (scored - 1)) / 2;
  return { index, model, year, places, scored, pairs, toldApart, shares: sharesAbove(ranks), reference, shift, leftOut }; // prettier-ignore
}

function placesOf(model: IndexModel, regions: readonly Region[], values: readonly IndexValues[]) {
  const weights = modelWeights(model);
  const results = compositeIndex(model, values);
  // Without the rule the domains of every place are seen.
  const open = compositeIndex({ ...model, coverage: 0 }, values);
  const rows = scoreRows(model, values, 'goalposts');
  return regions.flatMap((region, i) => {
    const [result, own] = [results[i], values[i]];
    if (!result || !own) return [];
    const covered = model.domains.map((_, d) =>
      coverageOf([rows[i]?.[d] ?? []], { domains: [1], indicators: [weights.indicators[d] ?? []] }),
    );
    return [{ region, values: own, result, domains: open[i]?.domains ?? [], covered }];
  });
}

/** The latest year in which half of the places have a score; without one, the year that covers most, the later of equals. */
function yearOf(model: IndexModel, report: Report, regions: readonly Region[]): number {
  const ids = model.domains.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const years = new Set(
    ids.flatMap((id) => regions.flatMap(({ path }) => [...report.series(id, path).keys()])),
  );
  const tried = [...years].toSorted((a, b) => b - a).map((year) => {
    const results = compositeIndex(model, indexValues(model, report, { regions, year }));
    const scored = results.filter(({ score }) => score !== null).length;
    return { year, scored, coverage: results.reduce((sum, one) => sum + one.coverage, 0) };
  }); // prettier-ignore
  const full = tried.find(({ scored }) => scored * 2 >= regions.length);
  const fullest = Math.max(...tried.map(({ coverage }) => coverage));
  const best = full ?? tried.find(({ coverage }) => coverage >= fullest - 1e-9);
  return best?.year ?? Number(report.edition.dataDate.slice(0, 4));
}
