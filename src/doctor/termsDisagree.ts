import { blamed, finding, type DoctorFinding } from './finding.ts';
import { isHead, known, valueAt, type Panel, type PanelRow } from './panel.ts';
import { shifted } from './decimalPoint.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.terms;
type Match = { part: PanelRow; base: PanelRow; power: number };

/**
 * Per cents of a file that are a power of ten away from the quotient of two numbers of the same file, and the panels with them repaired.
 *
 * q = 100 · part / base for each pair of rows of numbers of the same place. Told, as sure, where in every year, three at least, the per cent is 10^k · q,
 * k ≠ 0, to 1 %: two unrelated numbers do not keep such a ratio.
 */
export function withTerms(panels: readonly Panel[]): { findings: DoctorFinding[]; panels: Panel[] } {
  const findings: DoctorFinding[] = [];
  const next = panels.map((panel) => {
    if (!panel.unit.percent || panel.file === undefined) return panel;
    const terms = panels.filter(({ file, unit }) => file === panel.file && !unit.percent);
    const repaired = panel.rows.map((row) => {
      const match = isHead(panel, row) ? matchOf(row, terms) : null;
      if (!match) return row;
      findings.push(termsFinding(panel, row, match));
      const cells = [...row.cells].map(([year, cell]) =>
        [year, { ...cell, value: cell.value === null ? null : shifted(cell.value, match.power) }] as const); // prettier-ignore
      return { ...row, cells: new Map(cells) };
    });
    return { ...panel, rows: repaired };
  });
  return { findings, panels: next };
}

function matchOf(row: PanelRow, panels: readonly Panel[]): Match | null {
  const terms = panels.flatMap((panel) =>
    panel.rows.filter((one) => one.place === row.place && isHead(panel, one)),
  );
  for (const part of terms) {
    for (const base of terms) {
      const power = part === base ? 0 : powerOf(row, part, base);
      if (power !== 0) return { part, base, power };
    }
  }
  return null;
}

/** Power of ten between a row and its quotient, the same in all years; 0 where there is none. */
function powerOf(row: PanelRow, part: PanelRow, base: PanelRow): number {
  const powers = known(row).flatMap(([year, value]) => {
    const [a, b] = [valueAt(part, year), valueAt(base, year)];
    return a && b && value > 0 && a > 0 && b > 0 ? [Math.log10((value * b) / (100 * a))] : [];
  });
  const power = Math.round(powers[0] ?? 0);
  const isExact = powers.every((one) => Math.abs(one - power) < Math.log10(1 + limits.miss));
  return powers.length >= limits.years && powers.length === known(row).length && isExact ? power : 0;
}

function termsFinding(panel: Panel, row: PanelRow, { part, base, power }: Match): DoctorFinding {
  const values = known(row);
  const [year = 0, value = 0] = values.at(-1) ?? [];
  return finding(panel, {
    rule: 'terms-disagree',
    rows: [row],
    years: values.map(([one]) => one),
    evidence: {
      value,
      part: valueAt(part, year) ?? 0,
      base: valueAt(base, year) ?? 0,
      expected: shifted(value, power),
      factor: 10 ** Math.abs(power),
    },
    confidence: 'sure',
    suggestion: { advice: 'repair-value', to: shifted(value, power) },
    cells: values.map(([one, old]) => blamed(row, one, shifted(old, power))),
  });
}
