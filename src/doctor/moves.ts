import { decimalsOf, isBroken, known, type Panel, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';
import { middleAndSpread, scaleOf } from './scale.ts';

/** A change from the year before to `year`, on the scale of the panel. */
export type Move = { row: PanelRow; year: number; from: number; to: number; change: number };

/** Changes between neighbouring years of rows, those over a known break left out. */
export function movesOf(panel: Panel, rows: readonly PanelRow[]): Move[] {
  const scale = scaleOf(panel);
  return rows.flatMap((row) => {
    const values = known(row);
    return values.slice(1).flatMap(([year, to], i): Move[] => {
      const [before, from] = values[i] ?? [0, 0];
      const [a, b] = [scale(from), scale(to)];
      if (a === null || b === null || year - before > 1 || isBroken(panel, row.place, [before, year]))
        return [];
      return [{ row, year, from, to, change: b - a }];
    });
  });
}

/** Whether a change is more than the rounding of the coarser of its two numbers. */
export function isPrinted({ from, to }: Move): boolean {
  const digit = 10 ** -Math.min(decimalsOf(from), decimalsOf(to));
  const isZero = from === 0 || to === 0;
  return Math.abs(to - from) >= thresholds.moves.digits * (isZero ? 10 ** -decimalsOf(from + to) : digit);
}

/**
 * How unusual each of some values is among the others, in robust standard deviations; null below `least` others.
 * Shape: the spread is at least `floor`, and counts the other values only, so that one far value does not hide itself.
 */
export function unusual(values: readonly number[], least: number, floor = 0): (number | null)[] {
  return values.map((value, i) => {
    const found = middleAndSpread(values.filter((_, j) => j !== i));
    if (!found || values.length - 1 < least) return null;
    const spread = Math.max(found.spread, floor);
    return spread > 0 ? (value - found.middle) / spread : null;
  });
}
