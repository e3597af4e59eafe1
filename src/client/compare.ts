import { enhanceCharts } from './chartReadout.ts';
import { filled, type CompareFile, type CompareWords } from './compareData.ts';
import { choiceOf, fillForm, fillYears, isTooMuch, stateOf } from './compareForm.ts';
import { bestYear, commonYears, pairView } from './comparePair.ts';
import { placesView } from './comparePlaces.ts';
import { mostCompared, queryOf, readState, type CompareState } from './compareState.ts';

type Words = CompareWords & Readonly<Record<'ignored' | 'limit' | 'error' | 'loading' | 'shown', string>>;

/** Files of indicators from `base`, each asked for once; one that did not come is asked for again. */
function fileLoader(base: string): (id: string) => Promise<CompareFile> {
  const known = new Map<string, Promise<CompareFile>>();
  const load = async (id: string) => {
    const answer = await fetch(`${base}${id}.json`);
    if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
    // as: the file is made by this build from checked data.
    return (await answer.json()) as CompareFile;
  };
  return (id) => {
    const file = known.get(id) ?? load(id);
    known.set(id, file);
    file.catch(() => known.delete(id));
    return file;
  };
}

/** The state drawn, with the year that was taken, and the years there are. */
async function drawn(state: CompareState, load: (id: string) => Promise<CompareFile>, words: Words) {
  if (state.mode === 'places') {
    const files = await Promise.all(state.indicators.map(load));
    return { html: placesView(files, state.places, words), state, years: [], name: files[0]?.name ?? '' };
  }
  const [x, y] = await Promise.all([load(state.x), load(state.y)]);
  const years = commonYears(x, y);
  const year = years.find((one) => one === state.year) ?? bestYear(x, y);
  const name = filled(words.pairTitle, { x: x.name, y: y.name, year: year ?? '–' });
  return { html: pairView(x, y, year, words), state: { ...state, year: year ?? null }, years, name };
}

/**
 * Lets a reader choose what is compared; the choice lives in the address.
 * Shape: `form[data-compare]` (in a part that is hidden without scripts) has `data-base`, the folder of the files, `data-words`, and fields
 * `mode`, `r`, `i`, `more`, `x`, `y`, `t`; `[data-view=places|pair]` hold the printed views in `[data-out]`; `[data-said]` is told what changes.
 */
export function enhanceCompare(root: Document): void {
  enhanceCharts(root);
  const form = root.querySelector<HTMLFormElement>('form[data-compare]');
  const said = root.querySelector<HTMLElement>('[data-said]');
  if (!form || !said) return;
  const words = JSON.parse(form.dataset.words ?? '{}') as Words;
  const load = fileLoader(form.dataset.base ?? '');
  const choice = choiceOf(form);
  const viewOf = (mode: string) => root.querySelector<HTMLElement>(`[data-view=${mode}]`);
  let { state } = readState('', choice);
  let turn = 0;

  const keep = (next: CompareState) => {
    state = next;
    history.replaceState(null, '', queryOf(state));
    keepQuery();
  };
  const keepQuery = () => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.langs a')) link.search = location.search;
  };
  const face = () => {
    fillForm(form, state);
    for (const mode of ['places', 'pair']) viewOf(mode)?.toggleAttribute('hidden', mode !== state.mode);
  };
  const draw = async (ignored: readonly string[] = [], isFromAddress = false) => {
    const own = (turn += 1);
    const wanted = state;
    const out = viewOf(state.mode)?.querySelector('[data-out]');
    said.textContent = words.loading;
    const made = await drawn(wanted, load, words).catch(() => null);
    if (own !== turn || !out) return;
    const parts = [...ignored];
    if (made) {
      out.innerHTML = made.html;
      enhanceCharts(out);
      if (made.state.mode === 'pair') fillYears(form, made.years, made.state.year);
      if (isFromAddress && wanted.mode === 'pair' && wanted.year !== null && made.state.mode === 'pair') {
        if (made.state.year !== wanted.year) parts.push(`t=${wanted.year}`);
      }
      keep(made.state);
    }
    const told = made ? filled(words.shown, { name: made.name }) : words.error;
    const note = parts.length > 0 ? ` ${filled(words.ignored, { parts: parts.join(', ') })}` : '';
    said.textContent = told + note;
  };
  const restore = () => {
    const read = readState(location.search, choice);
    state = read.state;
    face();
    keepQuery();
    return draw(read.ignored, true);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const next = stateOf(form, state);
    if (isTooMuch(next)) {
      if (target instanceof HTMLInputElement) target.checked = false;
      said.textContent = filled(words.limit, { n: mostCompared });
      return;
    }
    keep(next);
    face();
    void draw();
  });
  addEventListener('popstate', () => void restore());
  form.closest('[hidden]')?.removeAttribute('hidden');
  if (location.search) void restore();
  else face();
}
