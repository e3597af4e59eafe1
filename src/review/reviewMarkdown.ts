import { reviewText } from '../i18n/reviewText.ts';
import type { Block, ReviewDocument, Section } from './reviewDocument.ts';

/** Longest comment that GitHub takes, less what is put around it. */
export const commentLimit = 65_536 - 1_024;

const signs = { stop: '⛔', look: '⚠️', know: 'ℹ️' } as const;

/**
 * A review as Markdown for a comment on GitHub.
 * Shape: headline and decisions are open, sections are folded. What does not fit into `limit` characters is left out whole, and a note says so.
 * Nothing of the text becomes markup, and nobody is called by name.
 */
export function reviewMarkdown(document: ReviewDocument, { limit = commentLimit, link = '' } = {}): string {
  const { language, sections } = document;
  const note = `\n${plain(reviewText('cutNote', language))}\n`;
  const where = link ? `\n${reviewText('htmlThere', language, { link })}\n` : '';
  let text = `${head(document)}${where}`;
  let isCut = false;
  for (const section of sections) {
    const part = sectionText(section, language);
    if (text.length + part.length + note.length > limit) isCut = true;
    else text += part;
  }
  return isCut ? `${text}${note}`.slice(0, limit) : text;
}

/** Reviews in several languages as one comment: the first open, the others folded; each gets its share of the room. */
export function reviewComment(
  documents: readonly ReviewDocument[],
  { limit = commentLimit, link = '' } = {},
): string {
  const room = Math.floor(limit / Math.max(1, documents.length)) - 100;
  return documents
    .map((document, i) => {
      const text = reviewMarkdown(document, { limit: room, link });
      const name = reviewText('otherLanguage', document.language);
      return i === 0 ? text : `\n<details><summary><b>${name}</b></summary>\n\n${text}\n</details>\n`;
    })
    .join('');
}

function head({ headline, about, decisionsTitle, decisions, more }: ReviewDocument): string {
  const list = decisions.map(
    ({ level, word, text }) => `- ${signs[level]} **${plain(word)}.** ${plain(text)}`,
  );
  const lines = [`### ${plain(headline)}`, '', plain(about), '', `**${plain(decisionsTitle)}**`, '', ...list];
  return `${[...lines, ...(more ? ['', plain(more)] : [])].join('\n')}\n`;
}

function sectionText({ title, count, blocks }: Section, language: ReviewDocument['language']): string {
  const summary = [plain(title), count].filter(Boolean).join(': ');
  return `\n<details><summary>${summary}</summary>\n\n${blocks.map((block) => blockText(block, language)).join('\n')}\n</details>\n`;
}

function blockText(block: Block, language: ReviewDocument['language']): string {
  switch (block.is) {
    case 'text':
      return `${plain(block.text)}\n`;
    case 'list':
      return `${block.items.map((item) => `- ${plain(item)}`).join('\n')}\n`;
    case 'table':
      return tableText(block);
    case 'pairs':
      return `${block.pairs.map(pairText).join('\n')}\n`;
    case 'charts':
      return `${plain(reviewText('chartsElsewhere', language))}\n\n${block.charts.map(chartText).join('\n')}\n`;
  }
}

function tableText({ heads, numeric, rows, more }: Extract<Block, { is: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `|${heads.map((_, i) => (numeric.includes(i) ? ' ---: ' : ' --- ')).join('|')}|`;
  return `${[line(heads), rule, ...rows.map(line), ...(more ? ['', plain(more)] : [])].join('\n')}\n`;
}

function pairText({ label, before, after }: { label: string; before: string; after: string }): string {
  const old = before ? `  <br>− ${plain(before)}` : '';
  return `- **${plain(label)}**${old}${after ? `  <br>+ ${plain(after)}` : ''}`;
}

const chartText = ({
  title,
  change,
  years,
  before,
  after,
}: Extract<Block, { is: 'charts' }>['charts'][number]) =>
  `- ${plain(title)} (${years}). ${plain(change)}  <br>− \`${before}\`  <br>+ \`${after}\``;

/** Text that stays text: no markup, no line of a table, no mention, no reference to an issue. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replace(/@(?=[A-Za-z0-9])/g, '@\u2060')
    .replace(/\b(https?):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.');
}
