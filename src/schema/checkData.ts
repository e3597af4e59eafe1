import type { Boundaries } from './boundaries.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkReferences } from './checkReferences.ts';
import { checkScoreFile } from './checkScoreFile.ts';
import { checkShapes } from './checkShapes.ts';
import { checkYearFile } from './checkYearFile.ts';
import { dataFile } from './dataFile.ts';
import { dataSet, type DataSet, type Sorted } from './dataSet.ts';
import type { Entry } from './entry.ts';
import type { YearFile } from './figure.ts';
import type { YearPlace } from './lineFile.ts';
import type { ScoreFile } from './score.ts';
import { jsonSource, type JsonSource, type TextFile } from './jsonSource.ts';
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
  scoreFiles: readonly ScoreFile[];
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
  const context = { files: sorted, data, root, facts, report };
  const year = years(context);
  const scores = scoreFiles(context);
  [...checkPlaces(data, sorted, root), ...checkReferences(data, facts), ...checkShapes(data)].forEach(report);
  problems.sort(inOrder);
  return { problems, parts: problems.length === 0 ? parts(data, year, scores) : null };
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

type YearContext = {
  files: readonly Sorted[];
  data: DataSet;
  root: string;
  facts: ReturnType<typeof known>;
  report: (problem: Problem) => void;
};
type Read<T> = (source: JsonSource, place: YearPlace) => { problems: Problem[]; whole: T | null };

/** Files of one place and year, each once. */
function dated<T extends { region: string; period: number }>(
  is: 'year' | 'scores',
  read: Read<T>,
  { files, data, root, facts, report }: YearContext,
): T[] {
  const regions = new Map(data.regions.map((one) => [one.id, one.part]));
  const rootId = rootOf(data);
  const homes = new Map<string, string>();
  return files.flatMap(({ file, means }) => {
    if (means.is !== is) return [];
    const source = jsonSource(file, root);
    const region = means.folder || rootId;
    const valid = regions.get(region)?.valid;
    const life = { from: valid?.from ?? null, to: valid?.to ?? null };
    const { problems, whole } = read(source, { region, year: means.year, life, known: facts });
    problems.forEach(report);
    if (!whole) return [];
    const key = `${whole.region} ${whole.period}`;
    const home = homes.get(key);
    if (home) report(source.problem({ kind: 'second-home', path: ['period'], found: key, expected: home }));
    homes.set(key, home ?? source.file);
    return [whole];
  });
}

const years = (context: YearContext) => dated<YearFile>('year', checkYearFile, context);
const scoreFiles = (context: YearContext) => dated<ScoreFile>('scores', checkScoreFile, context);

const rootFile = 'regions/region.json';
const rootOf = (data: DataSet) => data.regions.find(({ source }) => source.path === rootFile)?.id ?? '';

function parts(data: DataSet, yearFiles: readonly YearFile[], scores: readonly ScoreFile[]): Parts {
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
    decisions: wholes(data.decisions),
    matters: wholes(data.matters),
    problems: wholes(data.problems),
    promises: wholes(data.promises),
    replies: wholes(data.replies),
    quarantine: wholes(data.quarantine),
    reviewers: wholes(data.reviewers),
    boundaries: new Map(data.boundaries.flatMap(({ id, whole }) => (whole ? [[id, whole]] : []))),
    regions: data.regions.flatMap(({ id, source, whole }) => {
      const parent = source.path === rootFile ? null : id.includes('/') ? id.replace(/\/[^/]*$/, '') : root;
      return whole ? [{ path: id, parent, region: whole }] : [];
    }),
    yearFiles,
    scoreFiles: scores,
  };
}

const wholes = <T>(entries: readonly Entry<T>[]): T[] =>
  entries.flatMap(({ whole }) => (whole === null ? [] : [whole]));
