import type { Indicator } from '../schema/indicator.ts';
import type { Report } from '../schema/report.ts';
import { comparableRuns } from '../stats/comparableRuns.ts';
import { decomposition, type Part } from '../stats/decomposition.ts';
import { disparity, type Disparity } from '../stats/disparity.ts';
import type { Measured, NotMeasured } from '../stats/measured.ts';
import { measureFor, type DisparityForm, type FormReason } from '../stats/measureFor.ts';
import { shortfalls } from '../stats/shortfall.ts';
import { found } from './context.ts';
import { movement, movementRule, type Movement, type Reading } from './movement.ts';
import { placesBelow } from './period.ts';
import { weightsOf, type Weights } from './populationWeights.ts';

/** Disparity in one year. Shape: `values`, `compared` and the weights are in the order of the children of the root. */
export type DisparityYear = {
  year: number;
  values: readonly (number | null)[];
  /** The values, or what is missing to the ceiling where that is compared. */
  compared: readonly (number | null)[];
  weights: Weights;
  measures: Disparity;
  /** The measure that the report names first: a ratio, or the gap where only points are honest. */
  chosen: Measured;
  /** Theil's indices split by kinds of regions; null where only points are honest or all are of one kind. */
  split: Part | NotMeasured | null;
};
/** Disparity of one indicator over the years in which at least half of the regions have a figure. */
export type IndicatorDisparity = {
  indicator: Indicator;
  form: DisparityForm;
  reason: FormReason;
  measure: 'ratio' | 'gap';
  years: readonly DisparityYear[];
  latest: DisparityYear;
  /** First years that cannot be compared with those before: a break of the series, or another set of regions. */
  cuts: readonly number[];
  /** The last comparable years that are enough to see a direction; without such, those up to the latest. */
  stretch: readonly DisparityYear[];
  movement: Movement;
};

const computed = new WeakMap<Report, ReadonlyMap<string, IndicatorDisparity>>();

/**
 * Disparity between the regions below the root for every comparable indicator, computed once for a report.
 * Shape: by indicator, in the order of the report. Comparable are indicators with a better and a worse side that do not add
 * up, with figures of at least half of the regions in some year.
 */
export function disparityOf(report: Report): ReadonlyMap<string, IndicatorDisparity> {
  const known = computed.get(report);
  if (known) return known;
  const all = report.indicators.flatMap((indicator) => indicatorDisparity(indicator, report) ?? []);
  const byId = new Map(all.map((one) => [one.indicator.id, one]));
  computed.set(report, byId);
  return byId;
}

function indicatorDisparity(indicator: Indicator, report: Report): IndicatorDisparity | null {
  if (indicator.polarity === 'neutral' || indicator.aggregation.kind === 'sum') return null;
  const panel = panelOf(indicator.id, report);
  const [range, values] = [found(report.units, indicator.unit).range, panel.flatMap((row) => row.values)];
  const choice = measureFor(range, values);
  if (choice.value === null) return null;
  const { form, reason } = choice;
  const years = panel.map((row) => disparityYear(row, { form, ceiling: range[1] ?? 100 }, report));
  const latest = years.at(-1);
  if (!latest) return null;
  const cuts = cutsOf(indicator, years);
  const stretch = stretchOf(years, cuts);
  const measure = form === 'points' ? 'gap' : 'ratio';
  return { indicator, form, reason, measure, years, latest, cuts, stretch, movement: movement(readings(stretch)) }; // prettier-ignore
}

type Row = { year: number; values: (number | null)[] };

/** Years, ascending, in which at least half of the places below the root have a value. */
function panelOf(indicator: string, report: Report): Row[] {
  const series = report.root.children.map((path) => report.series(indicator, path));
  const years = [...new Set(series.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  return years
    .map((year) => ({ year, values: series.map((one) => one.get(year)?.value ?? null) }))
    .filter(({ values }) => values.filter((value) => value !== null).length * 2 >= values.length);
}

function disparityYear(
  { year, values }: Row,
  options: { form: DisparityForm; ceiling: number },
  report: Report,
): DisparityYear {
  const weights = weightsOf(report, year, values);
  const measures = disparity(values, weights.values, options);
  const compared = options.form === 'shortfall' ? shortfalls(values, options.ceiling) : values;
  const chosen = measures.relative?.ratio ?? measures.gap;
  const split = measures.relative ? splitByKind(compared, weights, report) : null;
  return { year, values, compared, weights, measures, chosen, split };
}

function splitByKind(
  values: DisparityYear['values'],
  weights: Weights,
  report: Report,
): DisparityYear['split'] {
  const regions = placesBelow(report, report.root).map(({ path, kind }, i) => ({
    kind,
    leaf: { id: path, value: values[i] ?? null, weight: weights.values[i] ?? null },
  }));
  const groups = [...Map.groupBy(regions, ({ kind }) => kind)];
  if (groups.length < 2) return null;
  return decomposition({
    id: report.root.path,
    parts: groups.map(([id, parts]) => ({ id, parts: parts.map(({ leaf }) => leaf) })),
  });
}

function cutsOf(indicator: Indicator, years: readonly DisparityYear[]): number[] {
  const reporting = ({ values }: DisparityYear) => values.map((value) => value !== null).join();
  const changes = years.filter((one, i) => {
    const before = years[i - 1];
    return before !== undefined && reporting(before) !== reporting(one);
  });
  const cuts = [...indicator.breaks.map(({ period }) => period), ...changes.map(({ year }) => year)];
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function stretchOf(years: readonly DisparityYear[], cuts: readonly number[]): DisparityYear[] {
  const runs = comparableRuns(years.map(({ year }) => year), cuts); // prettier-ignore
  const run = runs.findLast(({ length }) => length >= movementRule.years) ?? runs.at(-1) ?? [];
  return years.filter(({ year }) => run.includes(year));
}

const readings = (years: readonly DisparityYear[]): Reading[] =>
  years.flatMap(({ year, chosen }) => (chosen.value === null ? [] : [{ year, value: chosen.value }]));
