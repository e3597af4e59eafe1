import { median } from '../stats/median.ts';
import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { isPrinted, movesOf, unusual, type Move } from './moves.ts';
import {
  setCell,
  siblings,
  valueAt,
  withCells,
  type CellValues,
  type Panel,
  type PanelRow,
} from './panel.ts';
import { middleAndSpread } from './scale.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.moves;
type Year = { year: number; moves: Move[]; middle: number; spread: number };

/**
 * Years in which all places move at once, or go apart at once: a change of method, of registration or of base rather than of life.
 *
 * With the middle M and the robust spread S, over five places or more, of the changes in each year: all moved when M is 6 robust standard
 * deviations away from the M of the other years and two thirds of the places share its direction; apart when S is 4 away from the other S
 * and at least two places move 2 spreads and more each way. All moved is a jump of one year where half of the places take back a third or more in the next year, else
 * a step that stays.
 */
export const yearMoves: Rule = (panel) => {
  const masked: CellValues = new Map();
  const findings: DoctorFinding[] = [];
  let { breaks } = panel;
  const told = new Set(panel.told);
  const jumped = new Set<number>();
  for (const rows of siblings(panel).filter((ones) => ones.length >= limits.places)) {
    for (const { year, rule, found } of groupFindings(panel, rows)) {
      // The total says it for its breakdowns, and the way back of a jump is the same jump.
      if (told.has(year) || jumped.has(year - 1)) continue;
      findings.push(found);
      told.add(year);
      if (rule === 'all-jumped') jumped.add(year);
      if (rule === 'all-jumped') for (const row of panel.rows) if (valueAt(row, year) !== null) setCell(masked, row, [year, null]); // prettier-ignore
      if (rule !== 'all-jumped') breaks = [...breaks, { period: year, places: null, rule: null }];
    }
  }
  return { findings, panel: { ...withCells(panel, masked), breaks } };
};

type Told = { year: number; rule: 'all-jumped' | 'all-shifted' | 'moved-apart'; found: DoctorFinding };

function groupFindings(panel: Panel, rows: readonly PanelRow[]): Told[] {
  const years = yearsOfMoves(movesOf(panel, rows));
  const common = unusual(years.map(({ middle }) => middle), limits.changes, usualSpread(years) / 3); // prettier-ignore
  const apart = unusual(years.map(({ spread }) => spread), limits.changes, usualSpread(years) / 3); // prettier-ignore
  return years.flatMap((one, i): Told[] => {
    const [middle, spread] = [common[i] ?? 0, apart[i] ?? 0];
    if (Math.abs(middle) >= limits.common && isShared(one)) {
      const isUndone = isTakenBack(
        one,
        years.find(({ year }) => year === one.year + 1),
      );
      return [told(panel, one, { rule: isUndone ? 'all-jumped' : 'all-shifted', z: middle, rows })];
    }
    return spread >= limits.apart && goBothWays(one, usualSpread(years))
      ? [told(panel, one, { rule: 'moved-apart', z: spread, rows })]
      : [];
  });
}

function yearsOfMoves(moves: readonly Move[]): Year[] {
  return [...Map.groupBy(moves, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]): Year[] => {
      const found = middleAndSpread(own.map(({ change }) => change));
      return found && own.length >= limits.places ? [{ year, moves: own, ...found }] : [];
    });
}

const usualSpread = (years: readonly Year[]) =>
  years.length > 0 ? median(years.map(({ spread }) => spread)) : 0;

/** Whether at least half of the places take a third of their move back, or more, in the year after. */
function isTakenBack({ moves }: Year, next: Year | undefined): boolean {
  const back = moves.filter(({ row, change }) => {
    const after = next?.moves.find((move) => move.row === row)?.change ?? 0;
    return -after * Math.sign(change) >= Math.abs(change) / 3;
  });
  return 2 * back.length >= moves.length;
}

const isShared = ({ moves, middle }: Year) =>
  moves.filter((move) => move.change * middle > 0 && isPrinted(move)).length >= 0.66 * moves.length;

function goBothWays({ moves }: Year, usual: number): boolean {
  const far = moves.filter((move) => Math.abs(move.change) >= 2 * usual && isPrinted(move));
  const up = far.filter(({ change }) => change > 0).length;
  return up >= 2 && far.length - up >= 2;
}

type Kind = { rule: Told['rule']; z: number; rows: readonly PanelRow[] };

function told(panel: Panel, { year, moves }: Year, { rule, z, rows }: Kind): Told {
  const up = moves.filter(({ change }) => change > 0).length;
  const down = moves.filter(({ change }) => change < 0).length;
  const found = finding(panel, {
    rule,
    rows: rows.filter(({ key }) => key === moves[0]?.row.key),
    years: [year],
    evidence: { up, down, z: Math.round(10 * Math.abs(z)) / 10, year },
    confidence: Math.abs(z) >= limits.sure ? 'likely' : 'possible',
    suggestion: { advice: rule === 'all-jumped' ? 'flag-low' : 'set-break' },
    cells: panel.rows.filter((row) => valueAt(row, year) !== null).map((row) => blamed(row, year)),
  });
  return { year, rule, found };
}
