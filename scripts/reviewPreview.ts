import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeXml } from '../src/chart/escapeXml.ts';
import { reviewText } from '../src/i18n/reviewText.ts';
import { assetsOf, previewPage, previewStyle } from '../src/review/previewPage.ts';
import { ownStyle } from '../src/review/reviewPage.ts';
import { languages } from '../src/schema/language.ts';
import { commandLanguage } from './commandLanguage.ts';

const { values } = parseArgs({
  options: {
    review: { type: 'string', default: 'review' },
    built: { type: 'string', default: process.env['AIKYN_OUT'] ?? 'dist' },
    lang: { type: 'string' },
  },
});
const language = commandLanguage(process.argv);
const site = process.env['AIKYN_SITE'] ?? '';
const out = values.review;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

/** Addresses of changed pages that were built; the front pages are always there, as the way in. */
function pagesToShow(): string[] {
  const list = join(out, 'pages.txt');
  const named = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  const inside = named.filter((path) => !normalize(path).startsWith('..'));
  return [...new Set([...languages.map((own) => `${own}/`), ...inside])].filter((path) =>
    existsSync(join(values.built, path, 'index.html')),
  );
}

/** Copies a file that pages need; of style sheets, with what they load. Returns nothing for what the site has not. */
function copyAsset(path: string, done: Set<string>): void {
  const from = join(values.built, path);
  if (done.has(path) || normalize(path).startsWith('..') || !existsSync(from)) return;
  done.add(path);
  mkdirSync(dirname(join(out, path)), { recursive: true });
  if (!path.endsWith('.css')) return copyFileSync(from, join(out, path));
  const { css, assets } = previewStyle(readFileSync(from, 'utf8'), path.split(sep).join('/'));
  write(path, css);
  for (const asset of assets) copyAsset(asset, done);
}

const titleOf = (html: string, address: string) =>
  /<title>([^<]*)/.exec(html)?.[1]?.replace(/ \|[^|]*$/, '') ?? escapeXml(address);

function preview(): number {
  const addresses = pagesToShow();
  const pages = new Set(addresses);
  const done = new Set<string>();
  const links = addresses.map((address) => {
    const html = readFileSync(join(values.built, address, 'index.html'), 'utf8');
    for (const asset of assetsOf(html)) copyAsset(asset, done);
    write(`${address}index.html`, previewPage(html, { address, pages, site, elsewhere: 'index.html' }));
    return { address, title: titleOf(html, address) };
  });
  write('index.html', indexPage(links));
  return addresses.length;
}

/** The way in: the review in each language, and the pages that change, as they would be. */
function indexPage(links: readonly { address: string; title: string }[]): string {
  const sections = languages.map((own) => {
    const text = (message: Parameters<typeof reviewText>[0]) => escapeXml(reviewText(message, own));
    const review = existsSync(join(out, `review.${own}.html`))
      ? `<p><a href="review.${own}.html">${text('title')}</a></p>`
      : '';
    const items = links
      .filter(({ address }) => address.startsWith(`${own}/`))
      .map(({ address, title }) => `<li><a href="${escapeXml(address)}index.html">${title}</a></li>`);
    return `<section lang="${own}"><h2>${text('partPages')}</h2>${review}<p>${text('previewNote')}</p><ul>${items.join('')}</ul></section>`;
  });
  const style = ['tokens', 'base', 'review']
    .map((name) => readFileSync(join(import.meta.dirname, `../src/styles/${name}.css`), 'utf8'))
    .join('\n');
  const { css, policy } = ownStyle(style);
  return `<!doctype html><html lang="ky"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeXml(reviewText('title', 'ky'))}</title><style>${css}</style></head><body><main class="wrap review"><h1>${escapeXml(reviewText('title', 'ky'))}</h1>${sections.join('')}</main></body></html>\n`;
}

if (!existsSync(values.built)) {
  console.error(reviewText('notBuilt', language, { found: values.built }));
  process.exitCode = 2;
} else {
  console.log(reviewText('previewed', language, { count: preview(), folder: out }));
}
