import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { exampleChanged, exampleReview } from './exampleReview.ts';
import { reviewDocument } from './reviewDocument.ts';
import { reviewPage } from './reviewPage.ts';

const style = ['tokens', 'base', 'tables', 'print', 'review']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n');
const files = exampleChanged({ 'regions/batken/2023.json': (text) => text.replace('41.2', '4.12') });
const document = reviewDocument(exampleReview(files), 'ky');
const page = reviewPage(document, { style });

test('the page runs and loads nothing, and its policy allows its own style only', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|@import|url\(/i);
  const css = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(css, 'utf8').digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
});
test('nothing of the data becomes markup', () => {
  const bad = { ...document, headline: '<img src=x onerror=alert(1)>', about: '"</p><script>' };
  const text = reviewPage(bad, { style: '' });
  expect(text).not.toMatch(/<img|<script/);
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
test('the page is in the language of its words, has one heading and a drawing with a name', () => {
  expect(page).toContain('<html lang="ky">');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).toMatch(/<svg class="before-after"[^>]* role="img" aria-label="[^"]+"/);
});
test('every element that opens is closed', () => {
  const errors: string[] = [];
  parse(page, { sourceCodeLocationInfo: true, onParseError: ({ code }) => void errors.push(code) });
  expect(errors).toEqual([]);
});
