import type { FlagSettings, FlagTests } from './flag.ts';

/** One matter assessed by a community's own body and by its citizens, on the scale from 0 to 4. */
export type TwoVoices = {
  indicator: string;
  region: string;
  year: number;
  own: number | null;
  citizens: number | null;
  /** Answers of citizens behind the score; null where not stated. */
  answers: number | null;
};

/**
 * Where citizens see a matter much worse than the body that answers for it.
 * Units: `value` is the citizens' score less the body's own; raised at `threshold` or below.
 * Missing: without both scores, or with fewer answers than the minimum or an unknown number, there is no test.
 */
export function voiceFlags(pairs: readonly TwoVoices[], settings: FlagSettings): FlagTests {
  const { rule, threshold, minimumSample } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  for (const { indicator, region, year, own, citizens, answers } of pairs) {
    const key = { rule, region, indicator, year };
    if (own === null || citizens === null) found.untested.push({ ...key, reason: 'no-value' });
    else if ((answers ?? 0) < minimumSample) found.untested.push({ ...key, reason: 'small-sample' });
    else {
      const value = citizens - own;
      const raised = value <= threshold;
      found.tests.push({ ...key, value, threshold, direction: 'below', raised, chance: null, alarm: null });
    }
  }
  return found;
}

/** What one body of a region was asked for each year; `answered` is null where nothing was due. */
export type Answers = { region: string; asked: readonly { year: number; answered: boolean | null }[] };

/**
 * Where a body did not answer several times in a row.
 * Shape: one test for each body that was asked in `year` or before; any order of years.
 * Units: `value` counts the last requests in a row left without an answer; raised at `threshold` or more.
 * Missing: a year in which nothing was due neither ends nor lengthens the row; nothing ever due is not tested.
 */
export function silenceFlags(bodies: readonly Answers[], year: number, settings: FlagSettings): FlagTests {
  const { rule, threshold } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  for (const { region, asked } of bodies) {
    const key = { rule, region, indicator: null, year };
    const due = asked
      .filter((one) => one.year <= year && one.answered !== null)
      .sort((a, b) => b.year - a.year);
    if (due.length === 0) {
      found.untested.push({ ...key, reason: 'no-value' });
      continue;
    }
    const end = due.findIndex(({ answered }) => answered === true);
    const value = end === -1 ? due.length : end;
    const raised = value >= threshold;
    found.tests.push({ ...key, value, threshold, direction: 'above', raised, chance: null, alarm: null });
  }
  return found;
}
