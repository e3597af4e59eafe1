import type { Decision } from '../schema/decision.ts';
import { breakdownFrom, type Breakdown } from '../schema/figure.ts';
import type { Treatment } from '../schema/indicator.ts';

/** One figure that is decided on. Shape: `by` is the text of its breakdown, "" for the total; `to` what it becomes. */
export type DecidedCell = { region: string; period: number; by: string; value: number | null; to?: number };

/** Treatments by which an import does what was decided: for each breakdown, places whose years are the same together. */
export function treatmentsOf(decision: Decision, cells: readonly DecidedCell[]): Treatment[] {
  if (decision.do === 'accept') return [];
  const { treatment: rule } = decision;
  if (decision.do === 'repair') {
    return cells.flatMap(({ region, period, by, value, to }): Treatment[] => {
      if (value === null || to === undefined) return [];
      const breakdown = breakdownFrom(by);
      const where = {
        ...(breakdown && { by: breakdown }),
        regions: [region],
        periods: [period, period] as [number, number],
      };
      return [{ do: 'replace', rule, ...where, from: value, to, status: 'E' }];
    });
  }
  return spans(cells).map(({ by, regions, periods }) => ({
    do: 'flag',
    rule,
    // Without `by` a flag would mean all breakdowns; {} is the total alone.
    by: by ?? {},
    regions,
    periods,
    status: decision.status,
  }));
}

type Span = { by: Breakdown | undefined; regions: string[]; periods: [number, number] };

/** Cells as spans of years, those of one breakdown and the same years with their places together. */
function spans(cells: readonly DecidedCell[]): Span[] {
  const rows = Map.groupBy(cells, ({ region, by }) => `${region}\n${by}`);
  const runs = [...rows.values()].flatMap((row) => {
    const years = [...new Set(row.map(({ period }) => period))].sort((a, b) => a - b);
    const starts = years.filter((year) => !years.includes(year - 1));
    return starts.map((start) => {
      const end = years.find((year) => year >= start && !years.includes(year + 1)) ?? start;
      return { region: row[0]?.region ?? '', by: row[0]?.by ?? '', start, end };
    });
  });
  const together = Map.groupBy(runs, ({ by, start, end }) => `${by}\n${start}\n${end}`);
  return [...together.values()].map((ones) => ({
    by: breakdownFrom(ones[0]?.by ?? ''),
    regions: ones.map(({ region }) => region),
    periods: [ones[0]?.start ?? 0, ones[0]?.end ?? 0],
  }));
}
