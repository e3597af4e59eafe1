import { aggregate } from '../stats/aggregate.ts';
import { queryFromWeights, weightsFromQuery, type ReaderWeights } from '../stats/readerWeights.ts';

type Numbers = readonly (number | null)[];
const list = (text = ''): Numbers => text.split(' ').map((one) => (one === '' ? null : Number(one)));

/**
 * Joins the scores of domains anew by the weights of a reader, live and from the address, and keeps them in the address.
 * Shape: `[data-index-weights]` (hidden without scripts) holds a `form` with fields "w.<domain>" whose printed values are the default, an
 * `output` for each field and for the state, and rows `[data-domains="61.2 48"]` with their coverage; texts and the decimal sign
 * stand in its data, because browsers cannot write Kyrgyz numbers.
 */
export function enhanceIndexWeights(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-index-weights]')) enhance(part);
}

function enhance(part: HTMLElement): void {
  const form = part.querySelector('form');
  if (!form) return;
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name^="w."]')];
  const defaults = Object.fromEntries(
    fields.map((field) => [field.name.slice(2), Number(field.defaultValue)]),
  );
  const apply = (query: string) => {
    const read = weightsFromQuery(query, defaults);
    const own = new URLSearchParams(query);
    const isZero = fields.every(({ name }) => Number(own.get(name) || NaN) === 0);
    writeShares(part, fields, read.weights);
    for (const row of part.querySelectorAll<HTMLElement>('[data-domains]')) {
      writeRow(part, row, Object.values(read.weights));
    }
    const state = read.isDefault ? part.dataset.isDefault : part.dataset.isOwn;
    const texts = [isZero ? part.dataset.zero : state, ignoredText(part, fields, read.ignored)];
    const output = part.querySelector('output[data-state]');
    if (output) output.textContent = texts.filter(Boolean).join(' ');
    return read;
  };
  const keep = (weights: ReaderWeights | null) => {
    const others = [...new URLSearchParams(location.search)].filter(([name]) => !name.startsWith('w.'));
    const query = [new URLSearchParams(others).toString(), weights ? queryFromWeights(weights) : ''];
    const search = query.filter(Boolean).join('&');
    history.replaceState(history.state, '', location.pathname + (search && `?${search}`) + location.hash);
  };
  const compute = () => {
    const named = fields.map(({ name, value }): [string, string] => [name, value]);
    const { weights, isDefault } = apply(new URLSearchParams(named).toString());
    keep(isDefault ? null : weights);
  };
  form.addEventListener('input', compute);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compute();
  });
  // The fields have their printed values only after the event.
  form.addEventListener('reset', () => setTimeout(compute));
  const { weights } = apply(location.search);
  for (const field of fields) field.value = String(weights[field.name.slice(2)] ?? field.defaultValue);
  part.hidden = false;
}

function writeShares(part: HTMLElement, fields: readonly HTMLInputElement[], weights: ReaderWeights): void {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  for (const { name } of fields) {
    const share = part.querySelector(`output[data-share="${name}"]`);
    if (share) share.textContent = written(part, (100 * (weights[name.slice(2)] ?? 0)) / total);
  }
}

function writeRow(part: HTMLElement, row: HTMLElement, weights: readonly number[]): void {
  const { required, aggregation, range, none = '' } = part.dataset;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = list(row.dataset.covered).reduce<number>(
    (sum, share, d) => sum + ((share ?? 0) * (weights[d] ?? 0)) / total,
    0,
  );
  const kind = aggregation === 'geometric' ? 'geometric' : 'arithmetic';
  const isScored = covered >= Number(required) - 1e-5;
  const score = isScored ? aggregate(list(row.dataset.domains), weights, kind) : null;
  const before = list(row.dataset.score)[0] ?? null;
  write(row, '[data-yours]', score === null ? none : written(part, score));
  write(row, '[data-change]', score === null || before === null ? '' : written(part, score - before, true));
  const mark = row.querySelector('[data-mark]');
  const [low = 0, high = 100] = list(range).map((end) => end ?? 0);
  mark?.toggleAttribute('hidden', score === null);
  if (score !== null) mark?.setAttribute('x', `${((100 * (score - low)) / (high - low)).toFixed(1)}%`);
}

/** One decimal with the sign of the language; a change bears its sign unless it rounds to nothing. */
function written({ dataset }: HTMLElement, value: number, isChange = false): string {
  const text = Math.abs(value)
    .toFixed(1)
    .replace('.', dataset.decimal ?? '.');
  if (!/[1-9]/.test(text) || (!isChange && value > 0)) return text;
  return (value < 0 ? '\u2212' : '+') + text;
}

function write(row: HTMLElement, selector: string, text: string): void {
  const cell = row.querySelector(selector);
  if (cell) cell.textContent = text;
}

/** What was not understood, named as its field is. */
function ignoredText(part: HTMLElement, fields: readonly HTMLInputElement[], ignored: readonly string[]) {
  if (ignored.length === 0) return '';
  const names = ignored.map((one) => {
    const [name = '', ...value] = one.split('=');
    const label = fields.find((field) => field.name === name)?.labels?.[0]?.textContent.trim();
    return `${label ?? name.slice(0, 40)} = “${value.join('=').slice(0, 40)}”`;
  });
  return (part.dataset.ignored ?? '').replace('{list}', () => names.join('; '));
}
