import type { Polarity } from './standing.ts';

/** A value and a year to start from, the latest of both, and where the value has to be in which year. */
export type TargetPath = {
  base: { year: number; value: number };
  latest: { year: number; value: number };
  target: { year: number; value: number };
};
export type ProgressClass = 'on-track' | 'moderate' | 'insufficient' | 'moving-away';

/** Yearly changes are shares (0.01 is 1 % a year) in form `rate` and the indicator's unit in form `linear`. */
export type TargetProgress =
  | {
      state: 'computed';
      form: 'rate' | 'linear';
      actual: number;
      required: number;
      /** Actual to required; `grade` reads it. */
      ratio: number;
      grade: ProgressClass;
      /** Yearly change needed from the latest year on; null when its year has come. */
      needed: number | null;
    }
  /** `met` since the base or the target year: whether the latest value still is. */
  | { state: 'nothing-to-go' | 'due'; met: boolean }
  | { state: 'undefined'; reason: 'no-time-passed' };

type Options = {
  polarity: Polarity;
  /** The values can fall below zero, as indices from −100 to 100 do: count in units, not in rates. */
  isSigned?: boolean;
};

/**
 * Whether a value moves towards its target as fast as it must.
 * Shape: the target year lies after the base year.
 * Units: the compound yearly rate; the plain yearly difference where rates fail, at values of zero or below and for signed values.
 * Missing: when the base already meets the target, or the target year has come, there is no speed to compare: `met` answers.
 * Throws: RangeError for neutral polarity, a target year not after the base, and values that are not finite.
 * Source: Eurostat, Sustainable development in the European Union, monitoring report: annex on assessing indicators against
 * targets: at least 95 % of the required rate on track, 60 to 95 moderate, 0 to 60 insufficient, below 0 moving away.
 */
export function targetProgress(path: TargetPath, { polarity, isSigned = false }: Options): TargetProgress {
  const { base, latest, target } = path;
  refuseWrong(path, polarity);
  const meets = (value: number) =>
    polarity === 'higher-better' ? value >= target.value : value <= target.value;
  if (latest.year <= base.year) return { state: 'undefined', reason: 'no-time-passed' };
  if (meets(base.value)) return { state: 'nothing-to-go', met: meets(latest.value) };
  if (latest.year >= target.year) return { state: 'due', met: meets(latest.value) };
  const areRates = !isSigned && base.value > 0 && latest.value > 0 && target.value > 0;
  const change = areRates ? rate : difference;
  const actual = change(base, latest);
  const required = change(base, target);
  const ratio = actual / required;
  const form = areRates ? 'rate' : 'linear';
  const needed = meets(latest.value) ? 0 : change(latest, target);
  return { state: 'computed', form, actual, required, ratio, grade: progressClass(ratio), needed };
}

/** The class of a ratio of actual to required change: each takes its lower bound. */
export function progressClass(ratio: number): ProgressClass {
  if (ratio >= 0.95) return 'on-track';
  if (ratio >= 0.6) return 'moderate';
  return ratio >= 0 ? 'insufficient' : 'moving-away';
}

type Dated = { year: number; value: number };
const rate = (a: Dated, b: Dated) => (b.value / a.value) ** (1 / (b.year - a.year)) - 1;
const difference = (a: Dated, b: Dated) => (b.value - a.value) / (b.year - a.year);

function refuseWrong({ base, latest, target }: TargetPath, polarity: Polarity): void {
  if (polarity === 'neutral') throw new RangeError('a neutral indicator has no target to move towards');
  const wrong = [base, latest, target].find(
    ({ year, value }) => !Number.isInteger(year) || !Number.isFinite(value),
  );
  if (wrong)
    throw new RangeError(`the value ${wrong.value} of ${wrong.year} must be finite, in a whole year`);
  if (target.year <= base.year) {
    throw new RangeError(`the target year ${target.year} must lie after the base year ${base.year}`);
  }
}
