import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import {
  decimalsOf,
  known,
  setCell,
  withCells,
  type CellValues,
  type Panel,
  type PanelRow,
} from './panel.ts';
import { middleAndSpread, scaleOf } from './scale.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.zero;

/**
 * Zeros that stand for no data: in a series that is far from zero otherwise.
 *
 * Of the other values, four at least, let m be the middle and s the robust spread on the scale of the panel; zeros are told when
 * (m − 0) / s ≥ 5, or ≥ 4 where they all come before the first other value; when the least other value is at least 0.3 of their middle; and,
 * for counts, when a count of zero has a chance below 0.001 with the middle as its mean: exp(−m).
 * Likely where the zeros come first or are of one run, else possible.
 */
export const zeroForMissing: Rule = (panel) => {
  const masked: CellValues = new Map();
  const found = panel.rows.flatMap((row) => {
    const zeros = known(row).filter(([, value]) => value === 0);
    const others = known(row).filter(([, value]) => value !== 0);
    const first = others[0];
    if (zeros.length === 0 || !first || others.length < limits.others) return [];
    const isLeading = zeros.every(([year]) => year < first[0]);
    if (isRounded(row, zeros.map(([year]) => year)) || (!isLeading && (hasGaps(row) || zeros.length > others.length))) return []; // prettier-ignore
    if (
      !isFarFromZero(
        panel,
        others.map(([, value]) => value),
        isLeading,
      )
    )
      return [];
    for (const [year] of zeros) setCell(masked, row, [year, null]);
    const middle = middleAndSpread(others.map(([, value]) => value))?.middle ?? 0;
    const least = Math.min(...others.map(([, value]) => value));
    return [{ row, years: zeros.map(([year]) => year), middle, least, isLeading }];
  });
  // A place whose total and groups have the same zeros has one problem, not several.
  const groups = Map.groupBy(found, ({ row, years }) => `${row.place} ${years.join(' ')}`);
  const findings = [...groups.values()].map((ones) => zeroFinding(panel, ones));
  return { findings, panel: withCells(panel, masked) };
};

type Zeros = { row: PanelRow; years: number[]; middle: number; least: number; isLeading: boolean };

function zeroFinding(panel: Panel, ones: readonly Zeros[]): DoctorFinding {
  const [first] = ones;
  const { row, years = [], middle = 0, least = 0, isLeading = false } = first ?? {};
  const isRun = row !== undefined && isOneRun(row, years);
  // A number of things begins at zero when it begins; a rate seldom does.
  const isLikely = (isLeading && panel.unit.adds === 'mean') || (isRun && !isLeading);
  return finding(panel, {
    rule: 'zero-for-missing',
    rows: ones.map((one) => one.row),
    years,
    evidence: { count: years.length, middle, least },
    confidence: isLikely ? 'likely' : 'possible',
    suggestion: { advice: 'withhold-zero' },
    cells: ones.flatMap((one) => years.map((year) => blamed(one.row, year))),
  });
}

function isFarFromZero(panel: Panel, values: readonly number[], isLeading: boolean): boolean {
  const scale = scaleOf({ ...panel, unit: { ...panel.unit, range: [0, panel.unit.range[1]] } });
  const scaled = values.flatMap((value) => scale(value) ?? []);
  const found = middleAndSpread(scaled);
  const plain = middleAndSpread(values);
  if (!found || !plain || values.some((value) => value < 0)) return false;
  if (Math.min(...values) < limits.near * plain.middle) return false;
  if (panel.unit.adds !== 'mean' && Math.exp(-plain.middle) > limits.chance) return false;
  const spreads = found.middle / Math.max(found.spread, 0.02 * found.middle);
  return spreads >= (isLeading ? limits.leadingSpreads : limits.spreads);
}

/** Whether a zero may be a small value, rounded as its neighbours are. */
function isRounded(row: PanelRow, zeros: readonly number[]): boolean {
  return zeros.some((zero) => {
    const others = known(row).filter(([, value]) => value !== 0);
    const nearest = others.sort(([a], [b]) => Math.abs(a - zero) - Math.abs(b - zero)).slice(0, 2);
    return nearest.some(([, value]) => value <= 2 * 10 ** -decimalsOf(value));
  });
}

/** Whether a row leaves years out: then it is its gaps that are zeros or missing, and a printed zero is meant. */
function hasGaps(row: PanelRow): boolean {
  const years = known(row).map(([year]) => year);
  return years.some((year, i) => i > 0 && year - (years[i - 1] ?? year) > 1);
}

/** Whether no other value stands between the zeros. */
const isOneRun = (row: PanelRow, years: readonly number[]) =>
  known(row).every(([year, value]) => value === 0 || year < Math.min(...years) || year > Math.max(...years));
