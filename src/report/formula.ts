import type { Measured } from '../stats/measured.ts';

/**
 * A number that others printed or computed, and ours.
 * Shape: `example` and a source "hand" are keys of interface strings; other sources are names.
 * Units: `decimals` as both are printed; `tolerance` as their difference.
 */
export type Check = {
  example: string;
  quantity: string;
  theirs: number;
  ours: number;
  tolerance: number;
  decimals: number;
  source: string;
};
/** One method: `lines` in plain notation, x_i and x^2 with braces where an index has more than one letter. */
export type Formula = {
  id: string;
  lines: readonly string[];
  references: readonly string[];
  checks: readonly Check[];
};
export type FormulaGroup = { id: string; formulas: readonly Formula[] };

/** Rows of one example and source: `[quantity, theirs, ours, decimals, tolerance]`, half of the last decimal unless given. */
export type CheckRow = readonly [
  quantity: string,
  theirs: number,
  ours: number,
  decimals: number,
  tolerance?: number,
];
export function checksOf(example: string, source: string, rows: readonly CheckRow[]): Check[] {
  return rows.map(([quantity, theirs, ours, decimals, tolerance = 0.51 * 10 ** -decimals]) => ({
    example,
    source,
    quantity,
    theirs,
    ours,
    decimals,
    tolerance,
  }));
}

/** The number of a measure of a worked example. Throws: RangeError where there is none, which no worked example allows. */
export function measuredNumber(measured: Measured | { value?: never }): number {
  if (typeof measured.value === 'number') return measured.value;
  throw new RangeError('a worked example is not measured');
}

/** What a worked example gives. Throws: RangeError for null and undefined. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError('a worked example gives nothing');
  return value;
}

/** Whether our number agrees with the other within its tolerance. */
export const agrees = ({ ours, theirs, tolerance }: Check) => Math.abs(ours - theirs) <= tolerance;
