/** Where the links of a page lead in a preview: `pages` are addresses that it holds, "ky/indicators/poverty/"; `site` the published one. */
export type PreviewPlace = { address: string; pages: ReadonlySet<string>; site: string; elsewhere: string };

const attribute = /(\s(?:href|src))="(\/(?!\/)[^"]*)"/g;
/** Policy of a page that is opened from a folder: nothing runs, styles and pictures come from beside it. */
const policy =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

/**
 * A built page as it can be opened from an unpacked folder: addresses relative, without scripts.
 * Shape: links to pages that the preview lacks lead to the published site, or to `elsewhere` where there is none.
 */
export function previewPage(html: string, place: PreviewPlace): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload|alternate)"[^>]*>/g, '')
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/i, `$1${policy}`)
    .replace(attribute, (_, name: string, link: string) => `${name}="${previewLink(link, place)}"`);
}

function previewLink(link: string, { address, pages, site, elsewhere }: PreviewPlace): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(link) ?? [];
  const up = '../'.repeat(address.split('/').length - 1);
  if (pages.has(path)) return `${up}${path}index.html${rest}`;
  if (isAsset(path)) return `${up}${path}`;
  return site === '' ? `${up}${elsewhere}` : `${site.replace(/\/$/, '')}${link}`;
}

const isAsset = (path: string) => /\.(?:css|svg|png|woff2)$/.test(path);

/** Files that a page needs beside it, by address. */
export const assetsOf = (html: string): string[] =>
  [...html.matchAll(attribute)].flatMap(([, , link = '']) => {
    const path = link.slice(1).replace(/[?#].*$/, '');
    return isAsset(path) ? [path] : [];
  });

/** A style sheet whose fonts lie in the folder, and the addresses of those. */
export function previewStyle(css: string, address: string): { css: string; assets: string[] } {
  const up = '../'.repeat(address.split('/').length - 1);
  const assets: string[] = [];
  const text = css.replace(/url\((['"]?)\/([^'")]+)\1\)/g, (_, quote: string, path: string) => {
    assets.push(path);
    return `url(${quote}${up}${path}${quote})`;
  });
  return { css: text, assets };
}
