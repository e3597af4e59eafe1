import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportLines, siteReport } from './siteReport.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'site-'))));
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'self'";
const built = (language: string, body: string) => `<!doctype html><html lang="${language}">
  <meta http-equiv="content-security-policy" content="${policy}"><title>Poverty</title>
  <meta name="description" content="A share">${['ky', 'ru', 'en']
    .map((code) => `<link rel="alternate" hreflang="${code}" href="/${code}/indicators/poverty/">`)
    .join('')}<h1>Poverty</h1>${body}`;

test('a whole site passes every rule', () => {
  for (const code of ['ky', 'ru', 'en']) write(`${code}/indicators/poverty/index.html`, built(code, ''));
  const results = siteReport(root);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.map(({ checked }) => checked)).toEqual([...Array.from({ length: 12 }, () => 3), 0, 3, 9, 3]);
});

test('each rule reports its own problems with the page', () => {
  for (const code of ['ky', 'ru']) write(`${code}/indicators/poverty/index.html`, built(code, ''));
  const heavy = Array.from({ length: 60_000 }, (_, i) => ((i * 48_271) % 2_147_483_647).toString(36)).join(
    ' ',
  );
  write('en/indicators/poverty/index.html', built('en', `<p>NaN</p><p>${heavy}</p><a href="/none/">x</a>`));
  const wrong = siteReport(root).filter(({ problems }) => problems.length > 0);
  expect(wrong.map(({ rule }) => rule)).toEqual([
    'no codes among words',
    'links and anchors lead somewhere',
    'indicator pages within the budget',
  ]);
  expect(wrong.every(({ problems }) => problems[0]?.page === '/en/indicators/poverty/index.html')).toBe(true);
  expect(reportLines(wrong)[0]).toBe('FAIL no codes among words: 1 problems in 3');
});

test('an empty folder is no site', () => {
  expect(() => siteReport(root)).toThrow('holds no page');
});
