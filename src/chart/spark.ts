import { escapeXml } from './escapeXml.ts';
import { relativePath } from './path.ts';
import { runs, type YearValue } from './runs.ts';
import { linear, tenth } from './scale.ts';

export type SparkOptions = {
  /** First and last year of the strip, the same for all rows of a list. */
  years: readonly [number, number];
  /** First years after a break of the series. */
  breaks?: readonly number[];
  /** Said by screen readers; without it the drawing is decoration beside its table. */
  label?: string;
};
const width = 96;
const height = 24;

/**
 * Where the line, the breaks and the last point of a sparkline stand.
 * Shape: `lines` of two and more points, `points` that stand alone; the value axis runs from the least to the greatest value.
 * Missing: without any value `last` is null; years outside the frame are left out.
 */
export function placeSpark(points: readonly YearValue[], { years, breaks = [] }: SparkOptions) {
  const stretches = runs(
    points.filter(({ year }) => year >= years[0] && year <= years[1]),
    breaks,
  );
  const values = stretches.flat().map((point) => point.value);
  const x = linear(years, [3, width - 5]);
  const y = linear([Math.min(...values), Math.max(...values)], [height - 4, 4]);
  const placed = stretches.map((run) => run.map((point) => ({ x: x(point.year), y: y(point.value) })));
  return {
    lines: placed.filter((run) => run.length > 1),
    points: placed.filter((run) => run.length === 1).flat(),
    breaks: breaks.filter((year) => year > years[0] && year <= years[1]).map((year) => tenth(x(year - 0.5))),
    last: placed.at(-1)?.at(-1) ?? null,
  };
}

/** Trend of one place as a drawing of 96 × 24 px; "" where there is no value. */
export function spark(points: readonly YearValue[], options: SparkOptions): string {
  const { lines, points: alone, breaks, last } = placeSpark(points, options);
  if (!last) return '';
  const role = options.label ? `role="img" aria-label="${escapeXml(options.label)}"` : 'aria-hidden="true"';
  const line = lines.length > 0 ? `<path d="${lines.map(relativePath).join('')}"/>` : '';
  const dots = alone.filter((spot) => spot !== last).map((spot) => relativePath([spot]));
  const single = dots.length > 0 ? `<path class="pt" d="${dots.join('')}"/>` : '';
  const cut = breaks.length > 0 ? `<path class="brk" d="${breaks.map((x) => `M${x} 2v20`).join('')}"/>` : '';
  const end = `<circle cx="${tenth(last.x)}" cy="${tenth(last.y)}" r="2.6"/>`;
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" ${role}>${line}${single}${cut}${end}</svg>`;
}
