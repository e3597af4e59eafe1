import { escapeXml } from './escapeXml.ts';
import { tenth } from './scale.ts';

/** Position on a fluid strip: `x` in per cent of its width, marks in pixels, so that one drawing serves all screens. */
export const percent = (x: number) => `${tenth(x)}%`;

/** A strip of full width around `inner`; what it shows stands as text beside it, so readers of the text lose nothing. */
export const strip = (inner: string, height: number, name = 'strip') =>
  `<svg class="${name}" width="100%" height="${height}" aria-hidden="true">${inner}</svg>`;

/** The ground line of a strip. */
export const track = '<line class="track" x2="100%" y1="50%" y2="50%"/>';

/** The black upright of the republic through the whole height. */
export const upright = (x: number) =>
  `<line class="ref" x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="100%"/>`;

export type AxisTick = { x: number; label: string };

/** Tick labels of a fluid axis, those at the ends kept inside; `inner` is drawn above them. */
export function axisStrip(ticks: readonly AxisTick[], inner = '', height = 26): string {
  const anchor = (x: number) => (x < 3 ? 'start' : x > 97 ? 'end' : 'middle');
  const labels = ticks.map(
    ({ x, label }) =>
      `<text class="tick" x="${percent(x)}" y="${height - 5}" text-anchor="${anchor(x)}">${escapeXml(label)}</text>`,
  );
  return strip(inner + labels.join(''), height, 'axis');
}
