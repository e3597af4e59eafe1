import type { Report } from '../schema/report.ts';

/** The indicator by which regions are weighed against each other. */
export const weighing = 'population';

/** Weights of regions in one year. `year` is the oldest that was used; null where every region counts the same. */
export type Weights = { values: readonly (number | null)[]; year: number | null };

/**
 * People of each place below the root in `year`, or in the latest year before it that has a figure.
 * Shape: `values[i]` belongs to child i of the root, as in `needed`.
 * Missing: where a place with a needed value has no figure of people, every place weighs 1.
 */
export function weightsOf(report: Report, year: number, needed: readonly (number | null)[]): Weights {
  const people = report.root.children.map((path) =>
    [...report.series(weighing, path).values()].findLast(
      ({ period, value }) => period <= year && value !== null,
    ),
  );
  const used = people.filter((_, i) => (needed[i] ?? null) !== null);
  if (used.some((figure) => figure === undefined)) return { values: needed.map(() => 1), year: null };
  const oldest = Math.min(...used.flatMap((figure) => figure?.period ?? []));
  return { values: people.map((figure) => figure?.value ?? null), year: oldest };
}
