import { median } from '../stats/median.ts';
import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { decimalsOf, isBound, known, siblings, type Panel, type PanelRow } from './panel.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.run;
type Pair = { row: PanelRow; year: number; value: number; improbable: number };

/**
 * Numbers that were carried over from the year before instead of being measured again.
 *
 * Where neighbouring years of the rows usually differ by the share c, and a value v is printed with a last digit of size u, two years agree by
 * chance with about p = min(1, (u / v) / c). Where a third or more of the years of the other rows
 * are equal, p is at least that share. Improbability is −log10 p, summed over the pairs of a run, or over the places that repeat in one
 * year. Zeros, bounds and rows that never change do not count. A run is told from 10^-4, likely from 10^-6; a year in which two or more places
 * repeat from 10^-4; a single pair from 10^-4.
 * Missing: years without value end a run.
 */
export const constantRun: Rule = (panel) => {
  const pairs = siblings(panel).flatMap((rows) => equalPairs(panel, rows));
  const runs = [...Map.groupBy(pairs, ({ row }) => row)].flatMap(([row, own]) => rowRuns(panel, row, own));
  const inRuns = new Set(runs.flatMap(({ pairs: own }) => own));
  const rest = pairs.filter((pair) => !inRuns.has(pair));
  const years = [...Map.groupBy(rest, ({ row, year }) => `${year} ${row.key}`).values()];
  return {
    findings: [...runs.map(({ found }) => found), ...years.flatMap((own) => yearFinding(panel, own))],
    panel,
  };
};

/** Share of neighbouring years that are equal in the other rows: where that is usual, it says nothing. */
function stickiness({ unit, rows }: Panel): (row: PanelRow) => number {
  const tallies = new Map(
    rows.map((row) => {
      const values = known(row).map(([, value]) => value).filter((value) => !isBound(unit, value)); // prettier-ignore
      const equal = values.slice(1).filter((value, i) => value === values[i]).length;
      return [row, { equal, pairs: Math.max(0, values.length - 1) }] as const;
    }),
  );
  const sum = (name: 'equal' | 'pairs') => [...tallies.values()].reduce((total, one) => total + one[name], 0);
  const [equal, pairs] = [sum('equal'), sum('pairs')];
  return (row) => {
    const own = tallies.get(row) ?? { equal: 0, pairs: 0 };
    const share = pairs > own.pairs ? (equal - own.equal) / (pairs - own.pairs) : 0;
    return share >= limits.sticky ? share : 0;
  };
}

/** Share by which neighbouring years usually differ, over all rows; null where nothing ever changes. */
function usualChange(rows: readonly PanelRow[]): number | null {
  const changes = rows.flatMap((row) => {
    const values = known(row).map(([, value]) => value);
    return values.slice(1).flatMap((value, i) => {
      const before = values[i] ?? 0;
      return value > 0 && before > 0 && value !== before ? [Math.abs(Math.log(value / before))] : [];
    });
  });
  return changes.length > 0 ? median(changes) : null;
}

function equalPairs(panel: Panel, rows: readonly PanelRow[]): Pair[] {
  const usual = usualChange(rows);
  if (usual === null) return [];
  const sticky = stickiness(panel);
  return rows.flatMap((row) => {
    const values = known(row);
    const isStill = new Set(values.map(([, value]) => value)).size === 1;
    return values.slice(1).flatMap(([year, value], i): Pair[] => {
      const [yearBefore, before] = values[i] ?? [0, NaN];
      if (isStill || before !== value || year !== yearBefore + 1 || isBound(panel.unit, value)) return [];
      const digit = lastDigit(value, values);
      const improbable = -Math.log10(Math.min(1, Math.max(digit / Math.abs(value) / usual, sticky(row))));
      return [{ row, year, value, improbable }];
    });
  });
}

/** Size of the last digit of a value as it is printed; a whole number among decimals has lost a zero, which says nothing more than one decimal. */
function lastDigit(value: number, row: readonly (readonly [number, number])[]): number {
  const least = Math.min(1, ...row.map(([, one]) => decimalsOf(one)).filter((decimals) => decimals > 0));
  const isWhole = row.every(([, one]) => decimalsOf(one) === 0);
  return 10 ** -(isWhole ? 0 : Math.max(decimalsOf(value), least));
}

/** Runs of three years and more in one row. */
function rowRuns(
  panel: Panel,
  row: PanelRow,
  pairs: readonly Pair[],
): { found: DoctorFinding; pairs: Pair[] }[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last && previous?.year === pair.year - 1 && previous.value === pair.value) last.push(pair);
    else runs.push([pair]);
  }
  return runs.flatMap((run) => {
    const improbable = run.reduce((sum, pair) => sum + pair.improbable, 0);
    const [first] = run;
    if (!first || run.length < 2 || improbable < limits.possible) return [];
    const years = [first.year - 1, ...run.map(({ year }) => year)];
    const found = finding(panel, {
      rule: 'constant-run',
      rows: [row],
      years,
      evidence: { value: first.value, years: years.length },
      confidence: improbable >= limits.likely && years.length >= limits.years ? 'likely' : 'possible',
      suggestion: { advice: 'flag-low' },
      cells: years.slice(1).map((year) => blamed(row, year)),
    });
    return [{ found, pairs: run }];
  });
}

/** Places that repeat the year before in one and the same year. */
function yearFinding(panel: Panel, pairs: readonly Pair[]): DoctorFinding[] {
  const improbable = pairs.reduce((sum, pair) => sum + pair.improbable, 0);
  const year = pairs[0]?.year;
  const least = pairs.length > 1 ? limits.possible : limits.pair;
  if (year === undefined || improbable < least) return [];
  return [
    finding(panel, {
      rule: 'copied-year',
      rows: pairs.map(({ row }) => row),
      years: [year],
      evidence: { places: pairs.length, copied: year - 1, year },
      confidence: pairs.length > 1 && improbable >= limits.likely ? 'likely' : 'possible',
      suggestion: { advice: 'flag-low' },
      cells: pairs.map(({ row }) => blamed(row, year)),
    }),
  ];
}
