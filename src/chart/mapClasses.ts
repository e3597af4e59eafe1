import { levelsFor } from './rankedDots.ts';

/**
 * Classes of one indicator's map.
 * Shape: `levels` has one step of the colour scale for each class, one more than `breaks`, which ascend; a value equal to a break
 * belongs to the class above it.
 */
export type MapClasses = {
  breaks: readonly number[];
  levels: readonly number[];
  /** Step of the colour scale, 1 to 5; null for null. */
  classOf(value: number | null): number | null;
};

/** Four classes: a reader tells them apart at a glance and nine regions fill them. */
const most = 4;
/** How far a break may move from its quantile to become a readable number, as a share of all values. */
const play = 0.09;

/**
 * Classes that hold for every year of an indicator: about as many values in each, parted at readable numbers.
 * Shape: `values` are all values of all regions and years. Fewer distinct values than four give as many classes. No class is
 * empty over all years; whether more is better plays no part, because the scale shows quantity only.
 * Missing: null values are passed over; without any value there is one class.
 */
export function mapClasses(values: readonly (number | null)[]): MapClasses {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const count = Math.max(1, Math.min(most, distinct.length));
  const breaks: number[] = [];
  for (let i = 1; i < count; i++) {
    const edge = breakNear(sorted, distinct, i / count, breaks.at(-1) ?? -Infinity);
    if (edge !== null) breaks.push(edge);
  }
  const levels = levelsFor[breaks.length + 1] ?? [];
  return {
    breaks,
    levels,
    classOf: (value) =>
      value === null ? null : (levels[breaks.filter((edge) => value >= edge).length] ?? null),
  };
}

/** The most readable break near a quantile that leaves values on both sides and above the break before; null for none. */
function breakNear(
  sorted: readonly number[],
  distinct: readonly number[],
  share: number,
  before: number,
): number | null {
  const at = (part: number) =>
    sorted[Math.max(0, Math.min(sorted.length - 1, Math.floor(part * sorted.length)))] ?? 0;
  const low = at(share - play);
  const target = at(share);
  // Values equal to the lowest of the play stay below the break, so do those of the class before.
  const floor = distinct.find((value) => value >= Math.max(low, before)) ?? Infinity;
  const first = distinct.find((value) => value > floor);
  if (first === undefined) return null;
  const high = Math.max(at(share + play), first);
  return roundIn(floor, high, Math.max(first, target));
}

/** The number above `low` and up to `high` with the roundest step, of those the nearest to `target`. */
function roundIn(low: number, high: number, target: number): number {
  for (let power = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1; power > -12; power--) {
    for (const lead of [5, 2, 1]) {
      const found = multipleIn(lead, power, low, high, target);
      if (found !== null) return found;
    }
  }
  return high;
}

function multipleIn(lead: number, power: number, low: number, high: number, target: number): number | null {
  // Negative powers divide, because 0.1 has no exact form and its multiples would print as 0.30000000000000004.
  const [times, over] = power >= 0 ? [lead * 10 ** power, 1] : [lead, 10 ** -power];
  // Adding zero turns the negative zero, which would print a minus sign, into zero.
  const multiple = (k: number) => (k * times) / over + 0;
  const k = Math.round((target * over) / times);
  const near = [k, k - 1, k + 1].map(multiple).filter((value) => value > low && value <= high);
  return near[0] ?? null;
}
