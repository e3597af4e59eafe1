import { breakdownKey } from '../schema/figure.ts';
import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { known, placeFamilies, roundingOf, valueAt, type Panel, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.parts;
const places = 'REF_AREA';
type Group = { dimension: string; whole: PanelRow; parts: PanelRow[] };
type Cell = { group: Group; year: number; value: number; low: number; high: number; sum: number };
type Test = 'between' | 'sum';

/**
 * Totals that do not follow from their parts, though in the rest of the table they do.
 *
 * For each dimension the table itself says what parts do: if a total lies between its least and largest part, or equals their sum, in at least 90 %
 * of eight cells or more (rounding and 1 % allowed), parts of that dimension make up the total, and the cells in which they do not are told.
 * Likely where the total misses by a tenth of itself or more, else possible.
 * Missing: a cell in which only one part has a value is not judged.
 */
export const totalOutside: Rule = (panel) => {
  const groups = [...partGroups(panel), ...placeGroups(panel)];
  const byDimension = Map.groupBy(groups, ({ dimension }) => dimension);
  const findings = [...byDimension.values()].flatMap((ones) => {
    const cells = ones.flatMap(cellsOf);
    const tests: Test[] = panel.unit.adds === 'mean' ? ['between'] : ['sum'];
    const test = tests.find((one) => isReliable(cells, one));
    if (!test) return [];
    const wrong = cells.filter((cell) => missOf(cell, test) > 0);
    return [...Map.groupBy(wrong, ({ group }) => group)].map(([group, own]) =>
      groupFinding(panel, group, { cells: own, test }),
    );
  });
  return { findings, panel };
};

/** Places with the places below them, as parts of one more dimension. */
const placeGroups = (panel: Panel): Group[] =>
  panel.unit.adds === 'mean' ? [] : placeFamilies(panel).map((family) => ({ dimension: places, ...family }));

/** Totals with the rows that differ from them in one dimension. */
export function partGroups({ rows }: Panel): Group[] {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return rows.flatMap((whole) => {
    const finer = (byPlace.get(whole.place) ?? []).filter((row) => isPartOf(row, whole));
    const dimensions = Map.groupBy(
      finer,
      ({ by }) => Object.keys(by).find((name) => !(name in whole.by)) ?? '',
    );
    return [...dimensions].flatMap(([dimension, parts]) =>
      parts.length > 1 ? [{ dimension, whole, parts }] : [],
    );
  });
}

function isPartOf({ by }: PanelRow, whole: PanelRow): boolean {
  const rest = Object.entries(by).filter(([name]) => name in whole.by);
  return (
    Object.keys(by).length === Object.keys(whole.by).length + 1 &&
    breakdownKey(Object.fromEntries(rest)) === whole.key
  );
}

function cellsOf(group: Group): Cell[] {
  return known(group.whole).flatMap(([year, value]): Cell[] => {
    const parts = group.parts.flatMap((part) => valueAt(part, year) ?? []);
    // A sum needs all of its parts; a mean lies between any two that are all.
    const complete = group.parts.length - (group.dimension === places ? 1 : 0);
    if (parts.length < Math.max(2, complete)) return [];
    const sum = parts.reduce((total, one) => total + one, 0);
    return [{ group, year, value, low: Math.min(...parts), high: Math.max(...parts), sum }];
  });
}

/** By how much a total misses what its parts allow, after rounding; 0 where it does not. */
function missOf({ value, low, high, sum, group, year }: Cell, test: Test): number {
  const parts = group.parts.flatMap((part) => valueAt(part, year) ?? []);
  const slack = roundingOf([value, ...parts]) * (parts.length + 1) + limits.miss * Math.abs(value);
  if (test === 'between' && isPart(value, low, high, slack)) return Math.abs(high - low) / 10;
  const miss = test === 'sum' ? Math.abs(sum - value) : Math.max(low - value, value - high);
  return Math.max(0, miss - slack);
}

/** Whether a mean is one of its parts to the last digit, though they are well apart: then one stands in the place of the other. */
const isPart = (value: number, low: number, high: number, slack: number) =>
  high - low > 5 * slack && (value === low || value === high);

function isReliable(cells: readonly Cell[], test: Test): boolean {
  const hits = cells.filter((cell) => missOf(cell, test) === 0).length;
  return cells.length >= limits.cells && hits < cells.length && hits >= limits.reliable * cells.length;
}

function groupFinding(
  panel: Panel,
  group: Group,
  { cells, test }: { cells: Cell[]; test: Test },
): DoctorFinding {
  const worst = cells.reduce((a, b) => (missOf(b, test) > missOf(a, test) ? b : a));
  const years = cells.map(({ year }) => year);
  const { value, low, high, sum, year } = worst;
  return finding(panel, {
    rule: test === 'sum' ? 'sum-differs' : 'total-outside',
    rows: [group.whole],
    years,
    by: [group.whole.key, group.dimension === places ? '' : group.dimension].filter(Boolean).join(';'),
    evidence: { value, low, high, sum, year },
    confidence: missOf(worst, test) >= 0.1 * Math.abs(value) ? 'likely' : 'possible',
    suggestion: { advice: 'compare-source' },
    cells: [group.whole, ...group.parts].flatMap((row) => years.filter((one) => valueAt(row, one) !== null).map((one) => blamed(row, one))), // prettier-ignore
  });
}
