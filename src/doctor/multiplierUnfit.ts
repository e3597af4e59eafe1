import { finding, type Rule } from './finding.ts';
import { known, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.terms;

/**
 * Numbers that, with their multiplier, are a power of ten above the people of the place: the multiplier or a decimal point is wrong.
 *
 * For totals of numbers: value · 10^multiplier / people = 10^k, k ≥ 1, to 5 % in every year with people, three at least. Sure: there cannot be more
 * people than people, and nothing else keeps that ratio.
 */
export const multiplierUnfit: Rule = (panel) => {
  if (panel.unit.percent || panel.multiplier === undefined) return { findings: [], panel };
  const { multiplier, people } = panel;
  const findings = panel.rows.flatMap((row) => {
    const powers = known(row).flatMap(([year, value]) => {
      const all = people(row.place, year);
      return all && value > 0
        ? [{ year, value, all, log: Math.log10((value * 10 ** multiplier) / (all * 1000)) }]
        : [];
    });
    const last = powers.at(-1);
    const power = Math.round(last?.log ?? 0);
    const isExact = powers.every(({ log }) => Math.abs(log - power) < Math.log10(1 + limits.people));
    if (!last || power < 1 || powers.length < limits.years || !isExact || !isTotal(row)) return [];
    const evidence = { value: last.value, people: last.all, factor: 10 ** power };
    return [finding(panel, { rule: 'multiplier-unfit', rows: [row], evidence, confidence: 'sure', suggestion: { advice: 'check-unit' } })]; // prettier-ignore
  });
  return { findings, panel };
};

const isTotal = ({ key }: PanelRow) => key === '';
