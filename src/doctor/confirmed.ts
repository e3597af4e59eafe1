import type { DoctorFinding } from './finding.ts';

/** Findings of one file that a second source can confirm: they say what the numbers should be. */
const confirmable: ReadonlySet<string> = new Set([
  'decimal-point',
  'glued-digit',
  'tenfold-step',
  'terms-disagree',
]);

const placed = ({ cells }: DoctorFinding) =>
  new Set(cells.map(({ region, period }) => `${region} ${period}`));

/**
 * Findings of files together with what a second source says of them.
 * Shape: a difference between the sources in cells that a finding blames already is the same fault: the finding is sure, and the difference is not
 * told again. The other differences follow.
 */
export function confirmed(
  findings: readonly DoctorFinding[],
  compared: readonly DoctorFinding[],
): DoctorFinding[] {
  const dropped = new Set<DoctorFinding>();
  const own = findings.map((found): DoctorFinding => {
    if (!confirmable.has(found.rule)) return found;
    const cells = placed(found);
    const same = compared.filter(
      (one) =>
        one.where.file === found.where.file &&
        one.where.key === found.where.key &&
        one.cells.length > 0 &&
        [...placed(one)].every((cell) => cells.has(cell)),
    );
    for (const one of same) dropped.add(one);
    return same.length > 0 ? { ...found, confidence: 'sure' } : found;
  });
  return [...own, ...compared.filter((one) => !dropped.has(one))];
}
