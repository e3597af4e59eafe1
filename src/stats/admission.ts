export type Design = 'description' | 'interrupted-series' | 'difference-in-differences' | 'synthetic-control';
/** What the data offer: units treated and not, years with figures before `start` and from it on, years of breaks. */
export type Situation = {
  start: number;
  treated: number;
  comparison: number;
  before: number;
  after: number;
  /** First years of figures that do not compare with those before. */
  breaks: readonly number[];
};
type Range = { least: number; most: number };
export type AdmissionRule = {
  design: Design;
  treated: Range;
  comparison: Range;
  before: number;
  after: number;
  /** No break may be this many years or fewer from the start; null where breaks do not forbid. */
  breakYears: number | null;
};
export type RefusalReason =
  | 'few-treated'
  | 'many-treated'
  | 'few-comparison'
  | 'others-not-treated'
  | 'few-before'
  | 'near-break'
  | 'few-after';
/** `have` is what there is and `need` what the rule asks: counts, or for a break its distance in years. */
export type Refusal = { admitted: false; reason: RefusalReason; have: number; need: number };
export type Admission = { admitted: true } | Refusal;

const any = { least: 0, most: Infinity };
const some = { least: 1, most: Infinity };

/**
 * When a design may be run. A description is always given and never called an effect.
 * Source: Lopez Bernal, Cummins & Gasparrini 2017 (eight points before, four after); Abadie 2021 (a long time
 * before, one treated unit). Two years after: a single year cannot be told from the chance of that year.
 */
export const admissionRules: readonly AdmissionRule[] = [
  { design: 'description', treated: some, comparison: any, before: 1, after: 1, breakYears: null },
  {
    design: 'interrupted-series',
    treated: some,
    comparison: { least: 0, most: 0 },
    before: 8,
    after: 4,
    breakYears: 2,
  },
  {
    design: 'difference-in-differences',
    treated: { least: 2, most: Infinity },
    comparison: some,
    before: 4,
    after: 2,
    breakYears: 2,
  },
  {
    design: 'synthetic-control',
    treated: { least: 1, most: 1 },
    comparison: { least: 2, most: Infinity },
    before: 8,
    after: 2,
    breakYears: 2,
  },
];

/**
 * Whether a design may be run, or the first reason why not: what no waiting cures comes before what it does, so that
 * "few-after" means that the design is only too early.
 * Throws: RangeError when a count is negative or not whole.
 */
export function admission(situation: Situation, rule: AdmissionRule): Admission {
  const { treated, comparison, before, after } = situation;
  for (const count of [treated, comparison, before, after]) {
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`${count} is not a count of units or years`);
  }
  const distance = nearestBreak(situation);
  const clear = (rule.breakYears ?? -1) + 1;
  const checks: [boolean, RefusalReason, number, number][] = [
    [treated >= rule.treated.least, 'few-treated', treated, rule.treated.least],
    [treated <= rule.treated.most, 'many-treated', treated, rule.treated.most],
    [comparison >= rule.comparison.least, 'few-comparison', comparison, rule.comparison.least],
    [comparison <= rule.comparison.most, 'others-not-treated', comparison, rule.comparison.most],
    [before >= rule.before, 'few-before', before, rule.before],
    [distance >= clear, 'near-break', distance, clear],
    [after >= rule.after, 'few-after', after, rule.after],
  ];
  const failed = checks.find(([isMet]) => !isMet);
  if (!failed) return { admitted: true };
  const [, reason, have, need] = failed;
  return { admitted: false, reason, have, need };
}

/** The answer for each design, in the order of the rules. */
export function admissions(
  situation: Situation,
  rules: readonly AdmissionRule[] = admissionRules,
): { design: Design; admission: Admission }[] {
  return rules.map((rule) => ({ design: rule.design, admission: admission(situation, rule) }));
}

/** Years between the start and the break nearest to it; Infinity without a break. */
function nearestBreak({ start, breaks }: Situation): number {
  return Math.min(Infinity, ...breaks.map((year) => Math.abs(year - start)));
}
