import { decimalsOf, known, valueAt, type PanelRow } from './panel.ts';

/** A row and the one of the same name in the other source. */
export type RowPair = { row: PanelRow; other: PanelRow };
/** Cells that both rows have, and how many of them agree. */
export type Agreement = { cells: number; agree: number };

/** Name of a row: its place, and its breakdown where it has one. */
export const nameOf = ({ place, key }: PanelRow) => (key ? `${place} ${key}` : place);

/** Whether two printed numbers are one and the same, as far as the coarser tells. */
export function isSameNumber(a: number, b: number): boolean {
  const half = 0.5 * 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
  return Math.abs(a - b) <= half * (1 + 1e-9);
}

/** How far two rows agree, the other one `shift` years later. */
export function agreement(row: PanelRow, other: PanelRow, shift = 0): Agreement {
  const both = known(row).flatMap(([year, value]) => {
    const found = valueAt(other, year + shift);
    return found === null ? [] : [isSameNumber(value, found)];
  });
  return { cells: both.length, agree: both.filter(Boolean).length };
}

/** Agreements together. */
export const summed = (all: readonly Agreement[]): Agreement => ({
  cells: all.reduce((sum, { cells }) => sum + cells, 0),
  agree: all.reduce((sum, { agree }) => sum + agree, 0),
});
