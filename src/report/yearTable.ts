import type { Indicator } from '../schema/indicator.ts';
import { regionHref, type Context } from './context.ts';
import { placeFigureView } from './figureView.ts';
import { breaksOf, placesBelow } from './period.ts';

/**
 * Every year of an indicator for the root and the places below it.
 * Shape: `cells[i]` belongs to `years[i]`; `breaks` are years whose column starts after a break. Places without any figure are left out.
 */
export function yearTable(indicator: Indicator, context: Context) {
  const { report, language } = context;
  const all = [report.root, ...placesBelow(report, report.root)];
  const places = all.filter(({ path }) => report.series(indicator.id, path).size > 0);
  const series = places.map((region) => report.series(indicator.id, region.path));
  const years = [...new Set(series.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  return {
    years,
    breaks: breaksOf(indicator, report.root.path).map((cut) => cut.period),
    rows: places.map((region) => ({
      name: region.short[language],
      href: regionHref(language, region),
      isRoot: region.parent === null,
      cells: years.map((year) => placeFigureView({ region: region.path, year }, indicator, context)),
    })),
  };
}
