import { escapeXml } from './escapeXml.ts';
import { relativePath, type Spot } from './path.ts';
import { runs, type YearValue } from './runs.ts';
import { domainTicks, linear, niceDomain, tenth } from './scale.ts';

export type BeforeAfterOptions = {
  /** The chart in a sentence, said by screen readers. */
  label: string;
  /** Texts of the values on the axis, which it tells apart. */
  format: (values: readonly number[]) => readonly string[];
  /** First years that cannot be compared with those before. */
  breaks?: readonly number[];
};

/** A drawing that fits a phone; a wide page has several beside each other. */
const frame = { width: 320, height: 150, top: 12, bottom: 24, right: 14 };
const ticks = 3;

/**
 * Where the two states of one series stand.
 * Shape: `old` and `fresh` are lines as runs of spots; `changed` are years of the later state with another value, `gone` those that it
 * lacks. `left` leaves room for the longest text of the axis.
 * Units: those of the frame, 320 × 150.
 * Missing: null and absent years are gaps; without any value there are no lines.
 */
export function placeBeforeAfter(
  before: readonly YearValue[],
  after: readonly YearValue[],
  { format, breaks = [] }: Omit<BeforeAfterOptions, 'label'>,
) {
  const known = [...before, ...after].filter(({ value }) => value !== null);
  const years = known.map(({ year }) => year);
  const span = [Math.min(...years), Math.max(...years)] as const;
  const domain = niceDomain(
    known.map(({ value }) => value),
    { count: ticks, zero: false },
  );
  const values = domainTicks(domain, ticks);
  const texts = format(values);
  const left = 10 + 6.6 * Math.max(1, ...texts.map(({ length }) => length));
  const x = linear(span, [left + 6, frame.width - frame.right]);
  const y = linear(domain, [frame.height - frame.bottom, frame.top]);
  const spot = ({ year, value }: { year: number; value: number }): Spot => ({ x: x(year), y: y(value) });
  const lines = (points: readonly YearValue[]) => runs(points, breaks).map((run) => run.map(spot));
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const spots = (list: readonly (readonly [number, number])[]) =>
    list.map(([year, value]) => spot({ year, value }));
  return {
    left,
    old: lines(before),
    fresh: lines(after),
    changed: spots([...fresh].filter(([year, value]) => old.get(year) !== value)),
    gone: spots([...old].filter(([year]) => !fresh.has(year))),
    ticks: values.map((value, i) => ({ y: y(value), text: texts[i] ?? '' })),
    years: known.length === 0 ? [] : [...new Set(span)].map((year) => ({ x: x(year), year })),
    breaks: breaks.filter((year) => year > span[0] && year <= span[1]).map((year) => x(year - 0.5)),
  };
}

const valuesOf = (points: readonly YearValue[]) =>
  new Map(points.flatMap(({ year, value }) => (value === null ? [] : [[year, value] as const])));

/** One series in two states as SVG text: grey and dashed before, in colour after, a ring where a year changed; "" without a value. */
export function beforeAfter(
  before: readonly YearValue[],
  after: readonly YearValue[],
  options: BeforeAfterOptions,
): string {
  const placed = placeBeforeAfter(before, after, options);
  if (placed.years.length === 0) return '';
  const { width, height, right, top, bottom } = frame;
  const grid = placed.ticks.map(({ y }) => `M${tenth(placed.left)} ${tenth(y)}H${width - right}`).join('');
  const cuts = placed.breaks.map((x) => `M${tenth(x)} ${top}V${height - bottom}`).join('');
  const path = (kind: string, d: string) => (d === '' ? '' : `<path class="${kind}" d="${d}"/>`);
  const line = (list: readonly (readonly Spot[])[]) => list.map(relativePath).join('');
  const text = (x: number, y: number, anchor: string, words: string) =>
    `<text x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
  const ring = (kind: string, { x, y }: Spot) =>
    `<circle class="${kind}" cx="${tenth(x)}" cy="${tenth(y)}" r="5"/>`;
  const [first, last] = [placed.years[0], placed.years.at(-1)];
  return [
    `<svg class="before-after" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(options.label)}">`,
    path('grid', grid),
    path('brk', cuts),
    ...placed.ticks.map(({ y, text: words }) => text(placed.left - 6, y + 4, 'end', words)),
    first ? text(first.x, height - 6, 'start', String(first.year)) : '',
    last && last !== first ? text(last.x, height - 6, 'end', String(last.year)) : '',
    path('old', line(placed.old)),
    path('fresh', line(placed.fresh)),
    ...placed.gone.map((spot) => ring('gone', spot)),
    ...placed.changed.map((spot) => ring('ring', spot)),
    '</svg>',
  ].join('');
}
