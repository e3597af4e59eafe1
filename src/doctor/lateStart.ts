import { median } from '../stats/median.ts';
import { blamed, finding, type Rule } from './finding.ts';
import { isBroken, isHead, siblings } from './panel.ts';
import { thresholds } from './thresholds.ts';

/**
 * Places whose rows begin later than those of the others: until then they were counted in another place, whose row has a break in that year.
 *
 * Told where at least 70 % of five rows or more begin in one first year and a row begins later, and then goes on without a gap for three years
 * or more; a cell without value is a beginning too. Likely, as a fact; what place had it before is not known from the figures.
 */
export const lateStart: Rule = (panel) => {
  const findings = siblings(panel).flatMap((all) => {
    const rows = all.filter((row) => isHead(panel, row) && row.cells.size > 0);
    if (rows.length < thresholds.moves.places) return [];
    const starts = rows.map((row) => Math.min(...row.cells.keys()));
    const usual = median(starts);
    if (starts.filter((start) => start === usual).length < thresholds.moves.early * rows.length) return [];
    return rows.flatMap((row) => {
      const [start = 0, ...later] = [...row.cells.keys()].sort((a, b) => a - b);
      const goesOn =
        later.slice(0, 2).length === 2 && later.slice(0, 2).every((year, i) => year === start + i + 1);
      if (start <= usual || !goesOn || isBroken(panel, row.place, [start - 1, start])) return [];
      return [
        finding(panel, {
          rule: 'late-start',
          rows: [row],
          years: [start],
          evidence: { year: start, first: usual },
          confidence: 'likely',
          suggestion: { advice: 'break-elsewhere' },
          cells: [blamed(row, start)],
        }),
      ];
    });
  });
  return { findings, panel };
};
