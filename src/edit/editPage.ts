import { languages, type Language } from '../schema/language.ts';

/** Files of the built forms, as addresses. */
export type EditAssets = { script: string; styles: readonly string[] };
export type EditPage = {
  language: Language;
  /** Words of the site's pages in that language. */
  words: Readonly<Record<string, string>>;
  names: Readonly<Record<Language, string>>;
  /** "owner/name" on GitHub. Missing: null where the forms know a local copy only. */
  repository: string | null;
  assets: EditAssets;
};

/** Address of the forms in a language; the first one has no step of its own. */
export const editAddress = (language: Language): string =>
  language === languages[0] ? '/edit/' : `/edit/${language}/`;

/**
 * What the forms may load: the site's own files, and the git host where there is one.
 * Styles: the editor writes style elements and attributes while it runs, which no hash can name. Pictures: it shows them as data
 * and as blobs, and fetches its own picture from one. Scripts stay strict: none stands in the page, none comes from elsewhere.
 */
export function editPolicy(repository: string | null): string {
  const host = repository ? ' https://api.github.com' : '';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data:${host}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
  ].join('; ');
}

/** The entry page of the forms in one language as HTML: what they are for, and the button that opens them. */
export function editPage({ language, words, names, repository, assets }: EditPage): string {
  const t = (key: string) => escaped((words[`edit.${key}`] ?? '').replace('{repository}', repository ?? ''));
  const paragraph = (key: string) => `<p>${t(key)}</p>`;
  const links = languages
    .map((one) =>
      one === language
        ? `<b aria-current="true">${names[one]}</b>`
        : `<a href="${editAddress(one)}" hreflang="${one}" lang="${one}">${names[one]}</a>`,
    )
    .join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${editPolicy(repository)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${t('title')}</title>
<meta name="description" content="${t('lead')}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${editAddress(one)}">`).join('\n')}
${assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${assets.script}"></script>
</head>
<body data-repository="${escaped(repository ?? '')}" data-forms="/edit/forms.${language}.json">
<main>
<nav aria-label="${escaped(words['site.languages'] ?? '')}">${links}</nav>
<h1>${t('heading')}</h1>
${paragraph('lead')}
${paragraph('figures')}
${paragraph('local')}
${repository ? paragraph('hosted') : ''}
${paragraph('words')}
<p><button type="button" hidden>${t('open')}</button></p>
<p role="status" data-failed="${t('failed')}" data-only-local="${t('onlyLocal')}"></p>
<noscript><p>${t('scripts')}</p></noscript>
<p><a href="/${language}/">${t('back')}</a></p>
</main>
<div id="nc-root"></div>
</body>
</html>
`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
