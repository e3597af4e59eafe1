import { ascentTail } from './ascentTail.ts';
import { changeError, usableYears, type FlagRow, type FlagSettings, type FlagTests } from './flag.ts';
import type { Polarity } from './standing.ts';

/** `years` in a row; where the source names no error, `errorShare` of the first value stands for it. */
export type RunSettings = FlagSettings & { years: number; errorShare: number | null };

/**
 * Whether a place got worse several years in a row, and by more than the error of the figures.
 * Shape: one test for each place that has all years up to `year`.
 * Units: `value` is the change over the run, `threshold` the size it has to pass in the worse direction, both in the indicator's unit.
 * Missing: neutral indicators, gaps, breaks and unknown errors are not tested, and the list says so.
 */
export function worseningFlags(row: FlagRow, year: number, settings: RunSettings): FlagTests {
  const { rule, years, errorShare } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  const worse = worseSign(row.polarity);
  // Years that mean nothing come in each order equally often, and one order of them all is the run.
  const alarm = ascentTail(years, years);
  for (const place of row.places) {
    const key = { rule, region: place.region, indicator: row.indicator, year };
    const series = usableYears(place, [year - years, year], settings);
    if (worse === 0) found.untested.push({ ...key, reason: 'neutral' });
    else if ('reason' in series) found.untested.push({ ...key, reason: series.reason });
    else {
      const [first, last] = ends(series.values);
      const error = changeError(first, last, errorShare);
      if (error === null) {
        found.untested.push({ ...key, reason: 'error-unknown' });
        continue;
      }
      const change = last.value - first.value;
      const isRun = growths(series.values.map(({ value }) => worse * value)) === years;
      const direction = worse > 0 ? 'rising' : 'falling';
      const raised = isRun && worse * change > error;
      const chance = isRun ? alarm : 1;
      found.tests.push({ ...key, value: change, threshold: worse * error, direction, raised, chance, alarm });
    }
  }
  return found;
}

/** `threshold` growths of the gap among `years` steps. */
export type GapSettings = FlagSettings & { years: number; errorShare: number | null };

/**
 * Whether a place that is worse than the place above it falls further behind it.
 * Shape: one test for each place that has all years up to `year`, as has the place above.
 * Units: `value` counts the years in which the gap grew; raised at `threshold` or more, if the place is behind in the last year and the
 * gap grew by more than the error of the figures.
 * Missing: neutral indicators, no place above, gaps, breaks and unknown errors are not tested, and the list says so.
 */
export function divergenceFlags(row: FlagRow, year: number, settings: GapSettings): FlagTests {
  const { rule, threshold, years, errorShare } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  const worse = worseSign(row.polarity);
  const span = [year - years, year] as const;
  const above = row.parent ? usableYears(row.parent, span, settings) : ({ reason: 'no-parent' } as const);
  for (const place of row.places) {
    const key = { rule, region: place.region, indicator: row.indicator, year };
    const series = usableYears(place, span, settings);
    if (worse === 0) found.untested.push({ ...key, reason: 'neutral' });
    else if ('reason' in above) found.untested.push({ ...key, reason: above.reason });
    else if ('reason' in series) found.untested.push({ ...key, reason: series.reason });
    else {
      const [first, last] = ends(series.values);
      const error = changeError(first, last, errorShare);
      if (error === null) {
        found.untested.push({ ...key, reason: 'error-unknown' });
        continue;
      }
      const gaps = series.values.map(({ value }, i) => worse * (value - (above.values[i]?.value ?? value)));
      const value = growths(gaps);
      const [gapThen, gapNow] = [gaps[0] ?? 0, gaps.at(-1) ?? 0];
      const raised = value >= threshold && gapNow > 0 && gapNow - gapThen > error;
      const [chance, alarm] = [ascentTail(value, years), ascentTail(threshold, years)];
      found.tests.push({ ...key, value, threshold, direction: 'rising', raised, chance, alarm });
    }
  }
  return found;
}

const worseSign = (polarity: Polarity) =>
  polarity === 'neutral' ? 0 : polarity === 'higher-better' ? -1 : 1;

const growths = (values: readonly number[]) =>
  values.filter((value, i) => i > 0 && value > (values[i - 1] ?? value)).length;

type Usable = { value: number; error: number | null };

function ends(values: readonly Usable[]): [Usable, Usable] {
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) throw new RangeError('a run of no years: give at least one');
  return [first, last];
}
