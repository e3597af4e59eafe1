import { blamed, finding, type Rule } from './finding.ts';
import { setCell, valueAt, withCells, yearsOf, type CellValues, type PanelRow } from './panel.ts';
import { middleAndSpread } from './scale.ts';
import { thresholds } from './thresholds.ts';
import { partGroups } from './totalOutside.ts';

const limits = thresholds.exchanged;
type Swap = { year: number; first: number; second: number };

/**
 * Two groups, such as women and men, whose numbers changed places in one year.
 *
 * With d = ln(a / b) in each year, m the middle and s the robust spread (at least 0.05) of the other years, six at least and all of one sign:
 * exchanged when d misses m by five spreads or more and, turned round, −d comes within two. Likely.
 * Missing: dimensions of more than two codes, zeros and negative numbers.
 */
export const exchanged: Rule = (panel) => {
  const next: CellValues = new Map();
  const findings = partGroups(panel).flatMap(({ whole, parts }) => {
    const [a, b] = parts;
    if (!a || !b || parts.length !== 2) return [];
    return swaps(a, b).map(({ year, first, second }) => {
      setCell(next, a, [year, second]);
      setCell(next, b, [year, first]);
      return finding(panel, {
        rule: 'groups-exchanged',
        rows: [whole],
        years: [year],
        by: [a.key, b.key].join(' / '),
        evidence: { first, second },
        confidence: 'likely',
        suggestion: { advice: 'exchange-back' },
        cells: [blamed(a, year, second), blamed(b, year, first)],
      });
    });
  });
  return { findings, panel: withCells(panel, next) };
};

function swaps(a: PanelRow, b: PanelRow): Swap[] {
  const pairs = yearsOf([a, b]).flatMap((year): (Swap & { ratio: number })[] => {
    const [first, second] = [valueAt(a, year), valueAt(b, year)];
    if (first === null || second === null || first <= 0 || second <= 0) return [];
    return [{ year, first, second, ratio: Math.log(first / second) }];
  });
  return pairs.filter((pair) => {
    const others = pairs.filter((other) => other !== pair).map(({ ratio }) => ratio);
    const usual = middleAndSpread(others);
    if (!usual || others.length < limits.years || others.some((one) => one * usual.middle <= 0)) return false;
    const spread = Math.max(usual.spread, 0.05);
    return (
      Math.abs(pair.ratio - usual.middle) >= limits.spreads * spread &&
      Math.abs(-pair.ratio - usual.middle) <= 2 * spread
    );
  });
}
