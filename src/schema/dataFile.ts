import { nearest } from './nearest.ts';

/** Folders of one entity a file, each with the ending of its files. */
export const registerEndings = {
  indicators: '.json',
  domains: '.json',
  kinds: '.json',
  units: '.json',
  bodies: '.json',
  sources: '.json',
  rules: '.json',
  dimensions: '.json',
  editions: '.json',
  cycles: '.json',
  laws: '.json',
  'flag-rules': '.json',
  indices: '.json',
  mappings: '.json',
  decisions: '.json',
  matters: '.json',
  problems: '.json',
  promises: '.json',
  replies: '.json',
  quarantine: '.json',
  reviewers: '.json',
  boundaries: '.topojson',
} as const;
export type RegisterName = keyof typeof registerEndings;

/** What a path below the data folder holds. Shape: `folder` of a region is "" at the root of the tree. */
export type DataFile =
  | { is: 'register'; register: RegisterName; id: string }
  | { is: 'region'; folder: string }
  | { is: 'year'; folder: string; year: number }
  | { is: 'scores'; folder: string; year: number }
  | { is: 'text' }
  | { is: 'stray'; suggestion: string | null };

export function isRegisterName(name: string): name is RegisterName {
  return name in registerEndings;
}

/** Reads the meaning of a file from its path alone. */
export function dataFile(path: string): DataFile {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  const [top = '', ...rest] = steps;
  // What editors send lies in the inbox until it is taken in; it is no data yet.
  if (name === 'README.md' || top === 'inbox') return { is: 'text' };
  if (top === 'regions') {
    const folder = steps.slice(1, -1).join('/');
    if (name === 'region.json') return { is: 'region', folder };
    if (/^\d{4}\.scores\.json$/.test(name)) return { is: 'scores', folder, year: Number(name.slice(0, 4)) };
    if (/^\d{4}\.json$/.test(name)) return { is: 'year', folder, year: Number(name.slice(0, 4)) };
  }
  if (isRegisterName(top) && rest.length === 1 && name.endsWith(registerEndings[top])) {
    return { is: 'register', register: top, id: name.slice(0, -registerEndings[top].length) };
  }
  return { is: 'stray', suggestion: strayPath(steps, name) };
}

function strayPath(steps: readonly string[], name: string): string | null {
  const top = steps[0] ?? '';
  const folders = [...Object.keys(registerEndings), 'regions'];
  const folder = folders.includes(top) ? top : nearest(top, folders);
  if (folder === null || steps.length < 2) return null;
  const stem = name.replace(/\.[^.]*$/, '');
  if (isRegisterName(folder)) {
    const path = `${folder}/${stem}${registerEndings[folder]}`;
    return path === steps.join('/') ? null : path;
  }
  const year = /(?:19|20)\d\d/.exec(stem)?.[0];
  const right = year ? `${year}.json` : nearest(name, ['region.json']);
  return right ? [folder, ...steps.slice(1, -1), right].join('/') : null;
}
