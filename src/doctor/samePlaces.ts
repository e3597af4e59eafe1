import { blamed, finding, type Rule } from './finding.ts';
import { isBound, known, roundingOf, siblings, valueAt, type Panel, type PanelRow } from './panel.ts';
import { middleAndSpread } from './scale.ts';
import { thresholds } from './thresholds.ts';

const limits = thresholds.same;

/**
 * Two places with the same numbers, to the last digit, over years: one figure was given for both.
 *
 * Two numbers that are printed with a last digit of size u and lie within a robust spread s of each other are equal by chance with about
 * p = u / (u + 2 s). The improbability of a pair is Σ −log10 p over the different values they share (a value that stays from year to year
 * counts once; bounds such as 0 and 100 do not count). Told from three different values and 10^-6: there are 36 pairs of nine places.
 */
export const samePlaces: Rule = (panel) => {
  const findings = siblings(panel).flatMap((rows) =>
    rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => pairFinding(panel, { a, b, rows }))),
  );
  return { findings, panel };
};

function pairFinding(panel: Panel, { a, b, rows }: { a: PanelRow; b: PanelRow; rows: readonly PanelRow[] }) {
  const equal = known(a).filter(([year, value]) => valueAt(b, year) === value && !isBound(panel.unit, value));
  const shared = new Map(equal.map(([year, value]) => [value, year]));
  if (shared.size < limits.values) return [];
  const improbable = [...shared.values()].reduce((sum, year) => sum + improbability(rows, year), 0);
  if (improbable < limits.possible) return [];
  const years = equal.map(([year]) => year);
  return [
    finding(panel, {
      rule: 'same-places',
      rows: [a, b],
      years,
      evidence: {
        years: years.length,
        values: shared.size,
        first: Math.min(...years),
        last: Math.max(...years),
      },
      confidence: improbable >= limits.sure ? 'sure' : improbable >= limits.likely ? 'likely' : 'possible',
      suggestion: { advice: 'flag-both' },
      cells: years.flatMap((year) => [blamed(a, year), blamed(b, year)]),
    }),
  ];
}

/** −log10 of the chance that two of the places have equal numbers in a year. */
function improbability(rows: readonly PanelRow[], year: number): number {
  const values = rows.flatMap((row) => valueAt(row, year) ?? []);
  const spread = middleAndSpread(values)?.spread ?? 0;
  const digit = 2 * roundingOf(values);
  return -Math.log10(digit / (digit + 2 * spread));
}
