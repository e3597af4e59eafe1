import { beforeAfter } from '../chart/beforeAfter.ts';
import { sparkText } from '../chart/sparkText.ts';
import { formatYears } from '../i18n/date.ts';
import { breaksOf } from '../report/period.ts';
import type { Figure } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import type { Asked } from './decision.ts';
import { fromTo } from './figureDecisions.ts';
import { figureKey, type FigureChange } from './figureChanges.ts';

/** One series in both states: as a drawing, and as two rows of blocks for places without drawings. */
export type ChartItem = {
  title: string;
  change: string;
  svg: string;
  years: string;
  before: string;
  after: string;
};

const mostCharts = 12;
/** Charts of changes that no decision speaks of: enough to see what kind of change it is. */
const fewCharts = 4;

/** Series of the changes that weigh most, those that decisions speak of first, each series once. */
export function chartItems(asked: Asked, serious: readonly FigureChange[]): ChartItem[] {
  const { comparison } = asked;
  const size = (change: FigureChange) => Math.abs(comparison.sizes.get(change)?.relative ?? 0);
  const rest = comparison.figures.filter(({ parts, kind }) => kind !== 'changed' || parts.includes('value'));
  const named = new Set(serious.map(({ figure }) => seriesKey(figure)));
  const room = Math.max(0, fewCharts - named.size);
  const ordered = [
    ...serious,
    ...rest
      .toSorted((a, b) => size(b) - size(a))
      .filter(({ figure }) => !named.has(seriesKey(figure)))
      .slice(0, room),
  ];
  const seen = new Set<string>();
  const items: ChartItem[] = [];
  for (const change of ordered) {
    const key = seriesKey(change.figure);
    if (seen.has(key)) continue;
    seen.add(key);
    const item = chartItem(change, asked);
    if (item) items.push(item);
    if (items.length === mostCharts) break;
  }
  return items;
}

const seriesKey = (figure: Figure) => figureKey({ ...figure, period: 0 });

function chartItem(change: FigureChange, asked: Asked): ChartItem | null {
  const { figure } = change;
  const { pair, tell, comparison } = asked;
  const { base, head } = pair;
  const indicator = head.report.indicators.find(({ id }) => id === figure.indicator);
  if (!indicator) return null;
  const [before, after] = [pointsOf(figure, base.report), pointsOf(figure, head.report)];
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  const title = [tell.place(figure.region), tell.subject(figure)].join(', ');
  const own = comparison.figures.filter((one) => seriesKey(one.figure) === seriesKey(figure));
  const changed = own.map((one) => one.figure.period);
  const span = years.length > 0 ? formatYears(years[0] ?? 0, years.at(-1) ?? 0) : '';
  const svg = beforeAfter(before, after, {
    label: tell.say('chartLabel', {
      name: title,
      years: span,
      changes: changed.sort((a, b) => a - b).join(', '),
    }),
    format: (values) => tell.ticks(values),
    breaks: breaksOf(indicator, figure.region).map(({ period }) => period),
  });
  if (svg === '') return null;
  const values = (points: typeof before) => {
    const known = new Map(points.map(({ year, value }) => [year, value]));
    return years.map((year) => known.get(year) ?? null);
  };
  const [old, fresh] = [values(before), values(after)];
  const { before: from, after: to } = fromTo(change, asked);
  return {
    title,
    change: `${figure.period}: ${from} → ${to}`,
    svg,
    years: span,
    before: sparkText(old, [...old, ...fresh]),
    after: sparkText(fresh, [...old, ...fresh]),
  };
}

const pointsOf = ({ indicator, region, by }: Figure, report: Report) =>
  [...report.series(indicator, region, by).values()].map(({ period, value }) => ({ year: period, value }));
