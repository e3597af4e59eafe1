import { escapeXml } from './escapeXml.ts';
import type { FigureState, MissingState, ValueMark } from './figureState.ts';

export type GlyphName = MissingState | ValueMark;

const box = '<path class="g-l" d="M1.5 1.5h13v13h-13Z"/>';
const thin = (d: string) => `<path class="g-l" d="${d}"/>`;
const thick = (d: string) => `<path class="g-l g-t" d="${d}"/>`;

/** Inner drawing of each glyph on a field of 16 × 16. */
const drawings: Record<GlyphName, string> = {
  'not-collected': box + thin('M2 9 9 2M2 14 14 2M7 14l7-7'),
  late: box + thick('M8 3.6v4.8l3.2 2.2'),
  refused: box + thick('m4 4 8 8m0-8-8 8'),
  suppressed: '<path class="g-f" d="M1 4.5h14v7H1Z"/>',
  'not-applicable': thick('M3 8h10'),
  'not-yet-due': '<path class="g-l g-d" d="M1.5 1.5h13v13h-13Z"/>',
  'place-did-not-exist': thick('M1.5 5V1.5H5m6 0h3.5V5m0 6v3.5H11m-6 0H1.5V11'),
  estimated: '<circle class="g-l g-t" cx="8" cy="8" r="5"/>',
  break: thick('M6 1v14m4-14v14'),
  disputed: thick('M8 1.8 14.2 8 8 14.2 1.8 8ZM8 4.8v4m0 1.8v1.2'),
  held: thick('M3.5 1.8h9m-9 12.4h9M4.6 2c0 4.4 6.8 7.6 6.8 12M11.4 2c0 4.4-6.8 7.6-6.8 12'),
  flag: '<path class="g-f g-a" d="M3 2h10L9.6 5.6 13 9.2H4.6V15H3Z"/>',
};

/** Fillings of map areas without a value; the class `p-<state>` of charts.css paints with them. */
const pattern = (id: string, size: number, inner: string) =>
  `<pattern id="p-${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${inner}</pattern>`;
const patterns =
  pattern('not-collected', 6, '<path class="g-l" d="M3 0v6"/>') +
  pattern('late', 9, '<path class="g-l" d="M3 0v9"/><circle class="g-f" cx="7" cy="4" r="1.1"/>') +
  pattern('refused', 8, '<path class="g-l" d="M0 4h8M4 0v8"/>') +
  pattern('suppressed', 6, '<path class="g-f" d="M0 1.3h6v3.4H0Z"/>').replace('45', '0') +
  pattern('not-applicable', 9, '<path class="g-l" d="M2 4.5h5"/>').replace('45', '0') +
  pattern('held', 10, '<path class="g-l" d="M3 2h5L3 8h5Z"/>').replace('45', '0') +
  pattern('estimated', 7, '<circle class="p-dot" cx="3.5" cy="3.5" r="1.3"/>').replace('45', '0');

/** Marks that `<use>` sets at a point: own place, peers, republic, and the ends of lines in their fixed order. */
const marks =
  '<path id="m-own" class="own" d="M0-7.2 7.2 0 0 7.2-7.2 0Z"/><circle id="m-p" class="peer" cy="13" r="3.5"/>' +
  '<path id="m-o" class="own" d="M0 5.8 7.2 13 0 20.2-7.2 13Z"/><path id="m-r" class="ref" d="M0-6v38"/>' +
  '<circle id="m-rep" r="4"/><path id="m-s1" d="M0-5.4 5.4 0 0 5.4-5.4 0Z"/><path id="m-s2" d="M-3.7-3.7h7.4v7.4h-7.4Z"/>' +
  '<path id="m-s3" d="M0-5 5 4H-5Z"/><circle id="m-thin" r="2"/>';

/** Symbols, marks and patterns that charts and tables refer to: print once a page, before all else in `<body>`. */
export const sprite = `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${Object.entries(
  drawings,
)
  .map(([name, inner]) => `<symbol id="g-${name}" viewBox="0 0 16 16">${inner}</symbol>`)
  .join('')}${marks}${patterns}</defs></svg>`;

/**
 * A glyph for a table cell or a list with its word: beside it, or with `hidden` for screen readers only.
 * Without a word the glyph is decoration: print the word next to it.
 */
export function glyph(name: GlyphName, word = '', { hidden = false } = {}): string {
  const icon = `<svg class="glyph" width="14" height="14" aria-hidden="true" focusable="false"><use href="#g-${name}"/></svg>`;
  if (!word) return icon;
  return `${icon} <span${hidden ? ' class="vh"' : ''}>${escapeXml(word)}</span>`;
}

/** Names of the glyphs that a state carries, none for a plain value. */
export function stateGlyphs(state: FigureState): readonly GlyphName[] {
  return state.kind === 'value' ? state.marks : [state.kind];
}
