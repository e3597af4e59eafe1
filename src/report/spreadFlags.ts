import type { Report } from '../schema/report.ts';
import { dispersionFlag } from '../stats/dispersionFlag.ts';
import type { FlagSettings, FlagTests } from '../stats/flag.ts';
import { joinedTests } from '../stats/flagList.ts';
import { disparityOf, type IndicatorDisparity } from './disparityOf.ts';

/**
 * The spread of an indicator between the regions by year: their coefficient of variation weighted by population, of what is
 * missing to the ceiling where most have nearly all.
 * Missing: null where only points are honest, and in years with a value that the rule excludes.
 */
export function spreadOf(
  { indicator, years, cuts }: IndicatorDisparity,
  excluded: readonly string[],
  report: Report,
) {
  const isExcluded = (year: number) =>
    report.root.children.some((path) => {
      const figure = report.series(indicator.id, path).get(year);
      return figure !== undefined && figure.value !== null && excluded.includes(figure.status);
    });
  return {
    indicator: indicator.id,
    region: report.root.path,
    values: years.map(({ year, measures }) => ({
      year,
      value: isExcluded(year) ? null : (measures.relative?.variation.value ?? null),
    })),
    breaks: cuts,
  };
}

/** Tests of whether the regions grew apart, one for each indicator, in the latest year that can be compared. */
export function spreadTests(report: Report, settings: FlagSettings & { years: number }): FlagTests {
  return joinedTests(
    [...disparityOf(report).values()].map((one) =>
      dispersionFlag(spreadOf(one, settings.excluded, report), one.latest.year, settings),
    ),
  );
}
