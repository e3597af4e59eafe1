import type { Boundaries } from './boundaries.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkReferences } from './checkReferences.ts';
import { checkShapes } from './checkShapes.ts';
import { checkYearFile } from './checkYearFile.ts';
import { dataFile } from './dataFile.ts';
import { dataSet, type DataSet, type Sorted } from './dataSet.ts';
import type { Entry } from './entry.ts';
import type { YearFile } from './figure.ts';
import { jsonSource, type TextFile } from './jsonSource.ts';
import { known } from './known.ts';
import type { Problem } from './problem.ts';
import type { RegionFile } from './region.ts';

type Registers = Omit<DataSet, 'regions' | 'boundaries'>;
type Wholes = { [Name in keyof Registers]: NonNullable<Registers[Name][number]['whole']>[] };

/**
 * The contents of all files of a data folder without problems.
 * Shape: `path` of a region is its place in the tree; its `parent` is a path too, null at the root.
 */
export type Parts = Wholes & {
  boundaries: ReadonlyMap<string, Boundaries>;
  regions: readonly { path: string; parent: string | null; region: RegionFile }[];
  yearFiles: readonly YearFile[];
};

/**
 * Every problem of every file of a data folder at once.
 * Shape: paths of `files` are relative to the data folder, whose name `root` stands before them in problems; order does not matter.
 * Missing: `parts` is null when there is any problem.
 */
export function checkData(
  files: readonly TextFile[],
  root = 'data',
): { problems: Problem[]; parts: Parts | null } {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const sorted = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file): Sorted => ({ file, means: dataFile(file.path) }));
  strays(sorted, root).forEach(report);
  const data = dataSet(sorted, root, report);
  const facts = known(data);
  const year = years(sorted, data, { root, facts, report });
  [...checkPlaces(data, sorted, root), ...checkReferences(data, facts), ...checkShapes(data)].forEach(report);
  problems.sort(inOrder);
  return { problems, parts: problems.length === 0 ? parts(data, year) : null };
}

const inOrder = (a: Problem, b: Problem) =>
  a.file === b.file
    ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    : a.file < b.file
      ? -1
      : 1;

function strays(files: readonly Sorted[], root: string): Problem[] {
  return files.flatMap(({ file: { path }, means }) => {
    if (means.is !== 'stray') return [];
    const suggestion = means.suggestion && `${root}/${means.suggestion}`;
    const none = { path: '', line: null, column: null, expected: '' };
    return [{ ...none, file: `${root}/${path}`, kind: 'stray-file', found: path, suggestion }];
  });
}

type YearContext = { root: string; facts: ReturnType<typeof known>; report: (problem: Problem) => void };

function years(files: readonly Sorted[], data: DataSet, { root, facts, report }: YearContext): YearFile[] {
  const regions = new Map(data.regions.map((one) => [one.id, one.part]));
  const rootId = rootOf(data);
  const homes = new Map<string, string>();
  return files.flatMap(({ file, means }) => {
    if (means.is !== 'year') return [];
    const source = jsonSource(file, root);
    const region = means.folder || rootId;
    const valid = regions.get(region)?.valid;
    const life = { from: valid?.from ?? null, to: valid?.to ?? null };
    const { problems, yearFile } = checkYearFile(source, { region, year: means.year, life, known: facts });
    problems.forEach(report);
    if (!yearFile) return [];
    const key = `${yearFile.region} ${yearFile.period}`;
    const home = homes.get(key);
    if (home) report(source.problem({ kind: 'second-home', path: ['period'], found: key, expected: home }));
    homes.set(key, home ?? source.file);
    return [yearFile];
  });
}

const rootFile = 'regions/region.json';
const rootOf = (data: DataSet) => data.regions.find(({ source }) => source.path === rootFile)?.id ?? '';

function parts(data: DataSet, yearFiles: readonly YearFile[]): Parts {
  const root = rootOf(data);
  return {
    indicators: wholes(data.indicators),
    domains: wholes(data.domains),
    kinds: wholes(data.kinds),
    units: wholes(data.units),
    bodies: wholes(data.bodies),
    sources: wholes(data.sources),
    rules: wholes(data.rules),
    dimensions: wholes(data.dimensions),
    editions: wholes(data.editions),
    cycles: wholes(data.cycles),
    laws: wholes(data.laws),
    'flag-rules': wholes(data['flag-rules']),
    indices: wholes(data.indices),
    mappings: wholes(data.mappings),
    quarantine: wholes(data.quarantine),
    reviewers: wholes(data.reviewers),
    boundaries: new Map(data.boundaries.flatMap(({ id, whole }) => (whole ? [[id, whole]] : []))),
    regions: data.regions.flatMap(({ id, source, whole }) => {
      const parent = source.path === rootFile ? null : id.includes('/') ? id.replace(/\/[^/]*$/, '') : root;
      return whole ? [{ path: id, parent, region: whole }] : [];
    }),
    yearFiles,
  };
}

const wholes = <T>(entries: readonly Entry<T>[]): T[] =>
  entries.flatMap(({ whole }) => (whole === null ? [] : [whole]));
