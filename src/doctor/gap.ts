import { finding, type Rule } from './finding.ts';
import { placeFamilies, roundingOf, valueAt, yearsOf, type Panel, type PanelRow } from './panel.ts';

type Gap = { row: PanelRow; year: number };

/**
 * Years that a row leaves out between years that it has.
 *
 * Where numbers of places add up to the whole without the places left out, in every year with a gap, the gaps are zeros: likely. Else possible, told
 * only where the other rows of the table have that year. One finding for all rows of a panel.
 */
export const gap: Rule = (panel) => {
  const gaps = panel.rows.flatMap((row) => rowGaps(panel, row));
  const [first] = gaps;
  if (!first) return { findings: [], panel };
  const isZero = panel.unit.adds !== 'mean' && gaps.length > 1 && closesWithout(panel, gaps);
  const rows = [...new Set(gaps.map(({ row }) => row))];
  const one = finding(panel, {
    rule: isZero ? 'gap-is-zero' : 'gap',
    rows,
    evidence: { count: gaps.length, rows: rows.length, year: first.year },
    confidence: isZero ? 'likely' : 'possible',
    suggestion: { advice: isZero ? 'fill-zero' : 'ask-holder' },
    cells: gaps.map(({ row, year }) => ({ region: row.place, period: year, by: row.key, value: null })),
  });
  // The cells say where; a list of all years and places would not be read.
  return { findings: [{ ...one, where: { ...one.where, regions: [] } }], panel };
};

function rowGaps(panel: Panel, row: PanelRow): Gap[] {
  const own = yearsOf([row]);
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  const has = (year: number) =>
    row.cells.get(year)?.value !== undefined && row.cells.get(year)?.value !== null;
  const same = panel.rows.filter(
    (other) => other !== row && (other.key === row.key || other.place === row.place),
  );
  return yearsOf(panel.rows)
    .filter((year) => first < year && year < last && !has(year) && row.cells.get(year) === undefined)
    .filter((year) => 2 * same.filter((other) => valueAt(other, year) !== null).length >= same.length)
    .map((year) => ({ row, year }));
}

/** Whether the places that have a value add up to the whole in the years in which others have none. */
function closesWithout(panel: Panel, gaps: readonly Gap[]): boolean {
  const years = new Set(gaps.map(({ year }) => year));
  const tests = placeFamilies(panel).flatMap(({ whole, parts }) =>
    [...years].flatMap((year) => {
      const value = valueAt(whole, year);
      const found = parts.flatMap((part) => valueAt(part, year) ?? []);
      if (value === null || found.length === parts.length || found.length === 0) return [];
      const sum = found.reduce((total, one) => total + one, 0);
      return [
        Math.abs(sum - value) <= roundingOf([value, ...found]) * (found.length + 1) + 0.005 * Math.abs(value),
      ];
    }),
  );
  return tests.length >= 2 && tests.filter(Boolean).length >= 0.9 * tests.length;
}
