import type { Decision } from '../schema/decision.ts';
import { breakdownFrom } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import { findingId, type DoctorFinding, type Standing } from './finding.ts';

/** Name of the finding that a decision is about. */
export const decidedId = (indicator: string, { rule, regions, periods, by }: Decision): string =>
  findingId(rule, { indicator, regions, periods, ...(by !== undefined && { by }) });

/** Findings with what data/ says about them already: a decision, or rules and breaks that explain their cells. */
export function withStanding(findings: readonly DoctorFinding[], report: Report): DoctorFinding[] {
  const decided = new Map(
    [...report.decisions.values()].flatMap(({ id, decisions }) =>
      decisions.map((decision) => [decidedId(id, decision), decision] as const),
    ),
  );
  return findings.map((one) => {
    const decision = decided.get(one.id);
    return { ...one, standing: decision ? standingOf(decision) : knownStanding(one, report) };
  });
}

const words = { accept: 'accepted', flag: 'flagged', repair: 'repaired' } as const;

function standingOf({ do: action, reason, body, date }: Decision): Standing {
  return { is: words[action], reason, body, date };
}

/** Findings whose years a break of the indicator explains. */
const ofBreaks: ReadonlySet<string> = new Set([
  'base-changed', 'all-shifted', 'all-jumped', 'moved-apart', 'mean-off', 'level-shift', 'jump', 'last-jump', 'late-start',
]); // prettier-ignore

/** Known where at least half of the blamed figures carry a rule, or where a break of the indicator begins in the year of the finding. */
function knownStanding({ where, rule, cells }: DoctorFinding, report: Report): Standing {
  const { indicator, periods } = where;
  if (indicator === undefined) return { is: 'open' };
  const found = cells.flatMap(({ region, period, by }) => {
    const figure = report.series(indicator, region, breakdownFrom(by)).get(period);
    return figure?.rule ? [figure.rule] : [];
  });
  const breaks = ofBreaks.has(rule)
    ? report.indicator(indicator).breaks.filter(({ period }) => periods.includes(period))
    : [];
  const isMarked = cells.length > 0 && found.length >= cells.length / 2;
  const rules = [...new Set([...(isMarked ? found : []), ...breaks.map((one) => one.rule)])];
  return rules.length > 0 ? { is: 'known', rules } : { is: 'open' };
}
