import { figureState, type FigureState, type ValueMark } from '../chart/figureState.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Context } from './context.ts';

/** A figure as a page prints it; `word` says its state and marks, "" for a plain value. */
export type FigureView = { value: number | null; text: string; state: FigureState; word: string };

/** What a figure that is not in the data is: not there, not asked for yet, or received and being checked. */
export type Absent = 'not-collected' | 'not-yet-due' | 'held';

/** Statuses under which the report itself doubts the value: low reliability, unvalidated, not significant. */
const doubtful = ['U', 'V', 'N'];

function marksOf(figure: Figure, { report, held }: Context): ValueMark[] {
  const rule = figure.rule ? report.rules.get(figure.rule) : undefined;
  const marks: ValueMark[] = [];
  // A break has a mark of its own; the dispute about it stands with its rule.
  const isContested = rule?.disputed === true && figure.status !== 'B';
  if (doubtful.includes(figure.status) || isContested) marks.push('disputed');
  if (held.at(figure)) marks.push('held');
  return marks;
}

/**
 * The figure in the reader's writing.
 * Missing: where the data hold no line, the reason is `absent`.
 */
export function figureView(
  figure: Figure | undefined,
  indicator: Indicator,
  context: Context,
  absent: Absent = 'not-collected',
): FigureView {
  const { t } = context;
  if (!figure) return { value: null, text: '', state: { kind: absent }, word: t(`state.${absent}`) };
  const state = figureState(figure, marksOf(figure, context));
  if (state.kind !== 'value' || figure.value === null) {
    return { value: null, text: '', state, word: t(`state.${state.kind}`) };
  }
  const word = state.marks.map((mark) => t(`mark.${mark}`)).join(', ');
  return { value: figure.value, text: context.numbers(indicator).plain(figure.value), state, word };
}

/** The same for the headline of a place and year, which is `held` where it was received and is being checked. */
export function placeFigureView(
  { region, year }: { region: string; year: number | null },
  indicator: Indicator,
  context: Context,
  absent: Absent = 'not-collected',
): FigureView {
  const figure = year === null ? undefined : context.report.series(indicator.id, region).get(year);
  const key = { indicator: indicator.id, region, period: year ?? 0 };
  return figureView(figure, indicator, context, context.held.at(key) ? 'held' : absent);
}
