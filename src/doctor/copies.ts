import { finding, type DoctorFinding } from './finding.ts';
import { isBound, known, valueAt, type Panel, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.copies;

/**
 * Panels without those that are copies of an earlier one, and a finding for each copy.
 *
 * A panel copies another when both have rows of the same places and breakdowns, and of the cells that both have, eight at least and
 * not counting zeros and bounds, 95 % are equal. Sure where all are.
 * Shape: rows are compared by place and breakdown; panels of one SERIES in two files and of two SERIES alike.
 */
export function withoutCopies(panels: readonly Panel[]): { findings: DoctorFinding[]; panels: Panel[] } {
  const findings: DoctorFinding[] = [];
  const kept: { panel: Panel; rows: ReadonlyMap<string, PanelRow> }[] = [];
  for (const panel of panels) {
    const rows = new Map(panel.rows.map((row) => [`${row.place} ${row.key}`, row]));
    const match = kept
      .map((other) => ({ other: other.panel, ...shared(panel, rows, other.rows) }))
      .find(isCopy);
    if (!match) {
      kept.push({ panel, rows });
      continue;
    }
    const { other, cells, equal } = match;
    const name = other.indicator ?? [other.file, other.series].filter(Boolean).join(' ');
    const found = finding(panel, {
      rule: 'copied-series',
      evidence: { cells, equal },
      confidence: cells === equal ? 'sure' : 'likely',
      suggestion: { advice: 'use-one' },
    });
    findings.push({ ...found, other: name });
  }
  return { findings, panels: kept.map(({ panel }) => panel) };
}

const isCopy = ({ cells, equal }: { cells: number; equal: number }) =>
  cells >= limits.cells && equal >= limits.share * cells;

function shared(panel: Panel, rows: ReadonlyMap<string, PanelRow>, others: ReadonlyMap<string, PanelRow>) {
  let [cells, equal, differing] = [0, 0, 0];
  const total = [...rows.values()].reduce((sum, row) => sum + row.cells.size, 0);
  const most = (1 - limits.share) * total;
  for (const [name, row] of rows) {
    const other = others.get(name);
    if (!other) continue;
    for (const [year, value] of known(row)) {
      const found = valueAt(other, year);
      if (found === null || isBound(panel.unit, value)) continue;
      cells += 1;
      if (found === value) equal += 1;
      // Panels that are no copies differ soon; most pairs are left after a few cells.
      else if (++differing > most) return { cells, equal };
    }
  }
  return { cells, equal };
}
