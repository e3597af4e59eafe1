import { escapeXml } from './escapeXml.ts';
import { nameWidth, placeSpotLabels, type SpotLabel } from './scatterLabels.ts';
import { domainTicks, linear, tenth, type Range } from './scale.ts';

/** One place; `label` is what screen readers say of it, with both values as printed. */
export type ScatterPoint = {
  id: string;
  name: string;
  x: number;
  y: number;
  label: string;
  hollow?: boolean;
};
/** `title` names the measure with its unit; `domain` holds all values; `republic` is null where the whole is no mean of its parts. */
export type ScatterAxis = {
  title: string;
  domain: Range;
  format: (value: number) => string;
  republic: { value: number; text: string } | null;
};
export type ScatterOptions = { title: string; x: ScatterAxis; y: ScatterAxis; size?: keyof typeof frames };

const frames = {
  wide: { width: 860, height: 470, top: 40, bottom: 44, right: 24, radius: 6 },
  phone: { width: 340, height: 380, top: 40, bottom: 44, right: 12, radius: 5 },
} as const;
/** Distinct ticks of an axis; charts of one measure have the same in both sizes, so that their texts can be made ahead. */
export const scatterTicks = 5;

export type PlacedScatter = ReturnType<typeof placeScatter>;

/**
 * Where axes, dots, labels and the lines of the republic stand.
 * Shape: `dots` in the order of `points`.
 * Units: those of the frame, 860 × 470 or 340 × 380; `y` grows downwards.
 */
export function placeScatter(points: readonly ScatterPoint[], options: ScatterOptions) {
  const frame = frames[options.size ?? 'wide'];
  const ticksOf = ({ domain, format }: ScatterAxis) =>
    domainTicks(domain, scatterTicks).map((value) => ({ value, text: format(value) }));
  const [across, up] = [ticksOf(options.x), ticksOf(options.y)];
  const left = 8 + 7 * Math.max(...up.map(({ text }) => text.length));
  const [right, floor] = [frame.width - frame.right, frame.height - frame.bottom];
  const x = linear(options.x.domain, [left, right]);
  const y = linear(options.y.domain, [floor, frame.top]);
  const spots = points.map((point) => ({ ...point, at: { x: tenth(x(point.x)), y: tenth(y(point.y)) } }));
  const mean = {
    x: options.x.republic && { at: tenth(x(options.x.republic.value)), text: options.x.republic.text },
    y: options.y.republic && { at: tenth(y(options.y.republic.value)), text: options.y.republic.text },
  };
  const box = { left, right, top: frame.top, floor };
  const labels = placeSpotLabels(
    spots.map(({ id, name, at }) => ({ id, name, at })),
    { box, radius: frame.radius, ...meanBoxes(mean, box) },
  );
  return {
    frame,
    left,
    right,
    floor,
    ticks: {
      x: across.map((tick) => ({ ...tick, at: tenth(x(tick.value)) })),
      y: up.map((tick) => ({ ...tick, at: tenth(y(tick.value)) })),
    },
    mean,
    dots: spots.map((spot, i) => ({ ...spot, text: labels[i] ?? null })),
  };
}

type Mean = { x: { at: number; text: string } | null; y: { at: number; text: string } | null };

/** Room of the lines of the republic and of the words at the end of the level one; those of the upright stand above the field. */
function meanBoxes(
  { x, y }: Mean,
  { left, right, top, floor }: Record<'left' | 'right' | 'top' | 'floor', number>,
) {
  const width = y ? nameWidth(y.text) : 0;
  const words = y && { x: right - width / 2, y: Math.max(top, y.at - 7), width, height: 14 };
  const upright = x && { x: x.at, y: (top + floor) / 2, width: 2, height: floor - top };
  const level = y && { x: (left + right) / 2, y: y.at, width: right - left, height: 2 };
  return { taken: words ? [words] : [], lines: [upright, level].filter((line) => line !== null) };
}

/** Places on two measures as SVG text, every dot with its name, the republic as two lines that cross. Needs the styles of compare.css. */
export function scatter(points: readonly ScatterPoint[], options: ScatterOptions): string {
  const placed = placeScatter(points, options);
  const { frame } = placed;
  const open = `<svg class="chart scatter" viewBox="0 0 ${frame.width} ${frame.height}" role="group" aria-label="${escapeXml(options.title)}">`;
  const dots = placed.dots.map(({ id, at, label, hollow, text }) => {
    const circle = `<circle${hollow ? ' class="hollow"' : ''} cx="${at.x}" cy="${at.y}" r="${frame.radius}"/>`;
    return `<g class="spot" data-id="${escapeXml(id)}" role="img" aria-label="${escapeXml(label)}">${circle}${text ? spotText(text) : ''}</g>`;
  });
  return `${open}${axes(placed, options)}${means(placed)}${dots.join('')}</svg>`;
}

const spotText = ({ x, y, anchor, name }: SpotLabel) =>
  `<text x="${tenth(x)}" y="${tenth(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeXml(name)}</text>`;

function axes({ frame, left, right, floor, ticks }: PlacedScatter, { x, y }: ScatterOptions): string {
  const wide = tenth(right - left);
  const grid =
    ticks.y.map(({ at }) => `M${left} ${at}h${wide}`).join('') +
    ticks.x.map(({ at }) => `M${at} ${frame.top}V${floor}`).join('');
  const up = ticks.y.map(
    ({ at, text }) => `<text x="${left - 6}" y="${tenth(at + 4)}">${escapeXml(text)}</text>`,
  );
  // The last label stays inside the drawing.
  const across = ticks.x.map(
    ({ at, text }) =>
      `<text x="${Math.min(at, frame.width - 4 - 3.6 * text.length)}" y="${floor + 16}">${escapeXml(text)}</text>`,
  );
  return (
    `<path class="grid" d="${grid}"/><path class="zero" d="M${left} ${frame.top}V${floor}h${wide}"/>` +
    `<g class="tick ends">${up.join('')}</g><g class="tick mids">${across.join('')}</g>` +
    `<text class="tick" y="12">${escapeXml(y.title)}</text>` +
    `<text class="tick" x="${right}" y="${frame.height - 6}" text-anchor="end">${escapeXml(x.title)}</text>`
  );
}

/** Lines of the republic with its name and value at their ends. */
function means({ frame, left, right, floor, mean }: PlacedScatter): string {
  const upright = mean.x
    ? `<path class="ref" d="M${mean.x.at} ${frame.top - 6}V${floor}"/>` +
      `<text x="${mean.x.at}" y="${frame.top - 10}" text-anchor="${mean.x.at > (left + right) / 2 ? 'end' : 'start'}">${escapeXml(mean.x.text)}</text>`
    : '';
  const level = mean.y
    ? `<path class="ref" d="M${left} ${mean.y.at}H${right}"/>` +
      `<text x="${right}" y="${tenth(mean.y.at - 5)}" text-anchor="end">${escapeXml(mean.y.text)}</text>`
    : '';
  return upright || level ? `<g class="mean-lines">${upright}${level}</g>` : '';
}
