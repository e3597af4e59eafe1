import type { LineBreak, LineRole, LineSeries } from '../chart/placeLines.ts';
import { formatNumber } from '../i18n/number.ts';
import { found, type Context } from './context.ts';
import type { DisparityYear, IndicatorDisparity } from './disparityOf.ts';
import { chosenText, chosenUnit } from './disparityView.ts';
import { breakText } from './qualityView.ts';

/** Reasons longer than this would run out of the drawing. */
const longest = 56;

/** Years that cut the comparison with their reason: a break of the series, or another set of regions. */
function cutTexts({ indicator, cuts }: IndicatorDisparity, { language, t }: Context): LineBreak[] {
  return cuts.map((year) => {
    const cut = indicator.breaks.find(({ period }) => period === year);
    if (!cut) return { year, text: t('balance.otherSet', { year }) };
    const text = breakText(cut, language);
    return { year, text: text.length <= longest ? text : `${year}: ${t('mark.break')}` };
  });
}

type Point = LineSeries['points'][number];

function lineOf(id: string, name: string, role: LineRole, points: readonly Point[]): LineSeries {
  const valued = points.filter(({ value }) => value !== null);
  const ends = [valued[0], valued.at(-1)].flatMap((end) => (end ? [`${end.year} — ${end.text}`] : []));
  return { id, name, role, points, label: `${name}: ${[...new Set(ends)].join(', ')}` };
}

/** Lowest and highest region of each year, and the republic. */
function bandLines({ indicator, years }: IndicatorDisparity, context: Context): LineSeries[] {
  const { report, language, t } = context;
  const numbers = context.numbers(indicator);
  const ends = (pick: (...values: number[]) => number) =>
    years.map(({ year, values }) => {
      const value = pick(...values.filter((known) => known !== null));
      return { year, value, text: numbers.plain(value) };
    });
  const root = report.series(indicator.id, report.root.path);
  const republic = years.flatMap(({ year }) => {
    const value = root.get(year)?.value ?? null;
    return value === null ? [] : [{ year, value, text: numbers.plain(value) }];
  });
  return [
    lineOf('high', t('balance.bandHigh'), 's1', ends(Math.max)),
    lineOf('low', t('balance.bandLow'), 's2', ends(Math.min)),
    ...(republic.length > 0
      ? [lineOf(report.root.path, report.root.short[language], 'republic', republic)]
      : []),
  ];
}

const measureName = ({ form }: IndicatorDisparity) =>
  form === 'points' ? 'gap' : form === 'shortfall' ? 'shortfall' : 'ratio';

/** The band between the regions and the measure over the years; null with fewer than two years. */
export function balanceCharts(one: IndicatorDisparity, context: Context) {
  const { report, language, t } = context;
  if (one.years.length < 2) return null;
  const breaks = cutTexts(one, context);
  const measured = (year: DisparityYear): Point => ({
    year: year.year,
    value: year.chosen.value,
    text: chosenText(one, year, context),
  });
  const title = t(`balance.measureTitle.${measureName(one)}`);
  const { tick } = context.numbers(one.indicator);
  const ratio = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  return {
    band: {
      title: t('balance.bandTitle', { name: one.indicator.short[language] }),
      unit: found(report.units, one.indicator.unit).short[language],
      series: bandLines(one, context),
      breaks,
      format: tick,
      // Shares near their ceiling would lie in one line above an empty chart.
      zero: one.form !== 'shortfall',
    },
    measure: {
      title,
      unit: chosenUnit(one, context),
      series: [lineOf('measure', '', 's2', one.years.map(measured))],
      breaks,
      format: one.measure === 'ratio' ? ratio : tick,
    },
  };
}
