/** What a reader compares: places on one or more indicators, or two indicators in one year; `year` null is the latest. */
export type CompareState =
  | { mode: 'places'; places: readonly string[]; indicators: readonly string[] }
  | { mode: 'pair'; x: string; y: string; year: number | null };
export type CompareMode = CompareState['mode'];

/** What an address may name, and what holds where it names nothing. */
export type CompareChoice = {
  places: readonly string[];
  indicators: readonly string[];
  first: { places: readonly string[]; indicators: readonly string[]; x: string; y: string };
};

/** Most places, and most indicators, that are compared at once. */
export const mostCompared = 6;

/**
 * The state that an address names: `?r=batken,osh&i=poverty` or `?x=poverty&y=population&t=2023`.
 * Shape: `ignored` are the parts of the address that name nothing here, as written; the state is made without them. An empty `r` is no
 * place, an absent one the places at first.
 */
export function readState(query: string, choice: CompareChoice): { state: CompareState; ignored: string[] } {
  const given = new URLSearchParams(query);
  const isPair = given.has('x') || given.has('y');
  const known = isPair ? ['x', 'y', 't'] : ['r', 'i'];
  const ignored = [...given].filter(([key]) => !known.includes(key)).map(([key, value]) => `${key}=${value}`);
  const refuse = (key: string, value: string) => ignored.push(`${key}=${value}`);
  const list = (key: string, allowed: readonly string[]) => {
    const named = (given.get(key) ?? '').split(',').filter(Boolean);
    const kept = [...new Set(named)].filter((id) => allowed.includes(id)).slice(0, mostCompared);
    for (const id of named) if (!kept.includes(id)) refuse(key, id);
    return kept;
  };
  if (!isPair) {
    const indicators = list('i', choice.indicators);
    const places = list('r', choice.places);
    // An address that names only unknown places is worth no more than one that names none.
    const isChosen = places.length > 0 || given.get('r') === '';
    const state: CompareState = {
      mode: 'places',
      places: isChosen ? places : choice.first.places,
      indicators: indicators.length > 0 ? indicators : choice.first.indicators,
    };
    return { state, ignored };
  }
  const one = (key: 'x' | 'y') => list(key, choice.indicators)[0] ?? choice.first[key];
  const written = given.get('t') ?? '';
  const isYear = /^\d{4}$/.test(written);
  if (written && !isYear) refuse('t', written);
  return {
    state: { mode: 'pair', x: one('x'), y: one('y'), year: isYear ? Number(written) : null },
    ignored,
  };
}

/** The address part of a state; ids and years need no escape, and commas stay readable. */
export function queryOf(state: CompareState): string {
  if (state.mode === 'places') return `?r=${state.places.join(',')}&i=${state.indicators.join(',')}`;
  return `?x=${state.x}&y=${state.y}${state.year === null ? '' : `&t=${state.year}`}`;
}
