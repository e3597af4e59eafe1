import { median } from '../stats/median.ts';
import { blamed, finding, type DoctorFinding, type Rule } from './finding.ts';
import { isPrinted, movesOf, type Move } from './moves.ts';
import { isHead, known, siblings, valueAt, type Panel, type PanelRow } from './panel.ts';
import { middleAndSpread } from './scale.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.moves;
type Jump = Move & { z: number; kind: 'jump' | 'level-shift' | 'last-jump' };

/**
 * Changes of one place that are out of the common, against its own years and against the other places of the year.
 *
 * u = change − middle change of the places in that year (five places or more). z = u divided by the robust spread of the other u of the row, which is
 * taken to be at least half of the middle spread of all rows, and, for counts, at least √½, the error of a difference of roots of counts. Told
 * from |z| ≥ 8 where the value changed by half or more. A jump when the next change undoes at least half of it; a step when it stays; the last year
 * of a row cannot be told apart; a step by a power of ten blames the years before it, since a table is mended from some year on. Likely from |z| ≥ 15.
 */
export const jump: Rule = (panel) => {
  const jumps = siblings(panel).flatMap((rows) => groupJumps(panel, rows));
  const total = new Set(jumps.filter(({ row }) => isHead(panel, row)).map(cellName));
  // What the total does, its breakdowns do too.
  const own = jumps.filter((one) => isHead(panel, one.row) || !total.has(cellName(one)));
  const first = [...Map.groupBy(own, cellName).values()].map((ones) =>
    ones.reduce((a, b) => (b.z > a.z ? b : a)),
  );
  return { findings: first.map((one) => jumpFinding(panel, one)), panel };
};

const cellName = ({ row, year }: Move) => `${row.place} ${year}`;

function groupJumps(panel: Panel, rows: readonly PanelRow[]): Jump[] {
  const moves = withoutCommon(movesOf(panel, rows));
  const spreads = [...Map.groupBy(moves, ({ row }) => row).values()].flatMap((own) => {
    const found = middleAndSpread(own.map(({ change }) => change));
    return found && own.length > limits.changes ? [found.spread] : [];
  });
  if (spreads.length === 0) return [];
  const floor = Math.max(
    median(spreads) / 2,
    panel.unit.adds === 'sum' || panel.unit.id === 'NUMBER' ? Math.SQRT1_2 : 0,
  );
  const byRow = Map.groupBy(moves, ({ row }) => row);
  return rows.flatMap((row) => rowJumps(panel, { row, moves: byRow.get(row) ?? [], floor }));
}

/** Changes less the middle change of the places in that year, where there are enough places. */
function withoutCommon(moves: readonly Move[]): Move[] {
  return [...Map.groupBy(moves, ({ year }) => year).values()].flatMap((own) => {
    const middle = own.length >= limits.places ? median(own.map(({ change }) => change)) : 0;
    return own.map((move) => ({ ...move, change: move.change - middle }));
  });
}

type RowMoves = { row: PanelRow; moves: readonly Move[]; floor: number };

function rowJumps(panel: Panel, { row, moves, floor }: RowMoves): Jump[] {
  const found: Jump[] = [];
  if (known(row).filter(([, value]) => value === 0).length > limits.zeros) return found;
  for (const move of [...moves].sort((a, b) => a.year - b.year)) {
    const others = moves.filter((other) => other !== move).map(({ change }) => change);
    const usual = middleAndSpread(others);
    const spread = Math.max(usual?.spread ?? 0, floor);
    if (!usual || others.length < limits.changes || spread === 0) continue;
    const z = Math.abs(move.change - usual.middle) / spread;
    // What a rule on the whole table has told is told again only where it is beyond doubt.
    const least = panel.told.includes(move.year) ? limits.sure : limits.alone;
    if (z < least || !isLarge(panel, move)) continue;
    const before = found.at(-1);
    // The way back from a jump is the same jump.
    if (before?.kind === 'jump' && before.year === move.year - 1) continue;
    const next = moves.find(({ year }) => year === move.year + 1);
    const isUndone = next !== undefined && -next.change * Math.sign(move.change) >= Math.abs(move.change) / 2;
    const isLast = valueAt(row, move.year + 1) === null;
    found.push({ ...move, z, kind: isUndone ? 'jump' : isLast ? 'last-jump' : 'level-shift' });
  }
  return found;
}

function isLarge({ unit }: Panel, move: Move): boolean {
  const { from, to } = move;
  // What comes from zero or goes there has no factor; the rule on zeros looks at it.
  if (!isPrinted(move) || from === 0 || to === 0) return false;
  if (from < 0 || to < 0 || Math.max(from / to, to / from) >= limits.factor) return true;
  // Of a per cent near 100 it is the rest that changes.
  const [a, b] = [100 - from, 100 - to];
  return (
    unit.percent && Math.abs(to - from) >= 1 && (a <= 0 || b <= 0 || Math.max(a / b, b / a) >= limits.factor)
  );
}

function jumpFinding(panel: Panel, { row, year, from, to, z, kind }: Jump): DoctorFinding {
  const power = from > 0 && to > 0 ? Math.log10(to / from) : 0;
  const whole = Math.round(power);
  const isTenfold =
    kind === 'level-shift' && whole !== 0 && Math.abs(power - whole) < Math.log10(thresholds.decimal.step);
  return finding(panel, {
    rule: isTenfold ? 'tenfold-step' : kind,
    rows: [row],
    years: [year],
    evidence: { from, to, z: Math.round(10 * z) / 10, year, factor: 10 ** Math.abs(whole) },
    confidence: z >= limits.sure ? 'likely' : 'possible',
    suggestion: { advice: kind === 'level-shift' ? 'set-break' : 'compare-source' },
    cells: (isTenfold ? known(row).filter(([one]) => one < year) : [[year, to] as const]).map(([one]) =>
      blamed(row, one),
    ),
  });
}
