import { withDonors, type Panel, type UnitSeries } from './panel.ts';
import { reach } from './permutationInterval.ts';
import { placeboRank, rejections, type Interval, type PlaceboRank } from './placeboRank.ts';
import { syntheticFit, type SyntheticFit } from './syntheticFit.ts';

/** `ratio` is null where the fit before is perfect, so that nothing can be divided by it. */
export type SpacePlacebo = { unit: string; effect: number; preRmspe: number; ratio: number | null };
export type SyntheticControl = {
  effect: number;
  weights: SyntheticFit['weights'];
  years: { year: number; actual: number; synthetic: number; gap: number }[];
  preRmspe: number;
  ratio: number | null;
  /** `preRmspe` as a share of the size of the mean before; null when that mean is zero. */
  fitShare: number | null;
  /** The fit before is too far off, by more than 10 % of the mean, for the years after to tell anything. */
  isPoorFit: boolean;
  /** Rank of the ratio among those of all units. */
  placebo: PlaceboRank;
  inSpace: SpacePlacebo[];
  /** Effects of starts that were none, from data before the true one only. */
  inTime: { start: number; effect: number; ratio: number | null }[];
  leaveOneOut: { without: string; effect: number; preRmspe: number }[];
  interval: Interval;
  minimumDetectable: number | null;
  before: number;
  after: number;
  /** Years in which the treated unit has no figure, and donors that lack one in another year; they count nowhere. */
  leftOut: { years: number[]; donors: string[] };
};
type Options = { start: number; confidence?: number; poorFit?: number; placeboBefore?: number };

/**
 * A treated unit against the mixture of the others that was nearest to it before `start`, with every other unit, every
 * earlier start after `placeboBefore` years, and every donor left out, tried in turn.
 * Units: those of the values. The interval supposes that gaps after grow with gaps before in all units alike.
 * Missing: see `leftOut`; null when no year before, none after, or no donor is left.
 * Throws: RangeError for an unknown treated unit or a panel of wrong shape.
 * Source: Abadie, Diamond & Hainmueller 2010; Abadie 2021; interval by inversion of the placebo
 * test, as Firpo & Possebom 2018, of gaps divided by those before.
 */
export function syntheticControl(panel: Panel, treated: string, options: Options): SyntheticControl | null {
  const { start, confidence = 0.95, poorFit = 0.1, placeboBefore = 8 } = options;
  const { years, unit, donors, leftOut } = withDonors(panel, treated);
  const before = years.filter((year) => year < start).length;
  if (before === 0 || before === years.length || donors.length === 0) return null;
  const fit = syntheticFit(unit, donors, before);
  const placebos = spacePlacebos(unit, donors, before);
  const fits = placebos.map((placebo) => placebo.fit);
  const usual = Math.abs(mean(unit.values.slice(0, before)));
  const fitShare = usual > 0 ? fit.preRmspe / usual : null;
  const interval = scaledInterval(fit, fits, confidence);
  return {
    effect: fit.effect,
    weights: fit.weights,
    years: yearsOf(years, unit, fit),
    preRmspe: fit.preRmspe,
    ratio: finite(fit.ratio),
    fitShare,
    isPoorFit: fitShare === null || fitShare > poorFit,
    placebo: placeboRank(
      fit.ratio,
      fits.map(({ ratio }) => ratio),
    ),
    inSpace: placebos.map(({ unit: name, fit: { effect, preRmspe, ratio } }) => ({
      unit: name,
      effect,
      preRmspe,
      ratio: finite(ratio),
    })),
    inTime: timePlacebos(unit, donors, years.slice(0, before), placeboBefore),
    leaveOneOut: leaveOneOut(unit, donors, fit, before),
    interval,
    minimumDetectable: reach(fit.effect, interval),
    before,
    after: years.length - before,
    leftOut,
  };
}

/** Every donor as if it were the treated unit, which serves as donor in turn: if the law did nothing, all are alike. */
function spacePlacebos(unit: UnitSeries, donors: readonly UnitSeries[], before: number) {
  return donors.map((donor) => {
    const others = [unit, ...donors.filter((other) => other !== donor)];
    return { unit: donor.unit, fit: syntheticFit(donor, others, before) };
  });
}

function yearsOf(years: readonly number[], { values }: UnitSeries, { synthetic, gaps }: SyntheticFit) {
  return years.map((year, y) => ({
    year,
    actual: values[y] ?? 0,
    synthetic: synthetic[y] ?? 0,
    gap: gaps[y] ?? 0,
  }));
}

function timePlacebos(
  unit: UnitSeries,
  donors: readonly UnitSeries[],
  years: readonly number[],
  least: number,
) {
  const early = (series: UnitSeries) => ({ ...series, values: series.values.slice(0, years.length) });
  return years.flatMap((start, y) => {
    if (y < Math.max(1, least)) return [];
    const { effect, ratio } = syntheticFit(early(unit), donors.map(early), y);
    return [{ start, effect, ratio: finite(ratio) }];
  });
}

function leaveOneOut(unit: UnitSeries, donors: readonly UnitSeries[], fit: SyntheticFit, before: number) {
  if (donors.length < 2) return [];
  return fit.weights.map(({ unit: without }) => {
    const rest = donors.filter((donor) => donor.unit !== without);
    const { effect, preRmspe } = syntheticFit(unit, rest, before);
    return { without, effect, preRmspe };
  });
}

/** Effect ± the gap that a placebo as extreme as the test allows would have, had it fitted before as the truth did. */
function scaledInterval(fit: SyntheticFit, placebos: readonly SyntheticFit[], confidence: number): Interval {
  const allowed = rejections(placebos.length + 1, confidence);
  const scaled = placebos.map(({ effect, preRmspe }) => (effect === 0 ? 0 : Math.abs(effect) / preRmspe));
  // Beside a perfect fit every gap is infinitely large, which limits nothing.
  if (fit.preRmspe === 0) return { low: null, high: null, confidence: allowed.confidence };
  const half = (scaled.toSorted((a, b) => b - a)[allowed.count - 1] ?? Infinity) * fit.preRmspe;
  return { low: finite(fit.effect - half), high: finite(fit.effect + half), confidence: allowed.confidence };
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
