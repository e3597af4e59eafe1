import { breakdownKey, type Breakdown } from '../schema/figure.ts';
import type { Cell, Panel, PanelRow } from './panel.ts';

/** One cell of two sources. Shape: `key` holds the dimensions that are not the total, SERIES among them. */
export type CellPair = {
  region: string;
  year: number;
  key: Breakdown;
  sdmx: number | null;
  workbook: number | null;
};

/** Pairs of cells as pairs of panels, one for each SERIES: what the SDMX file says, and what the workbook says. */
export function pairPanels(
  file: string,
  pairs: readonly CellPair[],
  context: Pick<Panel, 'parents' | 'people' | 'peopleBreaks'>,
): { panel: Panel; second: Panel }[] {
  const matters = Map.groupBy(pairs, ({ key }) => key['SERIES'] ?? '');
  return [...matters].map(([series, ones]) => {
    const unit = { id: '', range: [null, null] as const, adds: null, percent: false };
    const common = { file, series, unit, breaks: [], told: [], ...context };
    return {
      panel: { ...common, rows: rowsOf(ones, 'sdmx') },
      second: { ...common, rows: rowsOf(ones, 'workbook') },
    };
  });
}

function rowsOf(pairs: readonly CellPair[], source: 'sdmx' | 'workbook'): PanelRow[] {
  const rows = new Map<string, PanelRow & { cells: Map<number, Cell> }>();
  for (const pair of pairs) {
    const by = Object.fromEntries(Object.entries(pair.key).filter(([name]) => name !== 'SERIES'));
    const key = breakdownKey(by);
    const name = `${pair.region}\n${key}`;
    const row = rows.get(name) ?? { place: pair.region, by, key, cells: new Map<number, Cell>() };
    rows.set(name, row);
    row.cells.set(pair.year, { value: pair[source] });
  }
  return [...rows.values()];
}
