import type { Report } from '../schema/report.ts';
import { constantRun } from './constantRun.ts';
import { withoutCopies } from './copies.ts';
import { decimalPoint } from './decimalPoint.ts';
import { exchanged } from './exchanged.ts';
import type { DoctorFinding, Rule } from './finding.ts';
import { gap } from './gap.ts';
import { gluedDigit } from './gluedDigit.ts';
import { jump } from './jump.ts';
import { lateStart } from './lateStart.ts';
import { meanOff } from './meanOff.ts';
import { multiplierUnfit } from './multiplierUnfit.ts';
import { outOfRange } from './outOfRange.ts';
import type { Panel } from './panel.ts';
import { partsMakeWhole } from './partsMakeWhole.ts';
import { reportPanels } from './reportPanels.ts';
import { samePlaces } from './samePlaces.ts';
import { withStanding } from './standing.ts';
import { withTerms } from './termsDisagree.ts';
import { totalOutside } from './totalOutside.ts';
import { unitUnfit } from './unitUnfit.ts';
import { yearMoves } from './yearMoves.ts';
import { yearTyped } from './yearTyped.ts';
import { zeroForMissing } from './zeroForMissing.ts';

export type { DoctorFinding } from './finding.ts';

/** The order in which rules explain: what an earlier one has explained, a later one does not see. */
const rules: readonly Rule[] = [
  unitUnfit,
  multiplierUnfit,
  partsMakeWhole,
  yearTyped,
  decimalPoint,
  gluedDigit,
  outOfRange,
  zeroForMissing,
  samePlaces,
  constantRun,
  exchanged,
  totalOutside,
  meanOff,
  yearMoves,
  jump,
  lateStart,
  gap,
];

/**
 * What is probably wrong with the published figures, by general rules.
 * Shape: in the order of indicators, then of rules. A finding that a rule, a break or a decision in data/ covers is in the list, with
 * that as its `standing`; those that wait for somebody have `standing.is === 'open'`.
 */
export function doctorFindings(report: Report): DoctorFinding[] {
  return withStanding(panelsFindings(reportPanels(report)), report);
}

/** What the rules find in panels; a copy of another panel is told once and not judged again. */
export function panelsFindings(panels: readonly Panel[]): DoctorFinding[] {
  const copies = withoutCopies(panels);
  const terms = withTerms(copies.panels);
  return [...copies.findings, ...terms.findings, ...terms.panels.flatMap(panelFindings)];
}

/** What the rules find in one panel, each root cause once. */
export function panelFindings(panel: Panel): DoctorFinding[] {
  const findings: DoctorFinding[] = [];
  let rest = panel;
  for (const rule of rules) {
    const result = rule(rest);
    findings.push(...result.findings);
    rest = result.panel;
  }
  return findings;
}
