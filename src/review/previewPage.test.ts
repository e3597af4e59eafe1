import { expect, test } from 'vitest';
import { assetsOf, previewPage, previewStyle } from './previewPage.ts';

const place = {
  address: 'ky/regions/talas/',
  pages: new Set(['ky/regions/talas/', 'ky/indicators/poverty/']),
  site: '',
  elsewhere: 'index.html',
};
const html =
  '<meta http-equiv="content-security-policy" content="default-src \'self\'"><link rel="stylesheet" href="/_a/x.css">' +
  '<link rel="modulepreload" href="/_a/x.js"><script type="module" src="/_a/x.js"></script>' +
  '<a href="/ky/indicators/poverty/#tb">a</a><a href="/ky/about/">b</a><a href="#here">c</a><a href="https://stat.gov.kg/">d</a>';

test('links between pages of the preview become relative files, with their anchors', () => {
  expect(previewPage(html, place)).toContain('<a href="../../../ky/indicators/poverty/index.html#tb">');
});
test('links to other pages lead to the published site, or to the list where there is none', () => {
  expect(previewPage(html, place)).toContain('<a href="../../../index.html">b');
  expect(previewPage(html, { ...place, site: 'https://example.org/' })).toContain(
    '<a href="https://example.org/ky/about/">b',
  );
});
test('links of other hosts and within the page stay', () => {
  expect(previewPage(html, place)).toContain('<a href="#here">c</a><a href="https://stat.gov.kg/">d</a>');
});
test('nothing runs in a preview', () => {
  const page = previewPage(html, place);
  expect(page).not.toMatch(/script|modulepreload|x\.js/);
  expect(page).toContain("content=\"default-src 'none';");
});
test('style sheets, pictures and fonts are named, and fonts of a style sheet are found beside it', () => {
  expect(assetsOf(html)).toEqual(['_a/x.css']);
  expect(previewStyle("@font-face{src:url('/fonts/a.woff2')}", '_a/x.css')).toEqual({
    css: "@font-face{src:url('../fonts/a.woff2')}",
    assets: ['fonts/a.woff2'],
  });
});
