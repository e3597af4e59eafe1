import { nice, ticks } from 'd3';

/** A closed interval, low end first. */
export type Range = readonly [number, number];

/** Rounds to a tenth: finer steps are not seen and cost bytes. */
export const tenth = (n: number) => Math.round(n * 10) / 10;

/** Linear map from `domain` to `range`; a domain without width maps to the middle. */
export function linear([d0, d1]: Range, [r0, r1]: Range): (value: number) => number {
  return d1 === d0 ? () => (r0 + r1) / 2 : (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/**
 * Round ends that hold all values, and zero unless `zero` is false.
 * Missing: null values are passed over; without any value the range is 0 to 1.
 */
export function niceDomain(values: readonly (number | null)[], { zero = true, count = 5 } = {}): Range {
  const known = values.filter((value) => value !== null);
  if (zero || known.length === 0) known.push(0);
  const low = Math.min(...known);
  const high = Math.max(...known);
  return nice(low, high > low ? high : low + 1, count);
}

/** About `count` round values from end to end of `domain`. */
export const domainTicks = (domain: Range, count = 5): number[] => ticks(domain[0], domain[1], count);
