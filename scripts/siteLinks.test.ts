import { expect, test } from 'vitest';
import { linkProblems, linksOf, titleProblems } from './siteLinks.ts';
import { sitePage } from './sitePage.ts';

const files = ['/ky/index.html', '/ky/data/index.html', '/downloads/a.csv', '/_a/a.css', '/maps/b.json'];
const isFile = (address: string) => files.includes(address);
const problems = (html: string, home?: string) => {
  const own = linksOf(sitePage('/ky/data/index.html', html));
  const other = linksOf(sitePage('/ky/index.html', '<h2 id="map">'));
  return linkProblems([own, other], isFile, home).map(({ problem }) => problem);
};

test.each([
  '<a href="/ky/">',
  '<a href="../">',
  '<a href="#here" id="here">',
  '<a href="/ky/#map">',
  '<a href="/downloads/a.csv">',
  '<link rel="stylesheet" href="/_a/a.css">',
  '<a href="https://stat.gov.kg/x">',
  '<a href="mailto:a@b.kg">',
  '<button data-src="/maps/b.json" data-error="Не загрузилась">',
  '<svg><use href="#sign"/><symbol id="sign"/></svg>',
])('%s leads somewhere', (html) => {
  expect(problems(html)).toEqual([]);
});

test.each([
  ['<a href="">', '<a> has an empty address'],
  ['<a href="/ky/none/">', '<a>: nothing at /ky/none/'],
  ['<a href="/ky">', '<a>: nothing at /ky'],
  ['<a href="#gone">', '<a>: no id "gone" at #gone'],
  ['<a href="/ky/#gone">', '<a>: no id "gone" at /ky/#gone'],
  ['<script src="/_a/b.js">', '<script>: nothing at /_a/b.js'],
  ['<svg><use href="#gone"/></svg>', '<use>: no id "gone" at #gone'],
  ['<button data-src="/maps/c.json">', '<button>: nothing at /maps/c.json'],
  ['<link rel="alternate" hreflang="ru" href="/ru/data/">', '<link>: nothing at /ru/data/'],
])('%s leads nowhere', (html, problem) => {
  expect(problems(html)).toEqual([problem]);
});

test('addresses with the own host of the site are its own', () => {
  const link = '<link rel="alternate" hreflang="ru" href="https://aikyn.example/ru/">';
  expect(problems(link, 'https://aikyn.example')).toEqual(['<link>: nothing at https://aikyn.example/ru/']);
  expect(problems(link)).toEqual([]);
});

test('titles may be equal in two languages, not in one', () => {
  const titled = (address: string, language: string) => ({ address, language, title: 'CSV' });
  expect(titleProblems([titled('/ky/a', 'ky'), titled('/ru/a', 'ru')])).toEqual([]);
  expect(titleProblems([titled('/ky/a', 'ky'), titled('/ky/b', 'ky')])).toEqual([
    { page: '/ky/b', problem: 'has the title of /ky/a: CSV' },
  ]);
});
