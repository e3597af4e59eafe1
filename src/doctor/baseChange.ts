import { median } from '../stats/median.ts';
import type { Ratio } from './meanOff.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.mean;

/** Middle of the ratio before and after the year from which on it is another. */
export type BaseChange = { year: number; before: number; after: number };
type Candidate = BaseChange & { gap: number };

/**
 * The year from which on the mean of places and the whole stand in another ratio; null where there is none.
 *
 * Of ln r without the years that are 10 % away from their middle: three years before and two from T on at least, and either all before lie on one side of all from
 * T on, with a gap of 1.5 % and of three times the spread of the calmer side; or, from T to the end, the mean meets the whole (|ln r| ≤ 0.001)
 * and in none of the five years before it came within three times of that, nor within 0.0015.
 * Shape: years in `known`, in which the weights themselves change, are not told.
 */
export function baseChange(ratios: readonly Ratio[], known: readonly number[]): BaseChange | null {
  if (ratios.length < 5) return null;
  const logs = ratios.map(({ year, ratio, slack }) => ({ year, log: Math.log(ratio), slack }));
  const middle = median(logs.map(({ log }) => log));
  const calm = logs.filter(({ log }) => Math.abs(log - middle) < 0.1);
  const candidates = calm.flatMap(({ year }, i): Candidate[] => {
    const [before, after] = [calm.slice(0, i), calm.slice(i)];
    if (before.length < 3 || after.length < 2 || known.includes(year)) return [];
    // Weights that change within the years compared would make a step by themselves.
    const own = before.filter((one) => !known.some((base) => one.year < base && base <= year));
    if (own.length < 3) return [];
    const gap = Math.max(stepOf(own, after), meetsFrom(own, after));
    const [first, second] = [own, after].map((ones) => Math.exp(median(ones.map(({ log }) => log))));
    return gap > 0 ? [{ year, before: first ?? 1, after: second ?? 1, gap }] : [];
  });
  return candidates.length > 0 ? candidates.reduce((a, b) => (b.gap > a.gap ? b : a)) : null;
}

type Logs = readonly { log: number; slack: number }[];

/** Gap between two sides of a step; 0 where it is none. */
function stepOf(before: Logs, after: Logs): number {
  const [a, b] = [before, after].map((ones) => ones.map(({ log }) => log));
  if (!a || !b) return 0;
  const gap = Math.max(Math.min(...a) - Math.max(...b), Math.min(...b) - Math.max(...a));
  const calmer = Math.min(Math.max(...a) - Math.min(...a), Math.max(...b) - Math.min(...b));
  const slack = Math.max(...[...before, ...after].map((one) => one.slack));
  return gap >= Math.max(limits.step, limits.stepScatter * calmer, 2 * slack) ? gap : 0;
}

/** How far the mean was from the whole before it began to meet it; 0 where it did not. */
function meetsFrom(before: Logs, after: Logs): number {
  const away = Math.min(...before.slice(-5).map(({ log }) => Math.abs(log)));
  const met = Math.max(...after.map(({ log }) => Math.abs(log)));
  const slack = Math.max(...before.map((one) => one.slack));
  return met <= limits.meets && away >= Math.max(limits.stepScatter * met, 1.5 * limits.meets, slack)
    ? away
    : 0;
}
