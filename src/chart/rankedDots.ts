import { linear, niceDomain, type Range } from './scale.ts';
import { axisStrip, percent, strip, track, upright } from './strip.ts';

/** One region; `value` in the indicator's unit. */
export type RankedRow = { id: string; value: number | null };
export type RankedOptions = {
  /** Values between which the classes of the map change, ascending. */
  breaks: readonly number[];
  /** Steps of the colour scale for the classes, one more than breaks; 1 to 5. */
  levels?: readonly number[];
  /** Null where a mean of the republic has no meaning beside its parts, such as for counts. */
  republic: number | null;
  /** Path of the place being read. */
  own?: string | null;
  domain?: Range;
};

/** Colour steps that keep neighbours apart for so many classes. */
export const levelsFor: Record<number, readonly number[]> = {
  1: [3],
  2: [1, 4],
  3: [1, 3, 5],
  4: [1, 2, 3, 5],
  5: [1, 2, 3, 4, 5],
};

export type PlacedDots = ReturnType<typeof placeRankedDots>;
export type PlacedDot = PlacedDots['rows'][number];

/**
 * Places of a ranked list on one scale.
 * Shape: rows by value, highest first, rows without value last in the order given; `band` are the classes of the map from left to
 * right, `ticks` their breaks without those too close to the one before.
 * Units: `x` and `width` in per cent of the strip.
 * Missing: `x` and `level` are null where the value is.
 * Throws: RangeError when there is not one level more than breaks.
 */
export function placeRankedDots(rows: readonly RankedRow[], options: RankedOptions) {
  const { breaks, republic, own = null } = options;
  const levels = options.levels ?? levelsFor[breaks.length + 1] ?? [];
  if (levels.length !== breaks.length + 1) {
    throw new RangeError(
      `${breaks.length} breaks and ${levels.length} levels: give one level more than breaks`,
    );
  }
  const domain = options.domain ?? niceDomain([...rows.map((row) => row.value), republic, ...breaks]);
  const x = linear(domain, [0, 100]);
  const levelOf = (value: number) => levels[breaks.filter((edge) => value >= edge).length] ?? 1;
  const edges = [0, ...breaks.map((edge) => Math.max(0, Math.min(100, x(edge)))), 100];
  return {
    domain,
    republic: republic === null ? null : x(republic),
    band: levels.map((level, i) => ({
      level,
      x: edges[i] ?? 0,
      width: (edges[i + 1] ?? 100) - (edges[i] ?? 0),
    })),
    ticks: spaced(breaks.map((value) => ({ value, x: x(value) }))),
    rows: [...rows]
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
      .map(({ id, value }) => ({
        id,
        value,
        x: value === null ? null : x(value),
        level: value === null ? null : levelOf(value),
        own: id === own,
      })),
  };
}

/** Ticks at least nine per cent from the last one kept: nearer labels would touch on a phone. */
function spaced<T extends { x: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -Infinity) >= 9) kept.push(tick);
  return kept;
}

/** Axis above the list: the band carries the colours of the map, so it is the legend of both. */
export function rankedAxis({ band, ticks }: PlacedDots, format: (value: number) => string): string {
  const classes = band.map(
    ({ level, x, width }) =>
      `<rect class="q${level}" x="${percent(x)}" width="${percent(width)}" height="8"/>`,
  );
  return axisStrip(
    ticks.map(({ value, x }) => ({ x, label: format(value) })),
    classes.join(''),
  );
}

/** Strip of one row: the dot in its class, the own place as diamond; only the track where there is no value. */
export function rankedStrip({ x, level, own }: PlacedDot, republic: number | null): string {
  const dot =
    x === null
      ? ''
      : own
        ? `<use href="#m-own" x="${percent(x)}" y="50%"/>`
        : `<circle class="dot q${level}" cx="${percent(x)}" cy="50%" r="5.5"/>`;
  return strip(track + (republic === null ? '' : upright(republic)) + dot, 24);
}

/** Strip of the row of the republic: the upright ends in a thick foot. */
export function republicStrip(republic: number): string {
  const x = percent(republic);
  return strip(`${upright(republic)}<line class="ref foot-mark" x1="${x}" x2="${x}" y1="3" y2="21"/>`, 24);
}
