import type { Indicator } from '../schema/indicator.ts';
import type { Dimension } from '../schema/register.ts';
import type { Context } from './context.ts';
import { figureView, type FigureView } from './figureView.ts';
import { valuedYears } from './period.ts';

export type BreakdownGroup = { code: string; name: string; figure: FigureView };
/** One dimension of the root's figure: the groups in the register's order, in the latest year that has any. */
export type BreakdownSection = {
  id: string;
  name: string;
  year: number;
  groups: BreakdownGroup[];
  /** Difference of the two groups, as printed; null with more or fewer. */
  difference: string | null;
  total: number | null;
};

/** How the republic's figure divides by sex, age and the like, one dimension at a time; crossed breakdowns are left to the table. */
export function breakdownSections(indicator: Indicator, context: Context): BreakdownSection[] {
  const { report } = context;
  return report.dimensions
    .filter((dimension) => indicator.dimensions.includes(dimension.code))
    .flatMap((dimension) => breakdownSection(indicator, dimension, context) ?? []);
}

function breakdownSection(
  indicator: Indicator,
  { id, code, name, codes }: Dimension,
  context: Context,
): BreakdownSection | null {
  const { report, language } = context;
  const root = report.root.path;
  const series = codes.map((entry) => ({
    entry,
    line: report.series(indicator.id, root, { [code]: entry.code }),
  }));
  const year = Math.max(...series.flatMap(({ line }) => valuedYears(line)));
  if (year === -Infinity) return null;
  const groups = series
    .filter(({ line }) => line.has(year))
    .map(({ entry, line }) => ({
      code: entry.code,
      name: entry.name[language],
      figure: figureView(line.get(year), indicator, context),
    }));
  const [a, b] = groups.map((group) => group.figure.value);
  const isPair = groups.length === 2 && typeof a === 'number' && typeof b === 'number';
  return {
    id,
    name: name[language],
    year,
    groups,
    difference: isPair ? context.numbers(indicator).plain(Math.abs(a - b)) : null,
    total: report.series(indicator.id, root).get(year)?.value ?? null,
  };
}
