import { finding, type Rule } from './finding.ts';
import { known, type Panel } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.unit;

/**
 * A unit whose range most of the numbers leave: per cents that are som, pieces, an index around 100, or a whole table without its points.
 *
 * Told when at least half of the cells of a panel, three at least, lie outside the range of its unit. Sure: the numbers or the unit are wrong.
 * After it the range is not used any more.
 */
export const unitUnfit: Rule = (panel) => {
  const [low, high] = panel.unit.range;
  const values = panel.rows.flatMap(known).map(([, value]) => value);
  const outside = values.filter((value) => (low !== null && value < low) || (high !== null && value > high));
  if (outside.length < Math.max(limits.cells, limits.share * values.length)) return { findings: [], panel };
  const evidence = { outside: outside.length, cells: values.length, least: Math.min(...values), most: Math.max(...values) }; // prettier-ignore
  const found = finding(panel, {
    rule: 'unit-unfit',
    evidence,
    confidence: 'sure',
    suggestion: { advice: 'check-unit' },
  });
  return { findings: [found], panel: withoutRange(panel) };
};

const withoutRange = (panel: Panel): Panel => ({
  ...panel,
  unit: {
    ...panel.unit,
    range: [null, null],
    percent: false,
    adds: panel.unit.adds === 'mean' ? 'none' : panel.unit.adds,
  },
});
