import { breakdownKey, type Breakdown, type Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Matter } from '../schema/matter.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import type { Unit } from '../schema/register.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { figureRowKey, scoreRowKey, type FormRequest } from './formRequest.ts';
import { usualRange } from './usualRange.ts';

/**
 * A figure that a form asks for.
 * Shape: `now` is what the data hold for that year, `last` the latest value before; `isOpen` when the form may set it.
 */
export type FigureRow = {
  key: string;
  indicator: Indicator;
  unit: Unit;
  by: Breakdown | undefined;
  now: Figure | null;
  last: Figure | null;
  usual: readonly [number, number] | null;
  isOpen: boolean;
};

/** Scores of one view that a form asks for; `indicator` is the view as one of the set. */
export type ScoreSheet = { view: ScoreView; indicator: Indicator; rows: ScoreRow[] };
export type ScoreRow = { key: string; matter: Matter; now: Score | null };

/** Years back in which values say what is usual. */
const span = 10;

const orderOf = (report: Report, kind: string) => report.kinds.get(kind)?.order ?? Infinity;

/** Whether a place is no smaller than places of a kind: by the order of kinds, or as high in the tree, like a city beside oblasts. */
function reaches(report: Report, place: Region, level: string): boolean {
  if (orderOf(report, place.kind) <= orderOf(report, level)) return true;
  return report.regions.some(({ kind, depth }) => kind === level && depth >= place.depth);
}

/** Whether a place owes an indicator in a year: it is no smaller than the smallest places that do, and nothing computes it. */
function isOwed(indicator: Indicator, report: Report, { region, year, body }: FormRequest): boolean {
  const { level, life, method, derivation, owners } = indicator;
  if (method === 'derived' || derivation) return false;
  if (life.until && year > Number(life.until.slice(0, 4))) return false;
  if (body !== null && !owners.includes(body)) return false;
  return reaches(report, report.region(region), level);
}

function figureRow(
  indicator: Indicator,
  by: Breakdown | undefined,
  report: Report,
  request: FormRequest,
): FigureRow {
  const { region, year, source } = request;
  const series = [...report.series(indicator.id, region, by).values()];
  const before = series.filter(({ period, value }) => period < year && value !== null);
  const now = series.find(({ period }) => period === year) ?? null;
  const unit = report.units.get(indicator.unit);
  if (!unit) throw new RangeError(`"${indicator.unit}" is named in the data but not defined`);
  const recent = before.filter(({ period }) => period >= year - span).flatMap(({ value }) => value ?? []);
  return {
    key: figureRowKey(request, indicator.id, breakdownKey(by)),
    ...{ indicator, unit, by, now },
    last: before.at(-1) ?? null,
    usual: usualRange(recent, unit.range),
    isOpen: now === null || now.source === source,
  };
}

/** The figures that a form asks for, in the order of the set; totals first. Views of matters are asked for as scores. */
export function figureRows(report: Report, request: FormRequest): FigureRow[] {
  return report.indicators
    .filter((indicator) => !indicator.view && isOwed(indicator, report, request))
    .flatMap((indicator) => {
      const parts = request.breakdowns ? report.breakdowns(indicator.id, request.region) : [];
      return [undefined, ...parts].map((by) => figureRow(indicator, by, report, request));
    });
}

/** The scores that a form asks for, a sheet for each view. */
export function scoreSheets(report: Report, request: FormRequest): ScoreSheet[] {
  const now = report.scoresOf(request.region, request.year);
  return report.indicators.flatMap((indicator) => {
    const { view } = indicator;
    if (!view || report.matters.length === 0 || !isOwed(indicator, report, request)) return [];
    const rows = report.matters.map((matter) => ({
      key: scoreRowKey(request, matter.id, view),
      matter,
      now: now.get(matter.id)?.get(view) ?? null,
    }));
    return [{ view, indicator, rows }];
  });
}
