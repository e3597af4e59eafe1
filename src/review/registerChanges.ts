import type { TextFile } from '../schema/jsonSource.ts';
import { dataFile, type RegisterName } from '../schema/dataFile.ts';

/** What a changed field decides; null where it only describes. */
export type Concern = 'threshold' | 'outcome' | 'goalpost' | 'unit' | 'decimals' | 'meaning' | null;
/**
 * A field of a register that reads differently.
 * Shape: `path` inside the file, "outcomes.0.lag"; texts of a value, "" where the field is not there. `id` names the entry.
 */
export type RegisterChange = {
  register: RegisterName | 'regions';
  id: string;
  how: 'added' | 'changed' | 'removed';
  path: string;
  before: string;
  after: string;
  concern: Concern;
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Fields of registers and region files that differ, those that decide something first.
 * Shape: paths of files are relative to the data folder. An entry that is new or gone is one change without a path.
 * Missing: year files have their own comparison; shapes and files that are not JSON are told by path only.
 */
export function registerChanges(base: readonly TextFile[], head: readonly TextFile[]): RegisterChange[] {
  const old = new Map(base.map(({ path, text }) => [path, text]));
  const fresh = new Map(head.map(({ path, text }) => [path, text]));
  const paths = [...new Set([...fresh.keys(), ...old.keys()])].sort();
  const changes = paths.flatMap((path): RegisterChange[] => {
    const [before, after] = [old.get(path), fresh.get(path)];
    const entry = entryOf(path);
    if (before === after || !entry) return [];
    if (before === undefined)
      return [{ ...entry, how: 'added', path: '', before: '', after: '', concern: null }];
    if (after === undefined)
      return [{ ...entry, how: 'removed', path: '', before: '', after: '', concern: null }];
    return differences(jsonOf(before), jsonOf(after), entry);
  });
  return changes.sort((a, b) => Number(a.concern === null) - Number(b.concern === null));
}

type Entry = Pick<RegisterChange, 'register' | 'id'>;

function entryOf(path: string): Entry | null {
  const means = dataFile(path);
  if (means.is === 'register') return { register: means.register, id: means.id };
  return means.is === 'region' ? { register: 'regions', id: means.folder } : null;
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but this.
  } catch {
    return null;
  }
}

function differences(
  before: Json,
  after: Json,
  entry: Entry,
  path: readonly string[] = [],
): RegisterChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  // Coordinates of a map are no reading matter.
  if (entry.register === 'boundaries' && path.length === 1) return [change(entry, path, '', '')];
  if (!isNode(before) || !isNode(after)) return [change(entry, path, plain(before), plain(after))];
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) =>
    differences(old.get(key) ?? null, fresh.get(key) ?? null, entry, [...path, key]),
  );
}

const isNode = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** A value in one line; of texts in three languages, all of them. */
function plain(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (isNode(value)) return Object.values(value).map(plain).join(' / ');
  return String(value);
}

const change = (entry: Entry, path: readonly string[], before: string, after: string): RegisterChange => ({
  ...entry,
  how: 'changed',
  path: path.join('.'),
  before,
  after,
  concern: concernOf(entry.register, path),
});

const deciding: readonly (readonly [Concern, RegisterChange['register'], RegExp])[] = [
  [
    'threshold',
    'flag-rules',
    /^(?:threshold|years|errorShare|minimumSample|worst|minimumRows|excluded|kind)/,
  ],
  ['outcome', 'laws', /^(?:outcomes|inForce|affects)/],
  ['goalpost', 'indices', /^(?:domains|weights|goalposts|coverage|aggregation|indicators)/],
  ['goalpost', 'indicators', /^target/],
  ['unit', 'indicators', /^unit$/],
  ['unit', 'units', /./],
  ['decimals', 'indicators', /^decimals$/],
  [
    'meaning',
    'indicators',
    /^(?:definition|formula|polarity|method|aggregation|breaks|treatments|derivation|series)/,
  ],
];

function concernOf(register: RegisterChange['register'], path: readonly string[]): Concern {
  const text = path.join('.');
  return deciding.find(([, name, pattern]) => name === register && pattern.test(text))?.[0] ?? null;
}
