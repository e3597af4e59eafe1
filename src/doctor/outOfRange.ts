import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { known, setCell, withCells, type CellValues, type Panel, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

type Outside = { row: PanelRow; years: number[]; values: number[] };

const limits = thresholds.unit;

/**
 * Values outside the range of their unit that no lost decimal point explains.
 *
 * Few of them, in at most two rows and two years each, are wrong values: sure, one finding a row; but possible for per cents up to 130, since
 * gross rates count those outside the age too. More of them say that the range does not hold for this matter: one finding for all, possible.
 */
export const outOfRange: Rule = (panel) => {
  const masked: CellValues = new Map();
  const all = panel.rows.flatMap((row) => outsideOf(panel, row));
  for (const { row, years } of all) for (const year of years) setCell(masked, row, [year, null]);
  const isFew = all.length <= limits.few && all.every(({ years }) => years.length <= limits.few);
  const groups = isFew ? all.map((one) => [one]) : all.length > 0 ? [all] : [];
  return {
    findings: groups.map((ones) => rangeFinding(panel, ones, isFew)),
    panel: withCells(panel, masked),
  };
};

function outsideOf({ unit }: Panel, row: PanelRow): Outside[] {
  const [low, high] = unit.range;
  const outside = known(row).filter(
    ([, value]) => (low !== null && value < low) || (high !== null && value > high),
  );
  if (outside.length === 0) return [];
  return [{ row, years: outside.map(([year]) => year), values: outside.map(([, value]) => value) }];
}

function rangeFinding(panel: Panel, ones: readonly Outside[], isFew: boolean): DoctorFinding {
  const values = ones.flatMap((one) => one.values);
  const isGross = panel.unit.percent && values.every((value) => value > 0 && value <= limits.gross);
  return finding(panel, {
    rule: 'out-of-range',
    rows: ones.map(({ row }) => row),
    years: ones.flatMap(({ years }) => years),
    evidence: { value: values.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)), count: values.length },
    confidence: isFew && !isGross ? 'sure' : 'possible',
    suggestion: { advice: isFew && !isGross ? 'check-unit' : 'check-gross' },
    cells: ones.flatMap(({ row, years }) => years.map((year) => blamed(row, year))),
  });
}
