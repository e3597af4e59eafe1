import type { Figure } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import { robustZ } from '../stats/robustZ.ts';
import { comparableFrom } from '../report/period.ts';
import { found } from '../report/context.ts';
import type { FigureChange } from './figureChanges.ts';
import { unitJump } from './unitJump.ts';

/**
 * How large the new value of a figure is beside what was known.
 * Shape: `from` is the value that stood there before, or that of the year before where there was none (`isStep`).
 * Units: `relative` is a share, 0.1 for a tenth more; `own` and `peers` are robust standard deviations from the middle of the series'
 * other yearly changes, and of the changes of the places beside it in the same year; `jump` is a power of ten.
 * Missing: null where there is nothing to compare with, for `relative` also where `from` is 0.
 */
export type ChangeSize = {
  from: { year: number; value: number };
  isStep: boolean;
  relative: number | null;
  own: number | null;
  peers: number | null;
  jump: number | null;
  /** Further than `farZ` from the middle, in one of the two ways, and not so before the change. */
  isFar: boolean;
};

/** From how many robust standard deviations on a change is told. */
export const farZ = 3.5;

/** The size of a change; null where the new state has no value or there is nothing to compare it with. */
export function changeSize(change: FigureChange, head: Report): ChangeSize | null {
  const { before, after } = change;
  if (after === null || after.value === null || before?.value === after.value) return null;
  const previous = yearBefore(after, head);
  const known = before?.value ?? null;
  const from = known === null ? previous : { year: after.period, value: known };
  if (!from) return null;
  const isStep = known === null;
  const series = steps(after, head, after.region);
  const beside = previous ? peerSteps(after, previous.year, head) : [];
  const size = scaled(after, head);
  const zOf = (value: number | null) => {
    const step = previous && value !== null ? size(previous.value, value) : null;
    return { own: deviation(series.others, step), peers: deviation(beside, step) };
  };
  const now = zOf(after.value);
  const jumped = isStep ? { own: series.ratios, beside: ratios(after, from.year, head) } : null;
  return {
    from,
    isStep,
    relative: from.value === 0 ? null : after.value / from.value - 1,
    ...now,
    jump: unitJump(from.value, after.value, jumped),
    isFar: isFar(now) && !isFar(zOf(known)),
  };
}

const isFar = ({ own, peers }: Pick<ChangeSize, 'own' | 'peers'>) =>
  Math.max(Math.abs(own ?? 0), Math.abs(peers ?? 0)) >= farZ;

/** How far a value is from the middle of others; null where fewer than five or equal ones say nothing. */
function deviation(others: readonly number[], value: number | null): number | null {
  if (value === null) return null;
  // Which side is better does not matter here: "higher" keeps the sign.
  const z = robustZ([...others, value], 'higher-better');
  return z.state === 'computed' ? (z.z.at(-1) ?? null) : null;
}

const seriesOf = ({ indicator, by }: Figure, region: string, report: Report) =>
  report.series(indicator, region, by);
const valueAt = (figure: Figure, region: string, year: number, report: Report) =>
  seriesOf(figure, region, report).get(year)?.value ?? null;

/** The latest value before a figure that no break parts from it. */
function yearBefore(figure: Figure, report: Report): { year: number; value: number } | null {
  const start = comparableFrom(report.indicator(figure.indicator), figure.region, figure.period);
  const years = [...seriesOf(figure, figure.region, report).values()].filter(
    ({ period, value }) => value !== null && period < figure.period && period >= start,
  );
  const last = years.at(-1);
  return last === undefined || last.value === null ? null : { year: last.period, value: last.value };
}

/** A change on the scale that suits the unit: points where both ends are bounded, otherwise the logarithm of the ratio. */
function scaled(figure: Figure, report: Report): (from: number, to: number) => number | null {
  const [floor, ceiling] = found(report.units, report.indicator(figure.indicator).unit).range;
  if (floor !== null && ceiling !== null) return (from, to) => to - from;
  return (from, to) => (from > 0 && to > 0 ? Math.log(to / from) : null);
}

/** Yearly steps of a series but those into and out of a figure, with their ratios. */
function steps(figure: Figure, report: Report, region: string) {
  const size = scaled(figure, report);
  const cut = new Set(report.indicator(figure.indicator).breaks.map(({ period }) => period));
  const values = [...seriesOf(figure, region, report).values()].filter(({ value }) => value !== null);
  // The step out of the figure is as wrong as the figure, so it is no measure of it.
  const after = values.find(({ period }) => period > figure.period)?.period;
  const others = values.flatMap(({ period, value }, i) => {
    const before = values[i - 1]?.value ?? null;
    if (before === null || value === null || cut.has(period)) return [];
    return period === figure.period || period === after ? [] : [{ before, value }];
  });
  return {
    others: others.flatMap(({ before, value }) => size(before, value) ?? []),
    ratios: others.map(({ before, value }) => value / before),
  };
}

const siblings = (region: string, report: Report) => {
  const { parent } = report.region(region);
  return parent === null ? [] : report.region(parent).children.filter((path) => path !== region);
};

/** Pairs of the values of the places beside in two years. */
function peerPairs(figure: Figure, year: number, report: Report): (readonly [number, number])[] {
  return siblings(figure.region, report).flatMap((path) => {
    const from = valueAt(figure, path, year, report);
    const to = valueAt(figure, path, figure.period, report);
    return from === null || to === null ? [] : [[from, to] as const];
  });
}

function peerSteps(figure: Figure, year: number, report: Report): number[] {
  const size = scaled(figure, report);
  return peerPairs(figure, year, report).flatMap(([from, to]) => size(from, to) ?? []);
}

const ratios = (figure: Figure, year: number, report: Report) =>
  peerPairs(figure, year, report).map(([from, to]) => to / from);
