import { hasMark, type FigureState } from './figureState.ts';
import { labelRoom, lineFrames } from './lineFrame.ts';
import { gaps, placeLabels, yearTicks } from './lineParts.ts';
import type { Spot } from './path.ts';
import { runs } from './runs.ts';
import { domainTicks, linear, niceDomain, type Range } from './scale.ts';

/** One year of one region; `text` is the value as printed, "48,1", or what stands in its place. */
export type LinePoint = { year: number; value: number | null; text: string; state?: FigureState };
/** `republic` is black, `s1` to `s3` are chosen, `thin` is one of the rest. */
export type LineRole = 'republic' | 's1' | 's2' | 's3' | 'thin';
/** `label` is the whole line in words for screen readers; without it the text at its end is read. */
export type LineSeries = {
  id: string;
  name: string;
  role: LineRole;
  points: readonly LinePoint[];
  label?: string;
};
/** A break cuts the lines before `year`; only those of `ids` when given. `text` is its reason in few words. */
export type LineBreak = { year: number; text: string; ids?: readonly string[] };
export type LineOptions = {
  /** The chart in a sentence, said by screen readers. */
  title: string;
  /** Unit above the value axis. */
  unit: string;
  format: (value: number) => string;
  size?: keyof typeof lineFrames;
  breaks?: readonly LineBreak[];
  /** What happened before the figure of `year`, such as an act; no line is cut there. */
  events?: readonly { year: number; text: string }[];
  /** First and last year; those of the values when absent. */
  years?: Range;
  /** Whether the value axis must hold zero. */
  zero?: boolean;
  /** Which lines have a name at their end: all, or the chosen with the republic. */
  names?: 'all' | 'chosen';
};
export type PlacedLines = ReturnType<typeof placeLines>;
export type PlacedLine = PlacedLines['lines'][number];

const isChosen = (series: LineSeries) => series.role !== 'thin';

/**
 * Where axes, lines, gaps, marks and labels of a time series stand.
 * Shape: `lines` in the order they are painted, the chosen above the rest, the republic above all.
 * Units: those of the frame, 860 × 370 or 340 × 300.
 * Missing: lines stop at null and absent years and go on after them; the state of a missing point gives the glyph of the gap.
 */
export function placeLines(series: readonly LineSeries[], options: LineOptions) {
  const frame = lineFrames[options.size ?? 'wide'];
  const named = series.filter((item) => (options.names ?? frame.names) === 'all' || isChosen(item));
  const known = series.flatMap((item) => item.points.filter((point) => point.value !== null));
  const found = known.map((point) => point.year);
  const years = options.years ?? ([Math.min(...found), Math.max(...found)] as const);
  const domain = niceDomain(
    known.map((point) => point.value),
    { zero: options.zero ?? true, count: frame.ticks },
  );
  const ticks = domainTicks(domain, frame.ticks);
  const left = 8 + 7 * Math.max(...ticks.map((value) => options.format(value).length));
  const right = frame.width - labelRoom(named.map(endText), frame);
  const x = linear(years, [left, right]);
  const y = linear(domain, [frame.height - frame.bottom, frame.top]);
  const place = (point: { year: number; value: number }): Spot => ({
    x: Math.round(x(point.year)),
    y: y(point.value),
  });
  const order: LineRole[] = ['thin', 's3', 's2', 's1', 'republic'];
  const lines = [...series]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((item) => ({
      ...placeLine(item, options.breaks ?? [], place, isChosen(item)),
      cells: cells(item, years),
    }));
  return {
    frame,
    years,
    left,
    right,
    zero: domain[0] <= 0 && domain[1] >= 0 ? y(0) : null,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    yearTicks: yearTicks(years, x, frame),
    breaks: (options.breaks ?? [])
      .filter(({ year }) => year > years[0] && year <= years[1])
      .map(({ year, text }) => ({ x: x(year - 0.5), text })),
    events: (options.events ?? [])
      .filter(({ year }) => year > years[0] && year <= years[1])
      .map(({ year, text }) => ({ x: x(year - 0.5), text })),
    lines,
    labels: placeLabels(
      lines.filter((line) => named.some(({ id }) => id === line.id)),
      right,
      frame,
    ),
  };
}

const endText = (item: LineSeries) => {
  const last = item.points.findLast((point) => point.value !== null);
  return last ? `${last.text} ${item.name}` : item.name;
};

function cells({ points }: LineSeries, [first, last]: Range): string[] {
  const texts = new Map(points.map((point) => [point.year, point.text]));
  return Array.from({ length: last - first + 1 }, (_, i) => texts.get(first + i) ?? '');
}

function placeLine(
  series: LineSeries,
  breaks: readonly LineBreak[],
  place: (point: { year: number; value: number }) => Spot,
  chosen: boolean,
) {
  const cuts = breaks.filter(({ ids }) => !ids || ids.includes(series.id)).map(({ year }) => year);
  const stretches = runs(series.points, cuts).map((run) =>
    run.map((point) => ({ ...place(point), year: point.year, state: point.state, text: point.text })),
  );
  const flat = stretches.flat();
  const steps = stretches.flatMap((run) => run.slice(1).map((to, i) => ({ from: run[i] ?? to, to })));
  return {
    id: series.id,
    name: series.name,
    role: series.role,
    label: series.label,
    solid: joinSteps(steps.filter(({ to }) => !hasMark(to.state, 'estimated'))),
    dashed: joinSteps(steps.filter(({ to }) => hasMark(to.state, 'estimated'))),
    points: stretches.filter((run) => run.length === 1).flat(),
    hollow: flat.filter((spot) => hasMark(spot.state, 'estimated')),
    marked: chosen
      ? flat.filter((spot) => hasMark(spot.state, 'disputed') || hasMark(spot.state, 'flag'))
      : [],
    gaps: chosen ? gaps(series.points, place) : [],
    end: flat.at(-1) ?? null,
  };
}

/** Joins steps that share a point into lines. */
function joinSteps(steps: readonly { from: Spot; to: Spot }[]): Spot[][] {
  const lines: Spot[][] = [];
  for (const { from, to } of steps) {
    const line = lines.at(-1);
    if (line?.at(-1) === from) line.push(to);
    else lines.push([from, to]);
  }
  return lines;
}
