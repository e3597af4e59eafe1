import { breakdownKey } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Report } from '../schema/report.ts';
import type { Cell, Panel, PanelRow, PanelUnit } from './panel.ts';

/** The indicator that says how many people a place has. */
const weighing = 'population';
const adding = { sum: 'sum', 'weighted-mean': 'mean', none: 'none' } as const;

/** One panel for each indicator that has figures, as they are published. */
export function reportPanels(report: Report): Panel[] {
  const parents = new Map(report.regions.map(({ path, parent }) => [path, parent]));
  const people = (place: string, year: number) => report.series(weighing, place).get(year)?.value ?? null;
  const peopleBreaks = peopleBreaksOf(report);
  return report.indicators.flatMap((indicator) => {
    const rows = report.regions.flatMap(({ path }) => rowsOf(report, indicator, path));
    if (rows.length === 0) return [];
    const breaks = indicator.breaks.map(({ period, regions, rule }) => ({
      period,
      places: regions ?? null,
      rule,
    }));
    const unit = unitOf(report, indicator);
    return [{ indicator: indicator.id, unit, parents, rows, breaks, told: [], people, peopleBreaks }];
  });
}

/** Thousand people of a place in a year; null where not known. */
export const peopleOf =
  ({ series }: Report) =>
  (place: string, year: number): number | null =>
    series(weighing, place).get(year)?.value ?? null;

/** Years from which on the number of people is counted on another base. */
export const peopleBreaksOf = ({ indicators }: Report): number[] =>
  (indicators.find(({ id }) => id === weighing)?.breaks ?? []).map(({ period }) => period);

function unitOf({ units }: Report, { unit, aggregation }: Indicator): PanelUnit {
  const found = units.get(unit);
  return {
    id: unit,
    range: found?.range ?? [null, null],
    adds: adding[aggregation.kind],
    percent: found?.format === 'percent',
  };
}

function rowsOf(report: Report, { id }: Indicator, place: string): PanelRow[] {
  return [undefined, ...report.breakdowns(id, place)].flatMap((by) => {
    const figures = report.series(id, place, by);
    if (figures.size === 0) return [];
    const cells = new Map(
      [...figures].map(([year, { value, status, rule, original }]): [number, Cell] => [
        year,
        {
          value,
          status,
          ...(rule !== undefined && { rule }),
          ...(original !== undefined && { original }),
        },
      ]),
    );
    return [{ place, by: by ?? {}, key: breakdownKey(by), cells }];
  });
}
