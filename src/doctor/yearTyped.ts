import { blamed, finding, type Rule } from './finding.ts';
import { setCell, siblings, valueAt, withCells, yearsOf, type CellValues } from './panel.ts';
import { thresholds } from './thresholds.ts';

/**
 * A year that was mistyped: a row has a value in a year in which no other row has one, and lacks a year in which all others have one.
 *
 * Told among five rows or more when both hold for one row only and one such pair of years. Likely.
 */
export const yearTyped: Rule = (panel) => {
  const masked: CellValues = new Map();
  const findings = siblings(panel).flatMap((rows) => {
    if (rows.length < thresholds.moves.places) return [];
    const years = yearsOf(rows);
    const has = (year: number) => rows.filter((row) => valueAt(row, year) !== null);
    return rows.flatMap((row) => {
      const alone = years.filter((year) => has(year).length === 1 && valueAt(row, year) !== null);
      const lacked = years.filter(
        (year) => has(year).length === rows.length - 1 && valueAt(row, year) === null,
      );
      const [year, expected] = [alone[0], lacked[0]];
      if (year === undefined || expected === undefined || alone.length !== 1 || lacked.length !== 1)
        return [];
      setCell(masked, row, [year, null]);
      return [
        finding(panel, {
          rule: 'year-typed',
          rows: [row],
          years: [year],
          evidence: { year, expected_year: expected },
          confidence: 'likely',
          suggestion: { advice: 'compare-source' },
          cells: [blamed(row, year)],
        }),
      ];
    });
  });
  return { findings, panel: withCells(panel, masked) };
};
