import { median } from '../stats/median.ts';
import { blamed, finding, type Rule } from './finding.ts';
import {
  decimalsOf,
  known,
  setCell,
  withCells,
  type CellValues,
  type Panel,
  type PanelRow,
} from './panel.ts';
import { thresholds } from './thresholds.ts';

type Expected = { middle: number; spread: number };
type Slip = { year: number; value: number; expected: number; power: number; to: number };

const limits = thresholds.decimal;

/**
 * Numbers that lost their decimal point: whole numbers a power of ten above what decimals around them lead to expect.
 *
 * Where at least 60 % of a panel's cells carry decimals, or the value exceeds its range, let e and s be the middle and spread (log10) of the
 * four nearest cells of the row that carry decimals and lie in range, or, with fewer than two of them, of such cells of the other rows in that
 * year. A whole number v has slipped by k = round(log10(v / e)) ≥ 1 places when v / 10^k misses e by less than a factor of 2, and v itself by
 * more than 4 s. Sure where v exceeds the range and v / 10^k does not.
 * Before that, as one finding: whole numbers of a table, three at least, whose middle lies above all of its decimals and, a tenth of it, among
 * them; those above the third quartile of the decimals are told.
 * A cell whose total rose by a factor of 2 in the same year, decimals and all, is taken for an event.
 * Missing: nothing is said of zeros, of negative numbers and where fewer than two cells say what to expect.
 */
export const decimalPoint: Rule = (panel) => {
  const table = wholeTable(panel);
  const rest = decimalCells(table.panel);
  return { findings: [...table.findings, ...rest.findings], panel: rest.panel };
};

const decimalCells: Rule = (panel) => {
  const repaired: CellValues = new Map();
  const findings = panel.rows.flatMap((row) => {
    const slips = rowSlips(panel, row);
    const [first] = slips;
    if (!first) return [];
    for (const { year, to } of slips) setCell(repaired, row, [year, to]);
    const isOutside = slips.some(({ value, to }) => isAbove(panel, value) && !isAbove(panel, to));
    return [
      finding(panel, {
        rule: 'decimal-point',
        rows: [row],
        years: slips.map(({ year }) => year),
        evidence: {
          value: first.value,
          expected: first.expected,
          factor: 10 ** first.power,
          count: slips.length,
        },
        confidence: isOutside ? 'sure' : 'likely',
        suggestion: { advice: 'repair-value', to: first.to },
        cells: slips.map(({ year, to }) => blamed(row, year, to)),
      }),
    ];
  });
  return { findings, panel: withCells(panel, repaired) };
};

/** Tells and repairs the whole numbers of a table that lie above its decimals, as one finding. */
const wholeTable: Rule = (panel) => {
  const cells = panel.rows.flatMap((row) => known(row).map(([year, value]) => ({ row, year, value })));
  const whole = cells.filter(({ value }) => value > 0 && decimalsOf(value) === 0);
  const decimals = cells.filter(({ value }) => decimalsOf(value) > 0).map(({ value }) => value);
  const sorted = decimals.sort((a, b) => a - b);
  const from = sorted[Math.floor(limits.from * sorted.length)] ?? Infinity;
  const lost = whole.filter(({ value }) => value > from);
  const [first] = lost;
  if (!first || lost.length < limits.apart || decimals.length < limits.tableDecimals * cells.length) return { findings: [], panel }; // prettier-ignore
  const middle = median(lost.map(({ value }) => value));
  const isApart =
    middle > (sorted.at(-1) ?? Infinity) && middle / 10 < from * 1.5 && middle / 10 > (sorted[0] ?? 0);
  // A place that prints whole numbers in every year of a long row may count in them.
  if (!isApart || lost.length < limits.from * whole.length) return { findings: [], panel };
  const repaired: CellValues = new Map();
  for (const { row, year, value } of lost) setCell(repaired, row, [year, shifted(value, 1)]);
  const one = finding(panel, {
    rule: 'decimal-point',
    rows: lost.map(({ row }) => row),
    years: lost.map(({ year }) => year),
    evidence: { value: first.value, expected: median(decimals), factor: 10, count: lost.length },
    confidence: 'likely',
    suggestion: { advice: 'repair-value', to: shifted(first.value, 1) },
    cells: lost.map(({ row, year, value }) => blamed(row, year, shifted(value, 1))),
  });
  return { findings: [one], panel: withCells(panel, repaired) };
};

/** A value with its decimal point `power` places to the left, without what binary division leaves behind. */
export const shifted = (value: number, power: number): number =>
  Number((value / 10 ** power).toFixed(Math.min(20, Math.max(0, decimalsOf(value) + power))));

const isAbove = ({ unit }: Panel, value: number) => unit.range[1] !== null && value > unit.range[1];

/** Whether a cell can say what to expect of others: it has its decimals and lies in its range. */
const isTrusted = (panel: Panel, value: number) =>
  value > 0 && decimalsOf(value) > 0 && !isAbove(panel, value / 1.3);

function rowSlips(panel: Panel, row: PanelRow): Slip[] {
  const cells = panel.rows.flatMap(known);
  const share = cells.filter(([, value]) => decimalsOf(value) > 0).length / cells.length;
  return known(row).flatMap(([year, value]): Slip[] => {
    if (value <= 0 || decimalsOf(value) > 0) return [];
    if (share < limits.withDecimals && !isAbove(panel, value)) return [];
    const expected = fromRow(panel, row, year) ?? fromOthers(panel, row, year);
    if (!expected) return [];
    const { middle, spread } = expected;
    const miss = Math.log10(value) - middle;
    const power = Math.round(miss);
    if (power < 1 || Math.abs(miss - power) > Math.log10(limits.within)) return [];
    if (miss < limits.spreads * Math.max(spread, Math.log10(limits.leastSpread))) return [];
    if (isBorneOut(panel, row, year)) return [];
    return [{ year, value, expected: 10 ** middle, power, to: shifted(value, power) }];
  });
}

/** Whether the total of the place rose in that year as well, and with its decimals: then it is an event and no slip. */
function isBorneOut(panel: Panel, row: PanelRow, year: number): boolean {
  return panel.rows.some((total) => {
    const value = total.cells.get(year)?.value ?? 0;
    if (total.place !== row.place || !isWider(total, row) || decimalsOf(value) === 0) return false;
    const expected = fromRow(panel, total, year);
    return expected !== null && Math.log10(value) - expected.middle > Math.log10(limits.within);
  });
}

/** Whether a row is of a wider group than another. */
const isWider = (total: PanelRow, row: PanelRow) =>
  Object.keys(total.by).length < Object.keys(row.by).length &&
  Object.entries(total.by).every(([dimension, code]) => row.by[dimension] === code);

function expectedOf(values: readonly number[]): Expected | null {
  if (values.length < 2) return null;
  const logs = values.map(Math.log10);
  const middle = median(logs);
  return { middle, spread: 1.4826 * median(logs.map((log) => Math.abs(log - middle))) };
}

/** What the nearest years of the same row lead to expect, in powers of ten. */
function fromRow(panel: Panel, row: PanelRow, year: number): Expected | null {
  const trusted = known(row).filter(([one, value]) => one !== year && isTrusted(panel, value));
  const nearest = trusted
    .sort(([a], [b]) => Math.abs(a - year) - Math.abs(b - year))
    .slice(0, limits.neighbours);
  return expectedOf(nearest.map(([, value]) => value));
}

/** What the other rows of the year lead to expect: the other places of the breakdown, or the other breakdowns of the place. */
function fromOthers(panel: Panel, row: PanelRow, year: number): Expected | null {
  const like = (other: PanelRow) => other !== row && (other.key === row.key || other.place === row.place);
  const values = panel.rows.filter(like).flatMap(({ cells }) => cells.get(year)?.value ?? []);
  return expectedOf(values.filter((value) => isTrusted(panel, value)));
}
