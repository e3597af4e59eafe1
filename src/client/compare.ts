import { enhanceCharts } from './chartReadout.ts';
import { filled, type CompareFile, type CompareWords } from './compareData.ts';
import { fillForm, fillYears, isTooMuch, stateOf } from './compareForm.ts';
import { bestYear, commonYears, pairView } from './comparePair.ts';
import { placesView } from './comparePlaces.ts';
import { mostCompared, queryOf, readState, type CompareChoice, type CompareState } from './compareState.ts';

type Words = CompareWords & Readonly<Record<'ignored' | 'limit' | 'error' | 'loading' | 'shown', string>>;

/** Files of indicators from `base`, each asked for once; one that did not come is asked for again. */
function fileLoader(base: string): (id: string) => Promise<CompareFile> {
  const known = new Map<string, Promise<CompareFile>>();
  const load = async (id: string) => {
    const answer = await fetch(`${base}${id}.json`);
    if (!answer.ok) throw new Error(answer.statusText);
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

type Drawn = { html: string; state: CompareState; years: readonly number[]; name: string };

/** The state drawn, with the year that was taken, and the years there are. */
async function drawn(
  state: CompareState,
  load: (id: string) => Promise<CompareFile>,
  words: Words,
): Promise<Drawn> {
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

type Printed = { words: Words; choice: CompareChoice };
type Parts = Printed & {
  root: Document;
  form: HTMLFormElement;
  said: HTMLElement;
  load: (id: string) => Promise<CompareFile>;
};

function partsOf(root: Document): Parts | null {
  const form = root.querySelector<HTMLFormElement>('form[data-compare]');
  const said = root.querySelector<HTMLElement>('[data-said]');
  if (!form || !said) return null;
  const printed: unknown = JSON.parse(form.dataset.compare ?? '');
  // as: printed by the component of the form.
  return { root, form, said, ...(printed as Printed), load: fileLoader(form.dataset.base ?? '') };
}

const viewOf = ({ root }: Parts, mode: string) => root.querySelector<HTMLElement>(`[data-view=${mode}]`);

/** Lets the links to the other languages lead to the same comparison. */
function keepLanguages({ root }: Parts): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.langs a')) link.search = location.search;
}

function keepAddress(parts: Parts, state: CompareState): void {
  history.replaceState(null, '', queryOf(state));
  keepLanguages(parts);
}

/** Shows `state` in the form, and of the two views the one it is about. */
function face(parts: Parts, state: CompareState): void {
  fillForm(parts.form, state);
  for (const mode of ['places', 'pair']) viewOf(parts, mode)?.toggleAttribute('hidden', mode !== state.mode);
}

/** Draws `state` unless another is wanted by then; `ignored` is null where the state does not come from an address. */
async function draw(
  parts: Parts,
  state: CompareState,
  ignored: readonly string[] | null,
  isWanted: () => boolean,
) {
  const { form, said, words, load } = parts;
  said.textContent = words.loading;
  const made = await drawn(state, load, words).catch(() => null);
  const out = viewOf(parts, state.mode)?.querySelector('[data-out]');
  if (!isWanted() || !out) return;
  const left = [...(ignored ?? [])];
  if (made) {
    out.innerHTML = made.html;
    enhanceCharts(out);
    if (made.state.mode === 'pair') fillYears(form, made.years, made.state.year);
    const year = state.mode === 'pair' ? state.year : null;
    if (ignored && year !== null && !made.years.includes(year)) left.push(`t=${year}`);
    keepAddress(parts, made.state);
  }
  const told = made ? filled(words.shown, { name: made.name }) : words.error;
  const note = left.length > 0 ? ` ${filled(words.ignored, { parts: left.join(', ') })}` : '';
  said.textContent = told + note;
}

/**
 * Lets a reader choose what is compared; the choice lives in the address.
 * Shape: `form[data-compare]` (in a part that is hidden without scripts) holds there words and choice, in `data-base` the folder of the files, and fields
 * `mode`, `r`, `i`, `more`, `x`, `y`, `t`; `[data-view=places|pair]` hold the printed views in `[data-out]`; `[data-said]` is told what changes.
 */
export function enhanceCompare(root: Document): void {
  enhanceCharts(root);
  const parts = partsOf(root);
  if (!parts) return;
  const { form, said, words, choice } = parts;
  let { state } = readState('', choice);
  const show = (next: CompareState, ignored: readonly string[] | null) => {
    state = next;
    face(parts, next);
    void draw(parts, next, ignored, () => state === next);
  };
  const restore = () => {
    const read = readState(location.search, choice);
    keepLanguages(parts);
    show(read.state, read.ignored);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', ({ target }) => {
    const next = stateOf(form, state);
    if (isTooMuch(next)) {
      if (target instanceof HTMLInputElement) target.checked = false;
      said.textContent = filled(words.limit, { n: mostCompared });
      return;
    }
    keepAddress(parts, next);
    show(next, null);
  });
  addEventListener('popstate', restore);
  form.closest('[hidden]')?.removeAttribute('hidden');
  if (location.search) restore();
  else face(parts, state);
}
