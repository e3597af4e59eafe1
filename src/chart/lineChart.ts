import { escapeXml } from './escapeXml.ts';
import { relativePath, type Spot } from './path.ts';
import {
  placeLines,
  type LineOptions,
  type LineSeries,
  type PlacedLine,
  type PlacedLines,
} from './placeLines.ts';
import { tenth } from './scale.ts';

const at = ({ x, y }: Spot) => `x="${tenth(x)}" y="${tenth(y)}"`;
const path = (runs: readonly (readonly Spot[])[], kind = '') =>
  runs.length > 0 ? `<path${kind && ` class="${kind}"`} d="${runs.map(relativePath).join('')}"/>` : '';
const glyphAt = (name: string, { x, y }: Spot) =>
  `<use href="#g-${name}" ${at({ x: x - 6, y: y - 6 })} width="12" height="12"/>`;

/**
 * Time series of all regions as SVG text: the rest thin and grey, the republic black, up to three chosen in colour.
 * Needs the sprite. Lines have `data-id`, `data-n` (name) and `data-v` (printed values by year, joined by "|") for scripts.
 */
export function lineChart(series: readonly LineSeries[], options: LineOptions): string {
  const placed = placeLines(series, options);
  const { frame, years, left, right } = placed;
  const open =
    `<svg class="chart" viewBox="0 0 ${frame.width} ${frame.height}" role="group" aria-label="${escapeXml(options.title)}"` +
    ` data-years="${years.join(' ')}" data-plot="${[left, right, frame.top, frame.height - frame.bottom].map(tenth).join(' ')}">`;
  return `${open}${axes(placed, options)}${breaks(placed)}${events(placed)}${placed.lines.map((line) => lineGroup(line, placed)).join('')}</svg>`;
}

/** The grid is one path, so that a chart with many years stays small. */
function axes(
  { frame, left, right, ticks, zero, yearTicks }: PlacedLines,
  { unit, format }: LineOptions,
): string {
  const floor = frame.height - frame.bottom;
  const wide = tenth(right - left);
  const grid = ticks.map(({ y }) => `M${left} ${tenth(y)}h${wide}`).join('');
  const values = ticks.map(
    ({ value, y }) => `<text x="${left - 6}" y="${tenth(y + 4)}">${escapeXml(format(value))}</text>`,
  );
  const marks = yearTicks.map(({ x, labelled }) => `M${tenth(x)} ${floor}v${labelled ? 5 : 3}`).join('');
  const labels = yearTicks
    .filter(({ labelled }) => labelled)
    .map(({ year, x }) => `<text x="${tenth(x)}" y="${frame.height - 7}">${year}</text>`);
  return (
    `<path class="grid" d="${grid}"/><path class="zero" d="${marks}${zero === null ? '' : `M${left} ${tenth(zero)}h${wide}`}"/>` +
    `<g class="tick ends">${values.join('')}</g><g class="tick mids">${labels.join('')}</g>` +
    `<text class="tick" y="12">${escapeXml(unit)}</text>`
  );
}

/** Two uprights cut all lines; the reason stands where there is more room. */
function breaks({ frame, left, right, breaks: cuts }: PlacedLines): string {
  const bars = (x: number) =>
    `<path class="cut" d="M${tenth(x - 2)} ${frame.top - 6}h4V${frame.height - frame.bottom}h-4Z"/>`;
  const word = (x: number, text: string, rank: number) => {
    const before = x - left > right - x;
    const [from, anchor] = before ? [x - 7, ' text-anchor="end"'] : [x + 7, ''];
    return `<text class="reason" x="${tenth(from)}" y="${frame.top - 10 + rank * 13}"${anchor}>${escapeXml(text)}</text>`;
  };
  return cuts.map(({ x, text }, rank) => bars(x) + word(x, text, rank)).join('');
}

/** A dashed upright where something happened; its words stand above. */
function events({ frame, left, right, events: marks }: PlacedLines): string {
  const floor = frame.height - frame.bottom;
  return marks
    .map(({ x, text }, rank) => {
      const before = x - left > right - x;
      const [from, anchor] = before ? [x - 6, ' text-anchor="end"'] : [x + 6, ''];
      const words = `<text class="reason" x="${tenth(from)}" y="${frame.top - 10 + rank * 13}"${anchor}>${escapeXml(text)}</text>`;
      return `<path class="event" d="M${tenth(x)} ${frame.top - 6}V${floor}"/>${words}`;
    })
    .join('');
}

function lineGroup(line: PlacedLine, { labels, frame }: PlacedLines): string {
  const { id, name, role, label, end } = line;
  const spoken = label ? ` role="img" aria-label="${escapeXml(label)}"` : '';
  const open = `<g class="line ${role}" data-id="${escapeXml(id)}" data-n="${escapeXml(name)}" data-v="${escapeXml(line.cells.join('|'))}"${spoken}>`;
  const alone = line.points.filter((spot) => spot !== end).map((spot) => [spot]);
  const hollow = line.hollow
    .map(({ x, y }) => `<circle class="hollow" cx="${tenth(x)}" cy="${tenth(y)}" r="3.5"/>`)
    .join('');
  const glyphs =
    line.gaps.map((gap) => glyphAt(gap.kind, gap)).join('') +
    line.marked
      .flatMap(({ x, y, state }) =>
        state?.kind === 'value'
          ? state.marks
              .filter((mark) => mark === 'disputed' || mark === 'flag')
              .map((mark) => glyphAt(mark, { x, y: y - 13 }))
          : [],
      )
      .join('');
  const mark =
    end && !line.hollow.includes(end)
      ? `<use class="end" href="#m-${role === 'republic' ? 'rep' : role}" ${at(end)}/>`
      : '';
  const words = labels.find((item) => item.id === id);
  return `${open}${path(line.solid)}${path(line.dashed, 'dash')}${path(alone, 'pt')}${hollow}${glyphs}${mark}${words ? endLabel(words, frame.width) : ''}</g>`;
}

type Words = PlacedLines['labels'][number];

/** Value and name at the right; a leader where the label had to move or the line ends early. */
function endLabel({ from, x, y, text, name }: Words, width: number): string {
  const start = { x: from.x + 6, y: from.y };
  const far = Math.abs(y - from.y) > 3 || x - start.x > width / 30;
  const leader = far ? path([[start, { x: x - 3, y }]], 'lead') : '';
  return `${leader}<text x="${tenth(x)}" y="${tenth(y + 4)}"><tspan>${escapeXml(text)}</tspan> ${escapeXml(name)}</text>`;
}
