import { breakdownKey, type Breakdown, type Figure } from '../schema/figure.ts';
import type { Indicator, SeriesBreak, Treatment } from '../schema/indicator.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { Misfit } from './importClashes.ts';

/**
 * Figures of one indicator and source after its rules, those of them that were filled, and where a rule does not fit the source:
 * `misfits` are the figures that it names, `problems` the same as notes, with those that name none.
 */
export type Treated = { figures: Figure[]; fills: Figure[]; problems: ImportNote[]; misfits: Misfit[] };

const isWithin = ({ regions, periods }: Treatment, { region, period }: Figure) =>
  (!regions || regions.includes(region)) && (!periods || (periods[0] <= period && period <= periods[1]));

/**
 * Whether a treatment means this breakdown: with `by`, exactly that one, `{}` being the headline.
 * Without `by` a flag means all breakdowns; what changes a value means the headline only.
 */
const isMeant = ({ do: action, by }: Treatment, figure: Figure) =>
  (action === 'flag' && !by) || breakdownKey(by) === breakdownKey(figure.by);

const nameOf = ({ region, period, by }: { region: string; period: number; by?: Breakdown | undefined }) =>
  [region, period, breakdownKey(by)].join(' ').trim();

function mismatch(indicator: Indicator, rule: string, where: string, expected: number, found: number | null) {
  const values = { indicator: indicator.id, rule, where, expected, found: found ?? '–' };
  return { message: 'replaceMismatch', values } as const;
}

/** A figure after one treatment that means it; the same figure where nothing is to be done. */
function treatedFigure(figure: Figure, treatment: Exclude<Treatment, { do: 'fill' }>): Figure {
  const { rule, status } = treatment;
  if (treatment.do === 'flag') return { ...figure, status, rule };
  if (figure.value === null) return figure;
  const original = figure.original ?? figure.value;
  if (treatment.do === 'replace') return { ...figure, value: treatment.to, status, rule, original };
  if (treatment.value !== undefined && treatment.value !== figure.value) return figure;
  return { ...figure, value: null, missing: treatment.missing, status, rule, original };
}

/** Places and years in which a fill adds what the source leaves out: those it names, or else all that the indicator has. */
function gapsOf(figures: readonly Figure[], { regions, periods }: Treatment) {
  const years = figures.map(({ period }) => period);
  const [first, last] = periods ?? [Math.min(...years), Math.max(...years)];
  const places = regions ?? [...new Set(figures.map(({ region }) => region))];
  return places.flatMap((region) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({ region, period: first + i })),
  );
}

function filled(
  figures: readonly Figure[],
  treatment: Extract<Treatment, { do: 'fill' }>,
  source: string,
  indicator: string,
) {
  const { by, value, status, rule } = treatment;
  const known = new Set(figures.map(nameOf));
  const breakdown = by && Object.keys(by).length > 0 ? { by } : {};
  return gapsOf(figures, treatment)
    .filter(({ region, period }) => !known.has(nameOf({ region, period, by })))
    .map((gap): Figure => ({ indicator, ...breakdown, value, status, source, rule, ...gap }));
}

type Place = { region: string; period: number; by?: Breakdown | undefined };
/** Shape: `misfit` names the one figure concerned; null where the treatment names none. */
type ReplaceProblem = { note: ImportNote; misfit: Misfit | null };

/** Where a replacement does not find the value it expects; a place or year that it names and the source lacks counts too. */
function replaceProblems(
  indicator: Indicator,
  figures: readonly Figure[],
  treatment: Extract<Treatment, { do: 'replace' }>,
): ReplaceProblem[] {
  const meant = figures.filter((figure) => isWithin(treatment, figure) && isMeant(treatment, figure));
  const named = treatment.regions && treatment.periods ? gapsOf(figures, treatment) : [];
  const present = new Set(meant.map(({ region, period }) => nameOf({ region, period })));
  const { rule, from, by } = treatment;
  const problem = ({ region, period }: Place, figure?: Figure): ReplaceProblem => {
    const place = { region, period, by: figure ? figure.by : by };
    return {
      note: mismatch(indicator, rule, nameOf(place), from, figure?.value ?? null),
      misfit: { ...place, indicator: indicator.id, rule, expected: from, figure },
    };
  };
  return [
    ...meant.filter(({ value }) => value !== from).map((figure) => problem(figure, figure)),
    ...(meant.length === 0 && named.length === 0
      ? [{ note: mismatch(indicator, rule, indicator.id, from, null), misfit: null }]
      : []),
    ...named.filter((place) => !present.has(nameOf(place))).map((place) => problem(place)),
  ];
}

/** A figure at a break: status B and the rule of the break. A rule by which the figure was chosen stays. */
const atBreak = (figure: Figure, breaks: readonly SeriesBreak[]): Figure => {
  const found = breaks.find(
    ({ period, regions }) => period === figure.period && (!regions || regions.includes(figure.region)),
  );
  return found ? { ...figure, status: 'B', rule: figure.rule ?? found.rule } : figure;
};

/**
 * Figures of one indicator and source with its treatments, in their order, and then its breaks.
 * Shape: a break marks all breakdowns of its period that no treatment has touched.
 * Missing: what is withheld becomes null with its reason and keeps what the source printed; a fill never touches a figure.
 */
export function treated(indicator: Indicator, source: string, figures: readonly Figure[]): Treated {
  const problems: ReplaceProblem[] = [];
  const touched = new Set<string>();
  let all = [...figures];
  const added = new Set<string>();
  for (const treatment of figures.length > 0 ? indicator.treatments : []) {
    if (treatment.do === 'fill') {
      const fills = filled(all, treatment, source, indicator.id);
      for (const fill of fills) {
        touched.add(nameOf(fill));
        added.add(nameOf(fill));
      }
      all = [...all, ...fills];
      continue;
    }
    if (treatment.do === 'replace') problems.push(...replaceProblems(indicator, all, treatment));
    all = all.map((figure) => {
      if (!isWithin(treatment, figure) || !isMeant(treatment, figure)) return figure;
      const next = treatedFigure(figure, treatment);
      if (next !== figure) touched.add(nameOf(figure));
      return next;
    });
  }
  const marked = all.map((figure) =>
    touched.has(nameOf(figure)) ? figure : atBreak(figure, indicator.breaks),
  );
  return {
    figures: marked,
    fills: marked.filter((figure) => added.has(nameOf(figure))),
    problems: problems.map(({ note }) => note),
    misfits: problems.flatMap(({ misfit }) => misfit ?? []),
  };
}
