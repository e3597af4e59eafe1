import { mostCompared, type CompareState } from './compareState.ts';

const named = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];
const selected = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);

/** The state that the form shows; what was chosen before keeps its order, so that places keep their colours. */
export function stateOf(form: HTMLFormElement, before: CompareState): CompareState {
  const given = new FormData(form);
  const one = (name: string) => String(given.get(name) ?? '');
  const all = (name: string) => given.getAll(name).map(String);
  if (one('mode') === 'pair') {
    return { mode: 'pair', x: one('x'), y: one('y'), year: Number(one('t')) || null };
  }
  const kept = (old: readonly string[], now: readonly string[]) =>
    [...new Set([...old, ...now])].filter((id) => now.includes(id));
  const [places, indicators] = before.mode === 'places' ? [before.places, before.indicators] : [[], []];
  const first = one('i');
  return {
    mode: 'places',
    places: kept(places, all('r')),
    indicators: [first, ...kept(indicators, all('more')).filter((id) => id !== first)],
  };
}

/** Shows `state` in the form. */
export function fillForm(form: HTMLFormElement, state: CompareState): void {
  const check = (name: string, values: readonly string[]) => {
    for (const box of named(form, name)) box.checked = values.includes(box.value);
  };
  const choose = (name: string, value: string) => {
    const select = selected(form, name);
    if (select) select.value = value;
  };
  check('mode', [state.mode]);
  if (state.mode === 'pair') {
    choose('x', state.x);
    choose('y', state.y);
  } else {
    const [first = '', ...more] = state.indicators;
    check('r', state.places);
    choose('i', first);
    check('more', more);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-mode]'))
    part.hidden = part.dataset.mode !== state.mode;
}

/** Offers the years that two indicators share. */
export function fillYears(form: HTMLFormElement, years: readonly number[], year: number | null): void {
  const select = selected(form, 't');
  if (!select) return;
  select.replaceChildren(...years.map((one) => new Option(String(one), String(one), false, one === year)));
  select.disabled = years.length === 0;
}

/** Whether a state holds more than is compared at once. */
export const isTooMuch = (state: CompareState) =>
  state.mode === 'places' && Math.max(state.places.length, state.indicators.length) > mostCompared;
