import { createHash } from 'node:crypto';
import { escapeXml } from '../chart/escapeXml.ts';
import type { Block, ReviewDocument, Section } from './reviewDocument.ts';

/**
 * A review as one HTML file that needs no other: no scripts, nothing is loaded, the policy allows its own style only.
 * Shape: `style` is the text of the style sheets; `others` are the same review in other languages, by file name.
 */
export function reviewPage(
  document: ReviewDocument,
  {
    style,
    others = [],
  }: { style: string; others?: readonly { name: string; href: string; language: string }[] },
): string {
  const { language, title, kicker, headline, about } = document;
  const { css, policy } = ownStyle(style);
  const links = others.map(
    ({ name, href, language: other }) =>
      `<a href="${escapeXml(href)}" lang="${other}" hreflang="${other}">${escapeXml(name)}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeXml(`${title}: ${headline}`)}</title>
<style>${css}</style>
</head>
<body>
<main class="wrap review">
<p class="kicker own">${escapeXml(kicker)}</p>
<h1>${escapeXml(headline)}</h1>
<p class="sub">${escapeXml(about)}</p>
${links.length > 0 ? `<p class="review-languages">${links.join(' ')}</p>` : ''}
${decisionList(document)}
${document.sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

/** Style of a file that needs no other, and the policy that allows it alone: our fonts give way to those of the reader. */
export function ownStyle(style: string): { css: string; policy: string } {
  const css = style.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '').replace(/<\/style/gi, '');
  const policy = `default-src 'none'; style-src '${hashOf(css)}'; base-uri 'none'; form-action 'none'`;
  return { css, policy };
}

const hashOf = (css: string) => `sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}`;

function decisionList({ decisionsTitle, decisions, more }: ReviewDocument): string {
  const items = decisions.map(
    ({ level, word, text }) =>
      `<li class="${level}"><b>${escapeXml(word)}</b> <span>${escapeXml(text)}</span></li>`,
  );
  const list = items.length > 0 ? `<ol class="decisions">${items.join('')}</ol>` : '';
  return `<section aria-labelledby="decisions"><h2 id="decisions">${escapeXml(decisionsTitle)}</h2>${list}${more ? `<p class="sub">${escapeXml(more)}</p>` : ''}</section>`;
}

function sectionHtml({ id, title, count, blocks, isOpen }: Section): string {
  const number = count ? ` <span class="meta">${escapeXml(count)}</span>` : '';
  return `<details id="${id}"${isOpen ? ' open' : ''}><summary><h2>${escapeXml(title)}</h2>${number}</summary>${blocks.map(blockHtml).join('')}</details>`;
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'text':
      return `<p class="sub">${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'pairs':
      return `<dl class="pairs-list">${block.pairs.map(pairHtml).join('')}</dl>`;
    case 'charts':
      // The drawings come from src/chart, which escapes what it is given.
      return `<p class="sub">${escapeXml(block.key)}</p><div class="review-charts">${block.charts
        .map(
          ({ title, change, svg }) =>
            `<figure><figcaption><b>${escapeXml(title)}</b> <span class="meta">${escapeXml(change)}</span></figcaption>${svg}</figure>`,
        )
        .join('')}</div>`;
  }
}

function tableHtml({ heads, numeric, rows, more }: Extract<Block, { is: 'table' }>): string {
  const kind = (column: number) => (numeric.includes(column) ? ' class="n"' : '');
  const cells = (row: readonly string[]) =>
    row
      .map((text, i) =>
        i === 0 ? `<th scope="row">${escapeXml(text)}</th>` : `<td${kind(i)}>${escapeXml(text)}</td>`,
      )
      .join('');
  const head = heads.map((text, i) => `<th scope="col"${kind(i)}>${escapeXml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${more ? `<p class="sub">${escapeXml(more)}</p>` : ''}`;
}

function pairHtml({ label, before, after }: { label: string; before: string; after: string }): string {
  const old = before ? `<dd class="was"><del>${escapeXml(before)}</del></dd>` : '';
  const fresh = after ? `<dd class="is"><ins>${escapeXml(after)}</ins></dd>` : '';
  return `<div><dt>${escapeXml(label)}</dt>${old}${fresh}</div>`;
}
