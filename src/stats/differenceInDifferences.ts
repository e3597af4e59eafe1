import { assignments } from './assignments.ts';
import { contrast, groupMeans } from './contrast.ts';
import { permutationInterval, reach } from './permutationInterval.ts';
import { completeYears, type Panel, type UnitSeries } from './panel.ts';
import { placeboRank, roundingOf, type Interval, type PlaceboRank } from './placeboRank.ts';

/** One year of the picture: `difference` is treated less comparison, less the mean of that before the start. */
export type EventYear = { year: number; treated: number; comparison: number; difference: number };
export type PreTrend = PlaceboRank & {
  /** Change of treated less comparison per year before the start. */
  slope: number;
  /** What that slope alone would have made by the years after the start. */
  drift: number;
};
export type DifferenceInDifferences = {
  effect: number;
  placebo: PlaceboRank;
  interval: Interval;
  /** The larger distance from the effect to an end of the interval; null where an end is open. */
  minimumDetectable: number | null;
  /** Null with fewer than three years before the start. */
  preTrend: PreTrend | null;
  events: EventYear[];
  before: number;
  after: number;
  /** Years in which some unit has no figure; they count nowhere. */
  leftOut: number[];
};

/**
 * Change of the treated units less that of all others from the mean of years before `start` to the mean from `start`
 * on, with its rank among all assignments of as many units.
 * Units: those of the values; the interval is that of effects, equal for all treated, which the permutation keeps.
 * Missing: a year without the figure of some unit is left out; null when no year before or none after is left.
 * Throws: RangeError for unknown or no treated units, no other units, a panel of wrong shape, over 200,000 assignments.
 * Source: Card & Krueger 1994; permutation in place of clustered errors after Conley & Taber 2011 and
 * MacKinnon & Webb 2020; interval by inversion of the test (Rosenbaum 2002, section 2.6).
 */
export function differenceInDifferences(
  panel: Panel,
  treated: readonly string[],
  { start, confidence = 0.95 }: { start: number; confidence?: number },
): DifferenceInDifferences | null {
  checkTreated(panel, treated);
  const { years, rows, leftOut } = completeYears(panel);
  const after = years.filter((year) => year >= start).length;
  const before = years.length - after;
  if (before === 0 || after === 0) return null;
  const groups = permutations(rows, treated);
  const changes = rows.map(({ values }) => mean(values.slice(before)) - mean(values.slice(0, before)));
  const [effect = 0, ...others] = groups.map((group) => contrast(changes, group));
  const noise = roundingOf(rows.flatMap(({ values }) => values));
  const interval = permutationInterval(effect, others, { groups, units: rows.length, confidence });
  return {
    effect,
    placebo: placeboRank(effect, others, noise),
    interval,
    minimumDetectable: reach(effect, interval),
    preTrend: before < 3 ? null : preTrendOf(rows, groups, { years, before, noise }),
    events: eventYears(rows, groups[0] ?? [], { years, before }),
    before,
    after,
    leftOut,
  };
}

/** Places of the treated in each assignment, the true one first. */
function permutations(rows: readonly UnitSeries[], treated: readonly string[]): number[][] {
  const truth = rows.flatMap(({ unit }, u) => (treated.includes(unit) ? [u] : []));
  const isTruth = (group: readonly number[]) => group.every((place, i) => place === truth[i]);
  return [truth, ...assignments(rows.length, truth.length).filter((group) => !isTruth(group))];
}

function preTrendOf(
  rows: readonly UnitSeries[],
  groups: readonly (readonly number[])[],
  { years, before, noise }: { years: readonly number[]; before: number; noise: number },
): PreTrend {
  const early = years.slice(0, before);
  const slopes = rows.map(({ values }) => slopeOf(early, values.slice(0, before)));
  const [slope = 0, ...others] = groups.map((group) => contrast(slopes, group));
  return {
    slope,
    drift: slope * (mean(years.slice(before)) - mean(early)),
    ...placeboRank(slope, others, noise),
  };
}

function eventYears(
  rows: readonly UnitSeries[],
  group: readonly number[],
  { years, before }: { years: readonly number[]; before: number },
): EventYear[] {
  const picture = years.map((year, y) => {
    const column = rows.map(({ values }) => values[y] ?? 0);
    const { inside, outside } = groupMeans(column, group);
    return { year, treated: inside, comparison: outside, difference: inside - outside };
  });
  const usual = mean(picture.slice(0, before).map(({ difference }) => difference));
  return picture.map((event) => ({ ...event, difference: event.difference - usual }));
}

function checkTreated({ units }: Panel, treated: readonly string[]): void {
  const unknown = treated.find((unit) => !units.includes(unit));
  if (unknown !== undefined) throw new RangeError(`"${unknown}" is treated but not in the panel`);
  const count = new Set(treated).size;
  if (count === 0 || count === units.length) {
    throw new RangeError(`${count} of ${units.length} units are treated: some must be and some must not`);
  }
}

function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const centre = mean(xs);
  const square = xs.reduce((sum, x) => sum + (x - centre) ** 2, 0);
  return ys.reduce((sum, y, i) => sum + y * ((xs[i] ?? centre) - centre), 0) / square;
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
