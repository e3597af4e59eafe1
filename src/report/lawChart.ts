import type { LineSeries } from '../chart/placeLines.ts';
import { found, type Context } from './context.ts';
import type { OutcomeResult } from './lawOutcome.ts';
import { lineBreaks } from './linesView.ts';

type Points = readonly { year: number; value: number | null }[];

const mean = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0
    ? null
    : known.reduce((a, b) => a + b, 0) / known.length;
};

/**
 * The picture before and after: the country, or the regions reached against the mean of the others, with the year of the act.
 * Missing: null without figures in at least two years.
 */
export function lawChart(result: OutcomeResult, context: Context) {
  const { panel, treated, indicator, since, law } = result;
  const { report, language, t } = context;
  if (!panel || panel.years.length < 2 || since === null) return null;
  const { plain } = context.numbers(indicator);
  const series = (id: string, name: string, role: LineSeries['role'], points: Points): LineSeries => ({
    id,
    name,
    role,
    points: points.map((point) => ({ ...point, text: point.value === null ? '' : plain(point.value) })),
  });
  const values = (unit: string) => panel.values[panel.units.indexOf(unit)] ?? [];
  const line = (unit: string) => panel.years.map((year, y) => ({ year, value: values(unit)[y] ?? null }));
  const others = panel.units.filter((unit) => !treated?.some(({ path }) => path === unit));
  const lines = treated
    ? [
        ...treated.map((region, i) =>
          series(region.path, region.short[language], i === 0 ? 's1' : 's2', line(region.path)),
        ),
        series(
          'others',
          t('laws.others'),
          'republic',
          panel.years.map((year, y) => ({
            year,
            value: mean(others.map((unit) => values(unit)[y] ?? null)),
          })),
        ),
      ]
    : [series(report.root.path, report.root.short[language], 'republic', line(report.root.path))];
  return {
    title: t('laws.chartTitle', { name: indicator.short[language], law: law.short[language], year: since }),
    unit: found(report.units, indicator.unit).short[language],
    format: context.numbers(indicator).tick,
    series: lines,
    breaks: lineBreaks(indicator, context),
    events: [{ year: since, text: t('laws.eventText', { year: since }) }],
  };
}
