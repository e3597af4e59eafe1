import { registerEndings, type RegisterName } from './dataFile.ts';
import type { DataSet, Sorted } from './dataSet.ts';
import type { Entry } from './entry.ts';
import { pathText, type JsonPath, type Problem } from './problem.ts';

type Named = Entry<{ id: string }>;

/** Whether each thing stands where its name says, once, and whether nothing needed is absent. */
export function checkPlaces(data: DataSet, files: readonly Sorted[], root: string): Problem[] {
  const registers = registerNames.map((name): readonly Named[] => (name === 'boundaries' ? [] : data[name]));
  return [
    ...registers.flat().flatMap(({ id, part, source }) => misnamed(id, part.id, source)),
    ...data.regions.flatMap(({ id, part, source }) => misnamed(id.split('/').at(-1) ?? '', part.id, source)),
    ...twice(data.regions, ({ id }) => [{ code: id, path: ['id'] }]),
    ...twice(data.indicators, ({ part }) => [{ code: part.code, path: ['code'] }]),
    ...twice(data.domains, ({ part }) => [{ code: part.code, path: ['code'] }]),
    ...twice(data.dimensions, ({ part }) => [{ code: part.code, path: ['code'] }]),
    ...twice(living(data), ({ part }) =>
      (part.codes?.sdmx ?? []).map((code, index) => ({ code, path: ['codes', 'sdmx', index] })),
    ),
    ...registers.flatMap((entries) => twice(entries, ({ part }) => [{ code: part.id, path: ['id'] }])),
    ...emptyRegisters(data, root),
    ...folderless(files, root),
  ];
}

// The order of the registers is fixed by the record; its keys are its own type.
const registerNames = Object.keys(registerEndings) as RegisterName[];

// A place that was merged may hand its code on.
const living = (data: DataSet) => data.regions.filter(({ part }) => !part.valid?.to);

function misnamed(name: string, id: string | undefined, source: Entry<unknown>['source']): Problem[] {
  if (id === undefined || id === name) return [];
  return [source.problem({ kind: 'file-name', path: ['id'], found: id, expected: name })];
}

type Coded = { code: string | undefined; path: JsonPath };

function twice<T>(entries: readonly Entry<T>[], codes: (entry: Entry<T>) => Coded[]): Problem[] {
  const homes = new Map<string, string>();
  return entries.flatMap((one) =>
    codes(one).flatMap(({ code, path }) => {
      if (code === undefined) return [];
      const home = homes.get(code);
      homes.set(code, home ?? `${one.source.file} ${pathText(path)}`);
      return home ? [one.source.problem({ kind: 'duplicate-id', path, found: code, expected: home })] : [];
    }),
  );
}

const needed = [
  'indicators',
  'domains',
  'kinds',
  'units',
  'bodies',
  'sources',
  'editions',
  'cycles',
  'boundaries',
] as const;

function emptyRegisters(data: DataSet, root: string): Problem[] {
  const empty = needed.filter((name) => data[name].length === 0);
  return empty.map((name) => filed(`${root}/${name}`, 'no-entries', `<id>${registerEndings[name]}`));
}

/** Folders of the tree, and those above them, that say nothing of their place. */
function folderless(files: readonly Sorted[], root: string): Problem[] {
  const named = new Set(files.flatMap(({ means }) => (means.is === 'region' ? [means.folder] : [])));
  const used = new Set(['']);
  for (const { means } of files) {
    if (means.is !== 'region' && means.is !== 'year') continue;
    const steps = means.folder.split('/');
    steps.forEach((_, index) => used.add(steps.slice(0, index + 1).join('/')));
  }
  return [...used]
    .filter((folder) => !named.has(folder))
    .sort()
    .map((folder) => {
      const path = ['regions', folder].filter(Boolean).join('/');
      return filed(`${root}/${path}`, 'region-without-file', 'region.json');
    });
}

const filed = (file: string, kind: Problem['kind'], expected: string): Problem => ({
  file,
  path: '',
  line: null,
  column: null,
  kind,
  found: '@nothing',
  expected,
  suggestion: null,
});
