/** Why a figure has no value; the names are those of the data files, and `held`: it was received and is being checked. */
export const missingStates = [
  'not-collected',
  'late',
  'refused',
  'suppressed',
  'not-applicable',
  'not-yet-due',
  'place-did-not-exist',
  'held',
] as const;
export type MissingState = (typeof missingStates)[number];

/** What a reader must know of a value beside its size. */
export const valueMarks = ['estimated', 'break', 'disputed', 'flag', 'held'] as const;
export type ValueMark = (typeof valueMarks)[number];

/** A figure as it is drawn: a value with its marks, or the reason for having none. */
export type FigureState = { kind: 'value'; marks: readonly ValueMark[] } | { kind: MissingState };

/** Statuses of CL_OBS_STATUS under which a value may still change or was not observed: estimated, forecast, imputed, provisional. */
const estimatedStatuses = ['E', 'F', 'I', 'P'];

/**
 * State of one figure of the data files; `marks` are those known from elsewhere (dispute, flag, break of the series).
 * Shape: marks come in the order of `valueMarks`, each once.
 * Throws: RangeError when there is neither a value nor a reason.
 */
export function figureState(
  figure: { value: number | null; missing?: MissingState | undefined; status: string },
  marks: readonly ValueMark[] = [],
): FigureState {
  if (figure.value === null) {
    if (!figure.missing) throw new RangeError('a figure has neither value nor "missing"; give the reason');
    return { kind: figure.missing };
  }
  const all = new Set(marks);
  if (estimatedStatuses.includes(figure.status)) all.add('estimated');
  if (figure.status === 'B') all.add('break');
  return { kind: 'value', marks: valueMarks.filter((mark) => all.has(mark)) };
}

/** Whether a value carries `mark`; a missing figure carries none, nor does one whose state is not given. */
export function hasMark(state: FigureState | undefined, mark: ValueMark): boolean {
  return state?.kind === 'value' && state.marks.includes(mark);
}
