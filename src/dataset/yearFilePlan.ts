import type { Figure, FigureLine, YearFile } from '../schema/figure.ts';
import { yearFileText } from '../schema/yearFileText.ts';
import { lineKey, yearFilePath } from './yearFile.ts';
import { mergedFigures, type FigureChange, type MergeScope } from './yearFileMerge.ts';

/** A change with the place and year of its figure. */
export type PlacedChange = FigureChange & { region: string; period: number };
/** Shape: `writes` are texts by path below the data root, null where a file is left without figures. */
export type YearFilePlan = { writes: Map<string, string | null>; changes: PlacedChange[] };

/** Year files as they are, by path below the data root. */
export type YearFiles = ReadonlyMap<string, { text: string; file: YearFile }>;

/** Path of the root of the tree, and figures that give way to those of other sources. */
export type PlanOptions = { root: string; yielding: ReadonlySet<Figure> };

type Page = { region: string; period: number; before: readonly FigureLine[]; found: Figure[] };

/** Existing and coming year files by path. */
function pages(found: readonly Figure[], files: YearFiles, root: string): Map<string, Page> {
  const all = new Map<string, Page>();
  for (const [path, { file }] of files) {
    all.set(path, { region: file.region, period: file.period, before: file.figures, found: [] });
  }
  for (const figure of found) {
    const { region, period } = figure;
    const path = yearFilePath(region, root, period);
    const page = all.get(path) ?? { region, period, before: [], found: [] };
    page.found.push(figure);
    all.set(path, page);
  }
  return all;
}

/** What is to be written so that the year files hold the figures of a source. Shape: changes by path, then figure. */
export function yearFilePlan(
  found: readonly Figure[],
  files: YearFiles,
  scope: MergeScope,
  { root, yielding }: PlanOptions,
): YearFilePlan {
  const plan: YearFilePlan = { writes: new Map(), changes: [] };
  const sorted = [...pages(found, files, root)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, { region, period, before, found: coming }] of sorted) {
    const others = new Set(before.filter(({ source }) => source !== scope.source).map(lineKey));
    const lines = coming.filter((figure) => !(yielding.has(figure) && others.has(lineKey(figure))));
    const { figures, changes } = mergedFigures(before, lines, scope);
    plan.changes.push(...changes.map((change) => ({ ...change, region, period })));
    if (changes.every(({ kind }) => kind === 'unchanged' || kind === 'gone' || kind === 'otherHome'))
      continue;
    plan.writes.set(path, figures.length > 0 ? yearFileText({ region, period, figures }) : null);
  }
  return plan;
}
