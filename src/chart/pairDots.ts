import { domainTicks, linear, niceDomain, tenth, type Range } from './scale.ts';
import { axisStrip, percent, strip, track, upright } from './strip.ts';

/** Values of the groups of one breakdown, always in the same order; the place in the list gives the shape. */
export type PairRow = { id: string; values: readonly (number | null)[] };
export type PairOptions = { domain?: Range; republic?: number | null };
export type PlacedPairs = ReturnType<typeof placePairs>;
export type PlacedPair = PlacedPairs['rows'][number];

/**
 * Places of the groups of each row on one scale.
 * Shape: rows in the order given; `join` are the ends of the line between the outer groups of a row.
 * Units: `x` and `join` in per cent of the strip, `spread` in the indicator's unit.
 * Missing: a group without value has no mark; with fewer than two marks `join` and `spread` are null.
 */
export function placePairs(rows: readonly PairRow[], { domain, republic = null }: PairOptions = {}) {
  const range = domain ?? niceDomain([...rows.flatMap((row) => row.values), republic]);
  const x = linear(range, [0, 100]);
  return {
    domain: range,
    republic: republic === null ? null : x(republic),
    ticks: domainTicks(range, 4).map((value) => ({ value, x: x(value) })),
    rows: rows.map(({ id, values }) => {
      const known = values.filter((value) => value !== null);
      const ends: Range | null = known.length > 1 ? [Math.min(...known), Math.max(...known)] : null;
      return {
        id,
        marks: values.flatMap((value, group) => (value === null ? [] : [{ group, x: x(value) }])),
        join: ends && ([x(ends[0]), x(ends[1])] as const),
        spread: ends && ends[1] - ends[0],
      };
    }),
  };
}

/** Shapes of groups in their fixed order: circle, square, triangle, ring, hollow square. */
const shapes = [
  '<circle class="c1" r="5"/>',
  '<path class="c3" d="M-5-5H5V5H-5Z"/>',
  '<path class="c4" d="M0-6 6 5H-6Z"/>',
  '<circle class="c5 hollow" r="4.5"/>',
  '<path class="c6 hollow" d="M-4.5-4.5h9v9h-9Z"/>',
];

/**
 * Mark of a group for the line of its words; the same shape as on the strip.
 * Throws: RangeError past the fifth group: split such a breakdown into rows.
 */
export function groupKey(group: number): string {
  return `<svg class="key" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${shape(group)}</svg>`;
}

function shape(group: number): string {
  const found = shapes[group];
  if (!found)
    throw new RangeError(`group ${group} has no shape; show at most ${shapes.length} groups on a strip`);
  return found;
}

/** Strip of one row: groups joined by a line, the republic as upright behind them. */
export function pairStrip({ marks, join }: PlacedPair, republic: number | null): string {
  const line = join
    ? `<line class="join" x1="${percent(join[0])}" x2="${percent(join[1])}" y1="50%" y2="50%"/>`
    : '';
  const dots = marks.map(({ group, x }) => `<svg x="${percent(x)}" y="50%" class="o">${shape(group)}</svg>`);
  return strip(track + (republic === null ? '' : upright(republic)) + line + dots.join(''), 28);
}

/** Axis above the rows. */
export function pairAxis({ ticks }: PlacedPairs, format: (value: number) => string): string {
  return axisStrip(
    ticks.map(({ value, x }) => ({ x: tenth(x), label: format(value) })),
    '',
    18,
  );
}
