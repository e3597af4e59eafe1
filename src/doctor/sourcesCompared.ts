import { blamed, finding, type DoctorFinding } from './finding.ts';
import { labelShift } from './labelShift.ts';
import { known, valueAt, type Panel } from './panel.ts';
import { agreement, isSameNumber, nameOf, summed, type RowPair } from './rowAgreement.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.sources;

/**
 * What differs between a panel and the same matter in another source, the systematic first: names exchanged, years shifted, a constant factor;
 * then the single cells that are left, one finding a row.
 * Shape: `name` is the other source as readers know it. Rows are paired by place and breakdown.
 * Two numbers agree when they differ by no more than half the last digit of the one printed more coarsely.
 */
export function sourcesCompared(panel: Panel, second: Panel, name: string): DoctorFinding[] {
  const others = new Map(second.rows.map((row) => [nameOf(row), row]));
  const pairs = panel.rows.flatMap((row): RowPair[] => {
    const other = others.get(nameOf(row));
    return other ? [{ row, other }] : [];
  });
  const labels = labelShift(panel, { pairs, others: second.rows });
  const moved = new Set(labels ? labels.rows : []);
  const rest = pairs.filter(({ row }) => !moved.has(row));
  const years = yearsFinding(panel, rest, name);
  const found = years ? [years] : together(panel, rest.flatMap((pair) => rowFinding(panel, pair, name)), name); // prettier-ignore
  return [...(labels ? [labels.found] : []), ...found].map((one) => ({ ...one, other: name }));
}

/** Findings of single rows; where most rows of a table differ, it is the table that differs. */
function together(panel: Panel, found: readonly DoctorFinding[], name: string): DoctorFinding[] {
  const single = found.filter(({ rule }) => rule === 'sources-differ');
  const [first] = single;
  if (!first || single.length < limits.rows) return [...found];
  const sum = (key: string) => single.reduce((total, { evidence }) => total + (evidence[key] ?? 0), 0);
  const cells = single.flatMap((one) => one.cells);
  const names = new Set(cells.map(({ region, by }) => `${region}\n${by}`));
  const one = finding(panel, {
    rule: 'sources-differ',
    rows: panel.rows.filter(({ place, key }) => names.has(`${place}\n${key}`)),
    evidence: { ...first.evidence, cells: sum('cells'), count: sum('count') },
    confidence: 'sure',
    suggestion: first.suggestion,
    other: name,
    cells,
  });
  return [...found.filter(({ rule }) => rule !== 'sources-differ'), one];
}

/** All rows that agree with the year before or after in the other source. */
function yearsFinding(panel: Panel, pairs: readonly RowPair[], name: string): DoctorFinding | null {
  const at = (shift: number) => summed(pairs.map(({ row, other }) => agreement(row, other, shift)));
  const now = at(0);
  const best = [-2, -1, 1, 2]
    .map((shift) => ({ shift, ...at(shift) }))
    .reduce((a, b) => (b.agree > a.agree ? b : a));
  const isBetter =
    best.agree - now.agree >= limits.gain * best.cells && best.agree >= limits.share * best.cells;
  if (best.cells < limits.cells || !isBetter) return null;
  return finding(panel, {
    rule: 'years-shifted',
    evidence: { cells: best.cells, before: now.agree, after: best.agree, shift: best.shift },
    confidence: 'sure',
    suggestion: { advice: 'use-other-source' },
    other: name,
  });
}

/** Cells of one row that differ, with their factor where it is one power of ten. */
function rowFinding(panel: Panel, { row, other }: RowPair, name: string): DoctorFinding[] {
  const both = known(row).flatMap(([year, value]) => {
    const second = valueAt(other, year);
    return second === null ? [] : [{ year, value, second }];
  });
  const wrong = both.filter(({ value, second }) => !isSameNumber(value, second));
  const [first] = wrong;
  if (!first) return [];
  const powers = new Set(wrong.map(({ value, second }) => powerBetween(value, second)));
  const [power] = powers;
  // One cell of one digit is ten times another too easily.
  const isTold = wrong.length > 1 || digitsOf(first.second) > 1;
  const isFactor = powers.size === 1 && power !== undefined && power !== 0 && isTold;
  const years = wrong.map(({ year }) => year);
  const common = {
    rows: [row],
    years,
    other: name,
    cells: wrong.map(({ year, second }) => blamed(row, year, second)),
  };
  const evidence = { cells: both.length, value: first.value, second: first.second };
  if (isFactor) {
    const factors = { ...evidence, after: wrong.length, factor: 10 ** Math.abs(power) };
    const suggestion = { advice: 'repair-value', to: first.second } as const;
    return [
      finding(panel, {
        ...common,
        rule: 'factor-between',
        evidence: factors,
        confidence: 'sure',
        suggestion,
      }),
    ];
  }
  const counted = { ...evidence, count: wrong.length };
  return [finding(panel, { ...common, rule: 'sources-differ', evidence: counted, confidence: 'sure', suggestion: { advice: 'compare-source' } })]; // prettier-ignore
}

/** Digits that a number is printed with, without the zeros before. */
const digitsOf = (value: number) => String(value).replace(/^[-0.]+|\./g, '').length;

/** k where a is 10^k times b as printed; 0 where it is no power of ten. */
function powerBetween(a: number, b: number): number {
  if (a === 0 || b === 0 || a > 0 !== b > 0) return 0;
  const power = Math.round(Math.log10(a / b));
  if (power === 0) return 0;
  // The larger one is moved, so that the digits it lost do not make the comparison coarser.
  const moved = power > 0 ? [a / 10 ** power, b] : [a, b / 10 ** -power];
  const [x = 0, y = 0] = moved.map((value) => Number(value.toPrecision(12)));
  return isSameNumber(x, y) ? power : 0;
}
