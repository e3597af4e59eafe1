import { finding, type Rule } from './finding.ts';
import { known, placeFamilies, roundingOf, valueAt, type Family } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.partsMakeWhole;
type Tally = { years: number; hits: number; sum: number; whole: number };

/**
 * Rates of places that add up to the rate of the place above, and so are contributions to it.
 *
 * For a place with values of at least four places below it: a year hits when |Σ parts − whole| ≤ 1 % of the whole + rounding of all terms, and
 * the whole exceeds every part. True rates cannot: their whole lies between the least and the largest part. Told when at least three
 * years and 60 % of them hit; sure from five years and 80 %.
 * Missing: years in which the whole or a part has no value are not counted.
 */
export const partsMakeWhole: Rule = (panel) => {
  if (panel.unit.adds !== 'mean') return { findings: [], panel };
  const found = placeFamilies(panel).flatMap((family) => {
    const tally = tallyOf(family);
    const share = tally.hits / tally.years;
    return tally.hits >= limits.years && share >= limits.share ? [{ family, tally, share }] : [];
  });
  const [first] = found;
  if (!first) return { findings: [], panel };
  const { hits, years, sum, whole } = first.tally;
  const one = finding(panel, {
    rule: 'parts-make-whole',
    evidence: { sum, whole, hits, years },
    confidence: hits >= 5 && first.share >= 0.8 ? 'sure' : 'likely',
    suggestion: { advice: 'rename-contribution' },
  });
  return { findings: [one], panel: { ...panel, unit: { ...panel.unit, adds: 'sum' } } };
};

function tallyOf({ whole, parts }: Family): Tally {
  const tally: Tally = { years: 0, hits: 0, sum: 0, whole: 0 };
  if (parts.length < limits.parts) return tally;
  for (const [year, value] of known(whole)) {
    const values = parts.flatMap((part) => valueAt(part, year) ?? []);
    if (values.length < parts.length) continue;
    const sum = values.reduce((total, one) => total + one, 0);
    const rounding = roundingOf([value, ...values]) * (values.length + 1);
    tally.years += 1;
    if (Math.abs(sum - value) > limits.miss * value + rounding || value <= Math.max(...values)) continue;
    Object.assign(tally, { hits: tally.hits + 1, sum, whole: value });
  }
  return tally;
}
