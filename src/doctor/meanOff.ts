import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { isHead, known, placeFamilies, roundingOf, valueAt, type Family, type Panel } from './panel.ts';
import { baseChange, type BaseChange } from './baseChange.ts';
import { middleAndSpread } from './scale.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.mean;

/**
 * Mean of the places, weighted by people, over the value of the whole. Units: `slack` is how far rounding alone can move the logarithm of
 * the ratio.
 */
export type Ratio = { year: number; ratio: number; mean: number; whole: number; slack: number };
type Off = Ratio & { miss: number; usual: number; least: number };

/**
 * Years in which the mean of the places, weighted by their people, leaves the value of the whole, and years from which on it meets it anew.
 *
 * r = Σ p x / Σ p / whole, over the places whose people make at least 90 % of the whole. Between changes of the base, with m the middle and s the
 * robust spread of ln r (at least 0.01, at most that of all years): off when |ln r − m| ≥ 6 s, ≥ 5 % and above what rounding allows. Years in a row on one side are one finding.
 * Missing: years in which places without people or value make more than a tenth; breakdowns that are parts of a total, whose own weights
 * are not known.
 */
export const meanOff: Rule = (panel) => {
  if (panel.unit.adds !== 'mean') return { findings: [], panel };
  const findings: DoctorFinding[] = [];
  const years = new Set<number>();
  for (const family of placeFamilies(panel).filter(({ whole }) => isHead(panel, whole))) {
    const ratios = ratiosOf(panel, family);
    const change = baseChange(ratios, panel.peopleBreaks);
    if (change) findings.push(changeFinding(panel, family, change));
    const bases = [...panel.peopleBreaks, ...(change ? [change.year] : [])];
    const segments = Map.groupBy(ratios, ({ year }) => bases.filter((base) => base <= year).length);
    const spread = spreadOf(ratios);
    const off = [...segments.values()].flatMap((ones) => offYears(ones, spread));
    findings.push(...runsOf(off).map((run) => offFinding(panel, family, run)));
    if (change) years.add(change.year);
    // The places that make the mean wrong move in that year and back in the next: that is told already.
    for (const { year } of off) years.add(year).add(year + 1);
  }
  return { findings, panel: { ...panel, told: [...panel.told, ...years] } };
};

function ratiosOf({ people }: Panel, { whole, parts }: Family): Ratio[] {
  return known(whole).flatMap(([year, value]): Ratio[] => {
    const found = parts.flatMap((part) => {
      const [one, weight] = [valueAt(part, year), people(part.place, year)];
      return one === null || weight === null ? [] : [{ one, weight }];
    });
    const weight = found.reduce((sum, each) => sum + each.weight, 0);
    const mean = found.reduce((sum, each) => sum + each.one * each.weight, 0) / weight;
    const all = people(whole.place, year);
    if (all === null || weight < limits.covered * all || !(mean > 0) || value <= 0) return [];
    return [{ year, ratio: mean / value, mean, whole: value, slack: (2 * roundingOf([value])) / value }];
  });
}

const logOf = ({ ratio }: Ratio) => Math.log(ratio);
const spreadOf = (ratios: readonly Ratio[]) => middleAndSpread(ratios.map(logOf))?.spread ?? 0;

function offYears(ratios: readonly Ratio[], all: number): Off[] {
  const usual = middleAndSpread(ratios.map(logOf));
  if (!usual || ratios.length < limits.years) return [];
  // A short segment with several years off has no spread of its own that would show them.
  const spread = Math.max(0.01, Math.min(usual.spread, all));
  return ratios.flatMap((one): Off[] => {
    const least = Math.max(limits.miss, limits.spreads * spread, 2 * one.slack);
    const miss = Math.log(one.ratio) - usual.middle;
    return Math.abs(miss) < least ? [] : [{ ...one, miss, least, usual: Math.exp(usual.middle) }];
  });
}

/** Neighbouring years that are off on one side. */
function runsOf(off: readonly Off[]): Off[][] {
  const runs: Off[][] = [];
  for (const one of off) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.year === one.year - 1 && last.miss * one.miss > 0) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const cellsAt = ({ whole, parts }: Family, years: readonly number[]) =>
  [whole, ...parts].flatMap((row) =>
    years.flatMap((year) => (valueAt(row, year) === null ? [] : [blamed(row, year)])),
  );

function offFinding(panel: Panel, family: Family, run: readonly Off[]): DoctorFinding {
  const worst = run.reduce((a, b) => (Math.abs(b.miss) > Math.abs(a.miss) ? b : a));
  const { mean, whole, ratio, usual, miss, least, year } = worst;
  return finding(panel, {
    rule: 'mean-off',
    rows: [family.whole],
    years: run.map((one) => one.year),
    evidence: { mean, whole, ratio, usual, year },
    confidence: Math.abs(miss) >= 2 * least ? 'likely' : 'possible',
    suggestion: { advice: 'flag-disagree' },
    cells: cellsAt(family, run.map((one) => one.year)), // prettier-ignore
  });
}

function changeFinding(panel: Panel, family: Family, { year, before, after }: BaseChange): DoctorFinding {
  return finding(panel, {
    rule: 'base-changed',
    rows: [family.whole],
    years: [year],
    evidence: { year, before, after },
    confidence: 'likely',
    suggestion: { advice: 'set-break' },
    cells: cellsAt(family, [year]),
  });
}
