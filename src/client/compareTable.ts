import { escapeXml } from '../chart/escapeXml.ts';
import { stateAt, type ComparePlace, type CompareWords } from './compareData.ts';

/** A row of a table; `cells` are markup made by `cellHtml`, `name` and `meta` are text. */
export type TableRow = {
  name: string;
  href?: string;
  meta?: string;
  isWhole?: boolean;
  cells: readonly string[];
};
/** `rows` has a column for each place and folds on phones, `pairs` has two columns and does not. */
export type Table = {
  caption: string;
  kind: 'rows' | 'pairs';
  heads: readonly string[];
  rows: readonly TableRow[];
};

// The page has printed the drawings; the module that holds them is left out here, because it is two kilobytes of script.
const glyph = (name: string, word: string) =>
  `<svg class="glyph" width="14" height="14" aria-hidden="true" focusable="false"><use href="#g-${name}"/></svg>` +
  `<span class="vh"> ${escapeXml(word)}</span>`;

/** What stands in a cell: the value with its marks and its rank, or the glyph of the reason with the reason for those who cannot see it. */
export function cellHtml(
  place: ComparePlace | undefined,
  at: number,
  words: CompareWords,
  rank = '',
): string {
  const state = place ? stateAt(place, at) : ({ kind: 'not-collected' } as const);
  const text = place?.texts[at] ?? '';
  if (state.kind !== 'value') {
    const word = text || words.missingWord;
    return `<span class="miss" title="${escapeXml(word)}">${glyph(state.kind, word)}</span>`;
  }
  const marks = state.marks.map((name) => ` ${glyph(name, words[name])}`);
  return `${escapeXml(text)}${marks.join('')}${rank && `<span class="meta">${escapeXml(rank)}</span>`}`;
}

/** A table of values as HTML text; where it folds, heads stand before the values. */
export function tableHtml({ caption, kind, heads: [corner = '', ...heads], rows }: Table): string {
  const head = (text: string, more = '') =>
    `<th role="columnheader" scope="col"${more}>${escapeXml(text)}</th>`;
  const body = rows.map(({ name, href, meta, isWhole, cells }) => {
    const title = href ? `<a href="${escapeXml(href)}">${escapeXml(name)}</a>` : escapeXml(name);
    const below = meta ? `<span class="meta">${escapeXml(meta)}</span>` : '';
    const values = cells.map(
      (cell, i) =>
        `<td role="cell" class="n"${kind === 'rows' ? ` data-l="${escapeXml(heads[i] ?? '')}"` : ''}>${cell}</td>`,
    );
    return `<tr role="row"${isWhole ? ' class="mean"' : ''}><th role="rowheader" scope="row">${title}${below}</th>${values.join('')}</tr>`;
  });
  return (
    `<table role="table" class="compare-table compare-${kind}"><caption>${escapeXml(caption)}</caption><thead role="rowgroup"><tr role="row">` +
    `${head(corner)}${heads.map((text) => head(text, ' class="n"')).join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`
  );
}
