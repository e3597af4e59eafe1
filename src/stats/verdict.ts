import type { Admission, Design, Refusal } from './admission.ts';
import type { Interval, PlaceboRank } from './placeboRank.ts';

/**
 * What was said before the data were read: the direction, and how the law would get there. `sets-the-figure` where
 * the law itself fixes what is counted, such as a share of seats; null where no way is known.
 */
export type Claim = { expected: 'up' | 'down'; mechanism: 'sets-the-figure' | 'stated' | null };
/** What a design found; all in the unit of the figures. */
export type Finding = {
  design: Design;
  estimate: number;
  interval: Interval;
  minimumDetectable: number | null;
  placebo: PlaceboRank | null;
  /** Treated and others on their own ways before: p of the slope, and what it alone would have made. */
  preTrend: { p: number; drift: number } | null;
  isPoorFit: boolean;
};
/** A placebo-proof and with a mechanism; B consistent, not proof; C not answerable with these data; D the data contradict. */
export type Grade = 'A' | 'B' | 'C' | 'D';
export type VerdictReason =
  | 'placebo-proof'
  | 'consistent'
  | 'step-with-mechanism'
  | 'too-early'
  | 'not-admitted'
  | 'no-figures'
  | 'poor-fit'
  | 'pre-trend'
  | 'no-limits'
  | 'not-distinguishable'
  | 'contradicts';
/**
 * Under A, B and D the interval has both ends and does not hold zero; under C "not-distinguishable" it has both ends.
 * `finding` holds the numbers for the sentence also where the grade is C; `refusal` why the design was not admitted.
 */
export type Verdict = {
  grade: Grade;
  reason: VerdictReason;
  finding: Finding | null;
  refusal: Refusal | null;
};
export type VerdictRules = {
  /** Greatest p of placebos for grade A. */
  placeboP: number;
  /** Greatest p of the most extreme of all placebos for grades B and D: fewer than four cannot tell. */
  firstP: number;
  /** Pre-trends are diverging at this p or below; looser, since short series hide them. */
  preTrendP: number;
  /** … or when they alone would have made this share of the estimate. */
  driftShare: number;
};

export const verdictRules: VerdictRules = { placeboP: 0.05, firstP: 0.25, preTrendP: 0.1, driftShare: 0.5 };

/**
 * Grade of the claim that a law moved a figure, with its reason and the numbers to print. No grade says that the law
 * moved it, nor that it did not: C says what could have been seen and with what the data are compatible.
 * Missing: without a finding the grade is C.
 * Throws: RangeError when an estimate is not finite.
 */
export function verdict(
  claim: Claim,
  admission: Admission,
  finding: Finding | null,
  rules: VerdictRules = verdictRules,
): Verdict {
  if (finding && !Number.isFinite(finding.estimate)) {
    throw new RangeError(`the estimate is ${finding.estimate}, must be finite`);
  }
  const [grade, reason] = admission.admitted
    ? graded(claim, finding, rules)
    : refused(claim, admission, finding);
  return { grade, reason, finding, refusal: admission.admitted ? null : admission };
}

function graded(claim: Claim, finding: Finding | null, rules: VerdictRules): [Grade, VerdictReason] {
  if (!finding) return ['C', 'no-figures'];
  if (finding.isPoorFit) return ['C', 'poor-fit'];
  if (isDiverging(finding, rules)) return ['C', 'pre-trend'];
  const { low, high } = finding.interval;
  if (low === null || high === null) return ['C', 'no-limits'];
  const isFirm = (finding.placebo?.p ?? 1) <= rules.placeboP;
  const isFirst = finding.placebo?.rank === 1 && finding.placebo.p <= rules.firstP && isDetectable(finding);
  // Whatever the placebos say, an interval that holds zero says that the direction is not known.
  if (!hasSign(finding) || !(isFirm || isFirst)) return ['C', 'not-distinguishable'];
  if (!isExpected(claim, finding)) return ['D', 'contradicts'];
  return isFirm && claim.mechanism !== null ? ['A', 'placebo-proof'] : ['B', 'consistent'];
}

/** Short of years before, a step that the law itself prescribes can still be described, but not tested. */
function refused(claim: Claim, { reason }: Refusal, finding: Finding | null): [Grade, VerdictReason] {
  if (reason === 'few-after') return ['C', 'too-early'];
  const isPlain = finding !== null && isDetectable(finding) && hasSign(finding);
  if (reason !== 'few-before' || claim.mechanism !== 'sets-the-figure' || !isPlain)
    return ['C', 'not-admitted'];
  return isExpected(claim, finding) ? ['B', 'step-with-mechanism'] : ['D', 'contradicts'];
}

/** Whether treated and others went apart before, in the direction of the estimate or more than chance would have it. */
function isDiverging({ preTrend, estimate }: Finding, { preTrendP, driftShare }: VerdictRules): boolean {
  if (!preTrend) return false;
  const share = estimate === 0 ? 0 : preTrend.drift / estimate;
  return preTrend.p <= preTrendP || share >= driftShare;
}

const hasSign = ({ interval: { low, high } }: Finding) =>
  (low !== null && low > 0) || (high !== null && high < 0);
const isDetectable = ({ estimate, minimumDetectable }: Finding) =>
  minimumDetectable !== null && estimate !== 0 && Math.abs(estimate) >= minimumDetectable;
const isExpected = ({ expected }: Claim, { estimate }: Finding) => estimate > 0 === (expected === 'up');
