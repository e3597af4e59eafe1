import { poissonLimits } from './poissonLimits.ts';

export type YearCount = { year: number; events: number | null; exposure: number | null };
/** Rate of years taken together, per unit of exposure, with the exact limits of its count. */
export type PooledRate = {
  from: number;
  to: number;
  events: number;
  exposure: number;
  rate: number;
  limits: [number, number];
};

/**
 * Rate of the `years` years up to `to` taken together: for counts so small that one year is noise.
 * Shape: any order, every year once.
 * Units: events per unit of `exposure`.
 * Missing: null unless every one of the years has both numbers: a short pool would pass for a whole one.
 * Throws: RangeError when the events are not whole, a year stands twice or an exposure is not positive.
 */
export function pooledRate(
  counts: readonly YearCount[],
  to: number,
  years = 3,
  level = 0.95,
): PooledRate | null {
  const from = to - years + 1;
  const inside = counts.filter(({ year }) => year >= from && year <= to);
  if (new Set(inside.map(({ year }) => year)).size < inside.length) {
    throw new RangeError(`a year from ${from} to ${to} stands twice, must stand once`);
  }
  let events = 0;
  let exposure = 0;
  for (const count of inside) {
    if (count.events === null || count.exposure === null) return null;
    if (!(count.exposure > 0))
      throw new RangeError(`the exposure of ${count.year} is ${count.exposure}, must be positive`);
    events += count.events;
    exposure += count.exposure;
  }
  if (inside.length < years) return null;
  const [low, high] = poissonLimits(events, level);
  return { from, to, events, exposure, rate: events / exposure, limits: [low / exposure, high / exposure] };
}
