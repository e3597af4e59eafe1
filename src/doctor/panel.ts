import type { Breakdown, ObservationStatus } from '../schema/figure.ts';

/**
 * What one place and breakdown has in one year.
 * Missing: `value` is null where there is none; `original` is what the source printed before a rule changed it.
 */
export type Cell = { value: number | null; status?: ObservationStatus; rule?: string; original?: number };

/** Shape: `key` is the breakdown as text, "" for the total. */
export type PanelRow = { place: string; by: Breakdown; key: string; cells: ReadonlyMap<number, Cell> };

/**
 * What is known of the numbers.
 * Shape: `adds` says how places make the place above: a sum, a mean weighted by people, or neither.
 * Missing: `adds` is null where nobody says; bounds are null where there is none.
 */
export type PanelUnit = {
  id: string;
  range: readonly [number | null, number | null];
  adds: 'sum' | 'mean' | 'none' | null;
  /** Whether the numbers are per cents of something. */
  percent: boolean;
};

/** A break that is known: from `period` on, values of `places`, or of all where null, are not compared with those before. */
export type PanelBreak = { period: number; places: readonly string[] | null; rule: string | null };

/** Everything that a rule may look at: one matter in one unit, its places, breakdowns and years. */
export type Panel = {
  file?: string;
  indicator?: string;
  /** SERIES of an SDMX file. */
  series?: string;
  unit: PanelUnit;
  /** Powers of ten by which a file says that its numbers are to be multiplied. */
  multiplier?: number;
  /** Place above each place; null at the root. */
  parents: ReadonlyMap<string, string | null>;
  rows: readonly PanelRow[];
  breaks: readonly PanelBreak[];
  /** Years that a rule on the whole table has told of already. */
  told: readonly number[];
  /** Thousand people of a place in a year. Missing: null where not known. */
  people: (place: string, year: number) => number | null;
  /** Years in which those numbers of people begin anew, on another base. */
  peopleBreaks: readonly number[];
};

/** The value of a cell; null where there is none. */
export const valueAt = (row: PanelRow | undefined, year: number): number | null =>
  row?.cells.get(year)?.value ?? null;

/** Years and values of a row that has values, by year. */
export const known = ({ cells }: PanelRow): [year: number, value: number][] =>
  [...cells]
    .flatMap(([year, { value }]): [number, number][] => (value === null ? [] : [[year, value]]))
    .sort(([a], [b]) => a - b);

/** All years in which any row has a value, ascending. */
export const yearsOf = (rows: readonly PanelRow[]): number[] =>
  [...new Set(rows.flatMap((row) => known(row).map(([year]) => year)))].sort((a, b) => a - b);

/** A place and its children with one breakdown. */
export type Family = { whole: PanelRow; parts: PanelRow[] };

/** Places with the places below them, for every breakdown that both have. */
export function placeFamilies({ rows, parents }: Panel): Family[] {
  return rows.flatMap((whole) => {
    const parts = rows.filter(({ place, key }) => key === whole.key && parents.get(place) === whole.place);
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
}

/** Rows of one breakdown whose places lie below the same place. */
export function siblings({ rows, parents }: Panel): PanelRow[][] {
  const groups = Map.groupBy(rows, ({ place, key }) => `${parents.get(place) ?? ''}\n${key}`);
  return [...groups.values()];
}

/** Whether a row is no part of another row of its place: a total, or a group of which the table has no total. */
export const isHead = ({ rows }: Panel, row: PanelRow): boolean =>
  !rows.some(
    ({ place, by }) =>
      place === row.place &&
      Object.keys(by).length < Object.keys(row.by).length &&
      Object.entries(by).every(([dimension, code]) => row.by[dimension] === code),
  );

/** Digits after the point with which a number is written. */
export function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** Half of the last digit with which values are printed: how far rounding alone can move one of them. */
export const roundingOf = (values: readonly number[]): number =>
  0.5 * 10 ** -Math.max(0, ...values.map(decimalsOf));

/** Values by row and year. */
export type CellValues = Map<PanelRow, Map<number, number | null>>;

/** Puts one value down for a cell. */
export function setCell(
  values: CellValues,
  row: PanelRow,
  [year, value]: readonly [number, number | null],
): void {
  values.set(row, (values.get(row) ?? new Map<number, number | null>()).set(year, value));
}

/** A panel in which some cells have another value, or none. */
export function withCells(
  panel: Panel,
  next: ReadonlyMap<PanelRow, ReadonlyMap<number, number | null>>,
): Panel {
  if (next.size === 0) return panel;
  const rows = panel.rows.map((row) => {
    const changes = next.get(row);
    if (!changes) return row;
    const cells = new Map(row.cells);
    for (const [year, value] of changes) cells.set(year, { ...cells.get(year), value });
    return { ...row, cells };
  });
  return { ...panel, rows };
}

/** Whether a break lies between two years of a place. */
export const isBroken = ({ breaks }: Panel, place: string, [from, to]: readonly [number, number]): boolean =>
  breaks.some(({ period, places }) => from < period && period <= to && (!places || places.includes(place)));

/** Whether a value is a bound of its range, such as 0 or 100 per cent, where numbers gather by themselves. */
export const isBound = ({ range: [low, high] }: PanelUnit, value: number): boolean =>
  value === 0 || value === low || value === high;
