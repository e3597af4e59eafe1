import { bestAssignment } from '../stats/bestAssignment.ts';
import { blamed, finding, type DoctorFinding } from './finding.ts';
import { known, type Panel, type PanelRow } from './panel.ts';
import { agreement, nameOf, summed, type RowPair } from './rowAgreement.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.sources;

type Labels = { pairs: readonly RowPair[]; others: readonly PanelRow[] };

/**
 * Rows that agree with another row of the source and not with their own; null where there are none.
 *
 * Of the rows that agree with their own in less than half of the cells, the assignment to rows of the other source with the most agreeing cells is found.
 * Those that agree there in 80 % of three years or more are moved; told when two or more are, and they gain 40 % of their cells.
 * Shape: rows that are as wrong and fit no other row are told with them: their own row is lost.
 */
export function labelShift(
  panel: Panel,
  { pairs, others }: Labels,
): { found: DoctorFinding; rows: PanelRow[] } | null {
  const wrong = pairs.filter(({ row, other }) => {
    const { cells, agree } = agreement(row, other);
    return cells > 0 && agree < cells / 2;
  });
  const rows = wrong.map(({ row }) => row);
  if (rows.length < 2) return null;
  const size = Math.max(rows.length, others.length);
  const gains = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      const [row, other] = [rows[i], others[j]];
      return row && other ? agreement(row, other).agree : 0;
    }),
  );
  const columns = bestAssignment(gains);
  const moves = rows.flatMap((row, i) => {
    const other = others[columns[i] ?? -1];
    if (!other || nameOf(other) === nameOf(row)) return [];
    const { cells, agree } = agreement(row, other);
    return cells >= limits.years && agree >= limits.share * cells ? [{ row, other, cells, agree }] : [];
  });
  if (moves.length < 2) return null;
  const after = summed(moves);
  const moved = moves.map(({ row }) => row);
  // Rows that are as wrong and fit no other row have lost their own: the same fault.
  const lost = rows.filter((row) => !moved.includes(row));
  const before = summed(
    wrong.filter(({ row }) => moved.includes(row)).map(({ row, other }) => agreement(row, other)),
  );
  if (after.agree - before.agree < limits.gain * after.cells || after.cells < limits.cells) return null;
  const found = finding(panel, {
    rule: 'labels-shifted',
    rows: [...moved, ...lost],
    evidence: { cells: after.cells, before: before.agree, after: after.agree },
    confidence: 'sure',
    suggestion: { advice: 'use-other-source' },
    moves: namedMoves(moves),
    cells: [...moved, ...lost].flatMap((row) => known(row).map(([year]) => blamed(row, year))),
  });
  return { found, rows: [...moved, ...lost] };
}

/** The names of moved rows: places where only they differ, groups where only those do. */
function namedMoves(moves: readonly RowPair[]): [string, string][] {
  const isOfPlaces = moves.every(({ row, other }) => row.key === other.key);
  const isOfGroups = moves.every(({ row, other }) => row.place === other.place);
  const name = (row: PanelRow) => (isOfPlaces ? row.place : isOfGroups ? row.key : nameOf(row));
  const pairs = new Map(moves.map(({ row, other }) => [`${name(row)}\n${name(other)}`, [name(row), name(other)] as [string, string]])); // prettier-ignore
  return [...pairs.values()];
}
