import { breakdownLabel } from '../dataset/breakdownLabel.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, type Context } from './context.ts';
import { figureView } from './figureView.ts';
import { ownersOf, owedText } from './owed.ts';
import { breaksOf } from './period.ts';

/**
 * Every figure of an indicator, each breakdown a row and each year a column, one table a place.
 * Missing: places without any figure are left out.
 */
export function describeFigures(indicator: Indicator, context: Context) {
  const { report, language, t, words } = context;
  const label = breakdownLabel(report.dimensions);
  const places = report.regions.flatMap((region) => {
    const lines = [undefined, ...report.breakdowns(indicator.id, region.path)]
      .map((by) => ({ by, series: report.series(indicator.id, region.path, by) }))
      .filter(({ series }) => series.size > 0);
    if (lines.length === 0) return [];
    const years = [...new Set(lines.flatMap(({ series }) => [...series.keys()]))].sort((a, b) => a - b);
    const rows = lines.map(({ by, series }) => ({
      name: by ? label(by, language) : t('table.total'),
      isRoot: !by,
      cells: years.map((year) => figureView(series.get(year), indicator, context)),
    }));
    const breaks = breaksOf(indicator, region.path).map((cut) => cut.period);
    const count = lines.reduce((sum, { series }) => sum + series.size, 0);
    return [{ id: region.id, name: region.name[language], years, rows, breaks, count }];
  });
  const count = places.reduce((sum, place) => sum + place.count, 0);
  const sources = new Set(
    report.regions.flatMap((region) =>
      [...report.series(indicator.id, region.path).values()].map((figure) => figure.source),
    ),
  );
  return {
    name: indicator.name[language],
    short: indicator.short[language],
    unit: found(report.units, indicator.unit).short[language],
    title: t('figures.title', { name: indicator.short[words.locale], count }),
    owed: places.length === 0 ? owedText(indicator, context) : null,
    sources:
      sources.size > 0
        ? [...sources].map((id) => found(report.sources, id).title[language])
        : [ownersOf(indicator, context)],
    places,
  };
}
