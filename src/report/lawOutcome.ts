import { lawStarts, type Law, type Outcome } from '../schema/law.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { lawEffect, type LawEffect } from '../stats/lawEffect.ts';
import type { Panel } from '../stats/panel.ts';
import type { Context } from './context.ts';
import { breaksOf, placesBelow } from './period.ts';

/** What the figures say about one declared outcome; `effect` is null where there is nothing to look at. */
export type OutcomeResult = {
  law: Law;
  outcome: Outcome;
  indicator: Indicator;
  /** Regions the act reaches; null for all of them. */
  treated: readonly Region[] | null;
  /** First year in which the act could show: in force plus lag. Missing: null where the start is not known. */
  start: number | null;
  since: number | null;
  panel: Panel | null;
  effect: LawEffect | null;
};

const known = new WeakMap<object, ReadonlyMap<string, OutcomeResult[]>>();

/** Results of all declared outcomes by act; computed once for all pages and languages. */
export function lawResults(context: Context): ReadonlyMap<string, OutcomeResult[]> {
  const before = known.get(context.report);
  if (before) return before;
  const results = new Map(
    context.report.laws.map((law) => [
      law.id,
      law.outcomes.map((outcome) => resultOf(law, outcome, context)),
    ]),
  );
  known.set(context.report, results);
  return results;
}

function resultOf(law: Law, outcome: Outcome, context: Context): OutcomeResult {
  const { report } = context;
  const indicator = report.indicator(outcome.indicator);
  const [first] = lawStarts(law);
  const since = first?.year ?? null;
  const start = since === null ? null : since + outcome.lag;
  const treated = first?.regions?.map((path) => report.region(path)) ?? null;
  const panel = panelOf(outcome, treated, context);
  const units = treated ? treated.map(({ path }) => path) : [report.root.path];
  const isThere = panel !== null && units.every((unit) => panel.units.includes(unit));
  const breaks = [...new Set((panel?.units ?? []).flatMap((unit) => breaksOf(indicator, unit)))].map(
    (cut) => cut.period,
  );
  const effect =
    isThere && start !== null
      ? lawEffect(panel, units, {
          start,
          breaks,
          claim: { expected: outcome.expected, mechanism: outcome.mechanism },
        })
      : null;
  return { law, outcome, indicator, treated, start, since, panel, effect };
}

/** The country's series for an act that reaches everybody, the regions for one that reaches some. Null without figures. */
function panelOf(
  { indicator, periods }: Outcome,
  treated: readonly Region[] | null,
  { report }: Context,
): Panel | null {
  const places = treated ? placesBelow(report, report.root) : [report.root];
  const lines = places
    .map(({ path }) => ({ unit: path, series: report.series(indicator, path) }))
    .filter(({ series }) => series.size > 0);
  const [first, last] = periods ?? [-Infinity, Infinity];
  const years = [...new Set(lines.flatMap(({ series }) => [...series.keys()]))]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => a - b);
  if (years.length === 0) return null;
  return {
    years,
    units: lines.map(({ unit }) => unit),
    values: lines.map(({ series }) => years.map((year) => series.get(year)?.value ?? null)),
  };
}
