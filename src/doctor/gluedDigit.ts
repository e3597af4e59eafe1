import { median } from '../stats/median.ts';
import { blamed, finding, type Rule } from './finding.ts';
import { decimalsOf, known, setCell, withCells, type CellValues, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

type Glued = { year: number; value: number; expected: number; to: number };

const limits = thresholds.decimal;
/** Footnotes of a table are few. */
const footnotes = 9;

/**
 * Numbers to which the number of a footnote was glued: 2341 for 234 with note 1.
 *
 * In a row of whole numbers v is glued when floor(v / 10) is within a factor of 2 of the middle e of the four nearest cells, v misses e by more
 * than four spreads (log10), and v ends in a digit from 1 to 9. With one more decimal than every other cell of the row, v is glued when
 * cutting its last digit changes it by less than a tenth of its distance to e would: that cannot be seen from numbers, so it is not looked for.
 * Missing: values below 10, and rows that agree too little to say what to expect.
 */
export const gluedDigit: Rule = (panel) => {
  const repaired: CellValues = new Map();
  const findings = panel.rows.flatMap((row) =>
    rowGlued(row).map(({ year, value, expected, to }) => {
      setCell(repaired, row, [year, to]);
      return finding(panel, {
        rule: 'glued-digit',
        rows: [row],
        years: [year],
        evidence: { value, expected, repaired: to },
        confidence: 'likely',
        suggestion: { advice: 'repair-value', to },
        cells: [blamed(row, year, to)],
      });
    }),
  );
  return { findings, panel: withCells(panel, repaired) };
};

function rowGlued(row: PanelRow): Glued[] {
  const values = known(row);
  if (values.some(([, value]) => decimalsOf(value) > 0)) return [];
  return values.flatMap(([year, value]): Glued[] => {
    const digit = value % 10;
    if (value < 10 || digit < 1 || digit > footnotes) return [];
    const others = values.filter(([one, other]) => one !== year && other > 0);
    const nearest = others
      .sort(([a], [b]) => Math.abs(a - year) - Math.abs(b - year))
      .slice(0, limits.neighbours);
    if (nearest.length < limits.neighbours) return [];
    const logs = nearest.map(([, other]) => Math.log10(other));
    const middle = median(logs);
    // Twice the farthest neighbour: four values have no robust spread that would hold a fifth.
    const spread = Math.max(Math.log10(limits.leastSpread), ...logs.map((log) => Math.abs(log - middle)));
    const miss = Math.log10(value) - middle;
    const to = Math.floor(value / 10);
    const rest = Math.abs(Math.log10(to) - middle);
    if (miss < limits.spreads * spread || rest > Math.max(spread, Math.log10(limits.leastSpread) * 2))
      return [];
    return [{ year, value, expected: 10 ** middle, to }];
  });
}
