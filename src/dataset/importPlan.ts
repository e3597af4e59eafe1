import type { Figure } from '../schema/figure.ts';
import { yearFileFrom } from './yearFile.ts';
import { yearFilePlan, type YearFilePlan, type YearFiles } from './yearFilePlan.ts';

/** Figures of one source that are to be written. Shape: `whole` and `fills` as in what SDMX files give. */
export type ImportPart = {
  source: string;
  figures: readonly Figure[];
  fills: readonly Figure[];
  whole: ReadonlySet<string>;
};
export type ImportPlanOptions = { root: string; prune: boolean };

/** Year files after a plan. */
function withWrites(files: YearFiles, { writes }: YearFilePlan): YearFiles {
  const next = new Map(files);
  for (const [path, text] of writes) {
    if (text === null) next.delete(path);
    else next.set(path, { text, file: yearFileFrom(text) });
  }
  return next;
}

/** One plan for the figures of several sources, each as if those before it were written. */
export function importPlan(
  parts: readonly ImportPart[],
  files: YearFiles,
  { root, prune }: ImportPlanOptions,
): YearFilePlan {
  const all: YearFilePlan = { writes: new Map(), changes: [] };
  let present = files;
  for (const { source, figures, fills, whole } of parts) {
    const plan = yearFilePlan(
      figures,
      present,
      { source, indicators: whole, prune },
      { root, yielding: new Set(fills) },
    );
    for (const [path, text] of plan.writes) all.writes.set(path, text);
    all.changes.push(...plan.changes);
    present = withWrites(present, plan);
  }
  return all;
}
