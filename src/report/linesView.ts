import type { LineBreak, LineRole, LineSeries } from '../chart/placeLines.ts';
import type { Indicator, SeriesBreak } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Context } from './context.ts';
import { figureView } from './figureView.ts';
import { placesBelow } from './period.ts';
import { breakText } from './qualityView.ts';

/**
 * Time series of the root and the places below it, the highest and the lowest place of `year` chosen.
 * Missing: null when fewer than two years have a value.
 */
export function linesView(indicator: Indicator, year: number | null, context: Context) {
  const { report } = context;
  const places = placesBelow(report, report.root);
  const known = places
    .map((region) => ({
      region,
      value: report.series(indicator.id, region.path).get(year ?? 0)?.value ?? null,
    }))
    .filter((item): item is { region: Region; value: number } => item.value !== null)
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = known.length > 1 ? [known[0]?.region.path, known.at(-1)?.region.path] : [];
  const roleOf = ({ path, parent }: Region): LineRole =>
    parent === null ? 'republic' : path === highest ? 's1' : path === lowest ? 's2' : 'thin';
  const measured = [report.root, ...places].filter(({ path }) => report.series(indicator.id, path).size > 0);
  const series = measured.map((region) => lineOf(indicator, region, roleOf(region), context));
  const years = new Set(
    series.flatMap((line) => line.points.filter((p) => p.value !== null).map((p) => p.year)),
  );
  return years.size < 2 ? null : { series, breaks: lineBreaks(indicator, context) };
}

function lineOf(indicator: Indicator, region: Region, role: LineRole, context: Context): LineSeries {
  const { report, language } = context;
  const points = [...report.series(indicator.id, region.path).values()].map((figure) => {
    const { value, text, word, state } = figureView(figure, indicator, context);
    return { year: figure.period, value, text: text || word, state };
  });
  const valued = points.filter((point) => point.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const name = region.short[language];
  const label = first && last ? `${name}: ${first.year} — ${first.text}, ${last.year} — ${last.text}` : name;
  return { id: region.path, name, role, points, ...(role === 'thin' ? {} : { label }) };
}

/** Reasons longer than this would run out of the drawing; they stand in full under the quality of the data. */
const longest = 56;

/** The reason of a break beside its uprights, with the places concerned where it is not all. */
function lineBreakText(cut: SeriesBreak, { report, language, t }: Context): string {
  const text = breakText(cut, language);
  if (!cut.regions && text.length <= longest) return text;
  const places = cut.regions?.map((path) => report.region(path).short[language]).join(', ');
  return `${cut.period}: ${places ? `${places}, ` : ''}${t('mark.break')}`;
}

/** Breaks of an indicator as lines are cut by them. */
export function lineBreaks(indicator: Indicator, context: Context): LineBreak[] {
  return indicator.breaks.map((cut) => ({
    year: cut.period,
    text: lineBreakText(cut, context),
    ...(cut.regions ? { ids: cut.regions } : {}),
  }));
}
