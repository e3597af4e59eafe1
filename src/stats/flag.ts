import type { Polarity } from './standing.ts';

/** `error` is how far the value may be off, in its unit; null where the source does not say, like `sampleSize`. */
export type Reading = {
  year: number;
  value: number | null;
  status: string;
  sampleSize?: number | null;
  error?: number | null;
};
/** `breaks` are the first years that cannot be compared with those before. */
export type PlaceReadings = { region: string; readings: readonly Reading[]; breaks?: readonly number[] };
export type FlagRow = {
  indicator: string;
  polarity: Polarity;
  places: readonly PlaceReadings[];
  /** The place above, for gaps to it. */
  parent?: PlaceReadings | null;
};

/** What a rule asks of every value before it reads it. */
export type FlagSettings = {
  rule: string;
  threshold: number;
  /** SDMX statuses on which no flag is raised. */
  excluded: readonly string[];
  minimumSample: number;
};

/** One test made. `indicator` is null where the rule reads several. */
export type FlagTest = {
  rule: string;
  region: string;
  indicator: string | null;
  year: number;
  value: number;
  threshold: number;
  direction: 'below' | 'above' | 'falling' | 'rising';
  raised: boolean;
  /** How often chance alone gives a value as far out as this one; null where that cannot be said. */
  chance: number | null;
  /** How often chance alone raises this flag, at most; null where that cannot be said. */
  alarm: number | null;
};

export type NotTested =
  | 'no-value'
  | 'excluded-status'
  | 'small-sample'
  | 'series-break'
  | 'error-unknown'
  | 'neutral'
  | 'no-parent'
  | 'too-few-places'
  | 'no-spread'
  | 'too-few-rows'
  | 'zero-base';
export type Untested = {
  rule: string;
  region: string;
  indicator: string | null;
  year: number;
  reason: NotTested;
};
export type FlagTests = { tests: FlagTest[]; untested: Untested[] };

/**
 * The value of a year if a flag may be raised on it, or why not.
 * Missing: a sample size that is not known does not exclude: most figures come from registers.
 */
export function usableValue(
  place: PlaceReadings,
  year: number,
  { excluded, minimumSample }: Pick<FlagSettings, 'excluded' | 'minimumSample'>,
): { value: number; error: number | null } | { reason: NotTested } {
  const reading = place.readings.find((one) => one.year === year);
  if (!reading || reading.value === null) return { reason: 'no-value' };
  if (excluded.includes(reading.status)) return { reason: 'excluded-status' };
  if ((reading.sampleSize ?? Infinity) < minimumSample) return { reason: 'small-sample' };
  return { value: reading.value, error: reading.error ?? null };
}

/**
 * The usable values of `from` to `to`, one for each year, or the first reason why there are none.
 * Missing: any year missing, excluded or cut off by a break leaves nothing to compare.
 */
export function usableYears(
  place: PlaceReadings,
  [from, to]: readonly [number, number],
  settings: Pick<FlagSettings, 'excluded' | 'minimumSample'>,
): { values: { value: number; error: number | null }[] } | { reason: NotTested } {
  const values: { value: number; error: number | null }[] = [];
  for (let year = from; year <= to; year++) {
    const found = usableValue(place, year, settings);
    if ('reason' in found) return found;
    values.push(found);
  }
  if (place.breaks?.some((year) => year > from && year <= to)) return { reason: 'series-break' };
  return { values };
}

/**
 * How far two values differ by error alone.
 * Units: those of the values.
 * Missing: where an error is not known, `share` of the first value stands for it; null without either.
 */
export function changeError(
  first: { value: number; error: number | null },
  last: { value: number; error: number | null },
  share: number | null,
): number | null {
  if (first.error !== null && last.error !== null) return Math.hypot(first.error, last.error);
  return share === null ? null : share * Math.abs(first.value);
}
