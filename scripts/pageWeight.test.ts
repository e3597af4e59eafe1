import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cssLoads, scriptLoads } from './pageLoads.ts';
import { budget, overBudget, pageWeigher, sum, type Load } from './pageWeight.ts';

const html = `<!doctype html><html lang="ky"><head>
  <link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://example.org/ky/">
  <link rel="alternate" hreflang="ru" href="/ru/"><link rel="stylesheet" href="/_a/site.css">
  <link rel="preload" href="/fonts/a.woff2" as="font"><script type="module" src="/_a/page.js"></script>
  <script type="application/ld+json">{"import":"./no.js"}</script></head>
  <body><a href="/downloads/x.csv">csv</a><svg><use href="#mark"/></svg><img src="picture.svg" alt="">
  <div data-live="/maps/poverty.json" data-topology="/maps/regions.topojson" data-name="x.y"></div></body></html>`;

const files: Record<string, string> = {
  '/ky/index.html': html,
  '/ky/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/favicon.svg': '<svg/>',
  '/_a/site.css': '@font-face{font-family:A;src:url("/fonts/a.woff2") format("woff2")}a{mask:url(#m)}',
  '/fonts/a.woff2': 'a'.repeat(5000),
  '/_a/page.js': 'import{a as b}from"./shared.js";const t=()=>import("./liveMap.js");b(t)',
  '/_a/shared.js': 'export const a=1;',
  '/_a/liveMap.js':
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_a/leaflet.js","_a/leaflet.css"])))=>i.map(i=>d[i]);import"./leaflet.js";',
  '/_a/leaflet.js': 'export const L={};',
  '/_a/leaflet.css': '.leaflet{color:red}',
  '/maps/poverty.json': '{"KG02":1}',
  '/maps/regions.topojson': '{"type":"Topology"}',
};
const read = (address: string) => {
  const text = files[address];
  return text === undefined ? null : new TextEncoder().encode(text);
};
const addresses = (loads: readonly Load[]) => loads.map(({ address }) => address).sort();

test('counts each file once that the page, its styles and its scripts ask for, and no link', () => {
  expect(addresses(pageWeigher(read)('/ky/index.html').first)).toEqual([
    '/_a/page.js',
    '/_a/shared.js',
    '/_a/site.css',
    '/favicon.svg',
    '/fonts/a.woff2',
    '/ky/index.html',
    '/ky/picture.svg',
  ]);
});

test('counts what opening the live map adds', () => {
  expect(addresses(pageWeigher(read)('/ky/index.html').liveMap)).toEqual([
    '/_a/leaflet.css',
    '/_a/leaflet.js',
    '/_a/liveMap.js',
    '/maps/poverty.json',
    '/maps/regions.topojson',
  ]);
});

test('weighs text packed by gzip level 9, and fonts as they are', () => {
  const { first } = pageWeigher(read)('/ky/index.html');
  const page = first.find(({ kind }) => kind === 'html');
  const font = first.find(({ address }) => address.endsWith('.woff2'));
  expect(page?.gzip).toBe(gzipSync(html, { level: 9 }).length);
  expect(font).toMatchObject({ bytes: 5000, gzip: 5000 });
  const { gzip, script } = sum(first);
  expect(gzip).toBe(first.reduce((all, load) => all + load.gzip, 0));
  expect(script).toBe(
    gzipSync(files['/_a/page.js'] ?? '').length + gzipSync(files['/_a/shared.js'] ?? '').length,
  );
});

test('names the file that a page asks for in vain', () => {
  const without = (address: string) => (address === '/_a/shared.js' ? null : read(address));
  const weight = pageWeigher(without)('/ky/index.html');
  expect(weight.absent).toEqual(['/_a/shared.js']);
  expect(overBudget(weight)).toEqual(['asks for a file that was not built: /_a/shared.js']);
});

test('lists other hosts instead of weighing them', () => {
  const page = '<script src="https://cdn.example.com/x.js"></script>';
  const { first, elsewhere } = pageWeigher(() => new TextEncoder().encode(page))('/index.html');
  expect(first).toHaveLength(1);
  expect(elsewhere).toEqual(['https://cdn.example.com/x.js']);
});

test('says what is over the budget', () => {
  const load = (gzip: number): Load => ({ address: '/x', kind: 'script', bytes: gzip, gzip });
  expect(overBudget({ first: [load(budget.script)], liveMap: [], elsewhere: [], absent: [] })).toEqual([]);
  expect(
    overBudget({ first: [load(budget.script + 1)], liveMap: [], elsewhere: ['https://a.b/'], absent: [] }),
  ).toEqual(['bytes of script (gzip): 10001, at most 10000', 'asks another host: https://a.b/']);
  expect(overBudget({ first: [], liveMap: [load(110_001)], elsewhere: [], absent: [] })).toHaveLength(1);
});

test.each([
  ['import{a as b,c}from"./x.js";b()', ['./x.js']],
  ['import"./x.js";import*as y from"./y.js"', ['./x.js', './y.js']],
  ['export{a}from"./x.js";export*from"./y.js"', ['./x.js', './y.js']],
  ['const a="from";export{a};f("./no.js")', []],
  ['import d,{e as f}from"./x.js"', ['./x.js']],
])('reads the imports of %s', (script, now) => {
  expect(scriptLoads(script).now).toEqual(now);
});

test('reads fonts and imported sheets of a style sheet, but no data in it', () => {
  const css = `@import "a.css";@import url('b.css');x{background:url(data:image/png;base64,AA==)}y{src:url( "f.woff2" )}`;
  expect(cssLoads(css)).toEqual({ css: ['a.css', 'b.css'], others: ['f.woff2'] });
});
