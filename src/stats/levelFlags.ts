import { usableValue, type FlagRow, type FlagSettings, type FlagTests } from './flag.ts';
import { robustTail } from './robustTail.ts';
import { robustZ } from './robustZ.ts';

/**
 * Whether a place stands far on the worse side of the others in one year.
 * Shape: one test for each place whose value may be read; values that may not be read do not move the middle either.
 * Units: `value` and `threshold` are robust standard deviations, worse below zero; raised below the threshold.
 * Missing: neutral indicators, fewer than five places and places without spread are not tested, and the list says so.
 */
export function levelFlags(row: FlagRow, year: number, settings: FlagSettings): FlagTests {
  const { rule, threshold } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  const key = (region: string) => ({ rule, region, indicator: row.indicator, year });
  const readings = row.places.map((place) => ({ ...place, usable: usableValue(place, year, settings) }));
  const values = readings.map(({ usable }) => ('reason' in usable ? null : usable.value));
  const standing = row.polarity === 'neutral' ? null : robustZ(values, row.polarity);
  for (const [i, { region, usable }] of readings.entries()) {
    if (standing === null) found.untested.push({ ...key(region), reason: 'neutral' });
    else if ('reason' in usable) found.untested.push({ ...key(region), reason: usable.reason });
    else if (standing.state === 'undefined') {
      const reason = standing.reason === 'no-spread' ? 'no-spread' : 'too-few-places';
      found.untested.push({ ...key(region), reason });
    } else {
      const value = standing.z[i] ?? 0;
      const chance = robustTail(value, standing.n);
      const alarm = robustTail(threshold, standing.n);
      const raised = value < threshold;
      found.tests.push({ ...key(region), value, threshold, direction: 'below', raised, chance, alarm });
    }
  }
  return found;
}
