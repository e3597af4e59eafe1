import type { FlagSettings, FlagTests } from './flag.ts';

/** `values` are the yearly spread among the places below `region`; a break cuts them as it cuts the figures. */
export type Spread = {
  indicator: string;
  region: string;
  values: readonly { year: number; value: number | null }[];
  breaks?: readonly number[];
};

/**
 * Whether the places below a place grew apart.
 * Shape: one test at most.
 * Units: `value` is the relative growth of the coefficient of variation over `years`, 0.1 for 10 %; raised above `threshold`.
 * Missing: a missing year, a break or a spread of zero at the start is not tested. No chance is given: the spread of a few
 * places has no reference to hold it against.
 */
export function dispersionFlag(
  spread: Spread,
  year: number,
  settings: FlagSettings & { years: number },
): FlagTests {
  const { rule, threshold, years } = settings;
  const key = { rule, region: spread.region, indicator: spread.indicator, year };
  const at = (when: number) => spread.values.find((one) => one.year === when)?.value ?? null;
  const [then, now] = [at(year - years), at(year)];
  const isCut = spread.breaks?.some((when) => when > year - years && when <= year) ?? false;
  if (then === null || now === null) return { tests: [], untested: [{ ...key, reason: 'no-value' }] };
  if (isCut) return { tests: [], untested: [{ ...key, reason: 'series-break' }] };
  if (!(then > 0)) return { tests: [], untested: [{ ...key, reason: 'zero-base' }] };
  const value = now / then - 1;
  const raised = value > threshold;
  const test = { ...key, value, threshold, direction: 'above', raised, chance: null, alarm: null } as const;
  return { tests: [test], untested: [] };
}
