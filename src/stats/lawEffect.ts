import { admissions, type Admission, type AdmissionRule, type Design, type Situation } from './admission.ts';
import { differenceInDifferences, type DifferenceInDifferences } from './differenceInDifferences.ts';
import { interruptedSeries, type InterruptedSeries } from './interruptedSeries.ts';
import { checkPanel, completeYears, withDonors, type Panel } from './panel.ts';
import { placeboDates, type PlaceboDates } from './placeboDates.ts';
import { syntheticControl, type SyntheticControl } from './syntheticControl.ts';
import { verdict, type Claim, type Finding, type Verdict } from './verdict.ts';

/** Means of the treated units before and after; never called an effect. */
export type BeforeAfter = { before: number; after: number; change: number };
/** What the one design that suits the law found; also run where it is not admitted, as a picture. */
export type Run =
  | { design: 'interrupted-series'; fit: InterruptedSeries; dates: PlaceboDates | null }
  | { design: 'difference-in-differences'; fit: DifferenceInDifferences }
  | { design: 'synthetic-control'; fit: SyntheticControl };
export type LawEffect = {
  situation: Situation;
  admissions: { design: Design; admission: Admission }[];
  description: BeforeAfter | null;
  run: Run | null;
  verdict: Verdict;
};
type Options = { start: number; breaks: readonly number[]; claim: Claim; rules?: readonly AdmissionRule[] };

/**
 * All that the figures say about a law: by who is treated the one design that suits (all: interrupted series; one:
 * synthetic control; several of more: difference-in-differences), whether it is admitted, its numbers and the grade.
 * Shape: for a law that treats everybody the panel is the single series of the whole country. `start` is the first year in
 * which the law could show: in force plus lag.
 * Missing: `run` is null where the design cannot be computed at all.
 * Throws: RangeError for treated units outside the panel, none, or all of several; a panel of wrong shape.
 */
export function lawEffect(panel: Panel, treated: readonly string[], options: Options): LawEffect {
  const { start, breaks, claim, rules } = options;
  const design = designFor(panel, treated);
  const situation = { start, breaks, ...counts(panel, treated, { design, start }) };
  const answers = admissions(situation, rules);
  const admission = answers.find((answer) => answer.design === design)?.admission;
  if (!admission) throw new RangeError(`the admission rules lack "${design}"`);
  const run = runOf(panel, treated, { design, start });
  return {
    situation,
    admissions: answers,
    description: beforeAfter(panel, treated, start),
    run,
    verdict: verdict(claim, admission, run && findingOf(run)),
  };
}

function designFor(panel: Panel, treated: readonly string[]): Run['design'] {
  checkPanel(panel);
  const unknown = treated.find((unit) => !panel.units.includes(unit));
  if (unknown !== undefined) throw new RangeError(`"${unknown}" is treated but not in the panel`);
  const count = new Set(treated).size;
  if (count === 0) throw new RangeError('no unit is treated: name at least one');
  if (count === panel.units.length) {
    if (count > 1)
      throw new RangeError(`all ${count} units are treated: give the series of the whole instead`);
    return 'interrupted-series';
  }
  return count === 1 ? 'synthetic-control' : 'difference-in-differences';
}

function counts(
  panel: Panel,
  treated: readonly string[],
  { design, start }: { design: Design; start: number },
) {
  const [only = ''] = treated;
  const isApart = design === 'difference-in-differences';
  const { years, others } = isApart
    ? { years: completeYears(panel).years, others: panel.units.length - new Set(treated).size }
    : { years: withDonors(panel, only).years, others: withDonors(panel, only).donors.length };
  const after = years.filter((year) => year >= start).length;
  return { treated: new Set(treated).size, comparison: others, before: years.length - after, after };
}

function runOf(
  panel: Panel,
  treated: readonly string[],
  { design, start }: { design: Run['design']; start: number },
): Run | null {
  const [only = ''] = treated;
  switch (design) {
    case 'interrupted-series': {
      const series = { years: panel.years, values: panel.values[0] ?? [] };
      const fit = interruptedSeries(series, start);
      return fit && { design, fit, dates: placeboDates(series, start) };
    }
    case 'difference-in-differences': {
      const fit = differenceInDifferences(panel, treated, { start });
      return fit && { design, fit };
    }
    case 'synthetic-control': {
      const fit = syntheticControl(panel, only, { start });
      return fit && { design, fit };
    }
  }
}

function findingOf(run: Run): Finding {
  const { design, fit } = run;
  const { interval, minimumDetectable } = fit;
  const common = { design, interval, minimumDetectable, preTrend: null, isPoorFit: false };
  if (run.design === 'interrupted-series') {
    const { dates } = run;
    return {
      ...common,
      estimate: run.fit.coefficients.step,
      placebo: dates && { rank: dates.rank, of: dates.of, p: dates.p },
    };
  }
  const { effect: estimate, placebo } = run.fit;
  if (run.design === 'synthetic-control')
    return { ...common, estimate, placebo, isPoorFit: run.fit.isPoorFit };
  return { ...common, estimate, placebo, preTrend: run.fit.preTrend };
}

function beforeAfter(
  { years, units, values }: Panel,
  treated: readonly string[],
  start: number,
): BeforeAfter | null {
  const rows = values.filter((_, u) => treated.includes(units[u] ?? ''));
  const points = years.flatMap((year, y) => {
    const column = rows.map((row) => row[y] ?? null).filter((value) => value !== null);
    return column.length === rows.length ? [{ year, value: mean(column) }] : [];
  });
  const early = points.filter(({ year }) => year < start).map(({ value }) => value);
  const late = points.filter(({ year }) => year >= start).map(({ value }) => value);
  if (early.length === 0 || late.length === 0) return null;
  const [before, after] = [mean(early), mean(late)];
  return { before, after, change: after - before };
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
