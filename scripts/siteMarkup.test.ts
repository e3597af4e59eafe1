import { expect, test } from 'vitest';
import { alternatesRule, headingRule, idsRule, languageRule, titleRule, titlesOf } from './siteMarkup.ts';
import { sitePage } from './sitePage.ts';

const page = (html: string, address = '/ru/data/index.html') => sitePage(address, html);

test('the language is that of the address', () => {
  expect(languageRule(page('<html lang="ru">'))).toEqual([]);
  expect(languageRule(page('<html lang="ky">'))).toEqual(['lang is "ky", expected "ru"']);
  expect(languageRule(page('<html>'))).toEqual(['lang is "null", expected "ru"']);
});

test('a page outside of the languages has one of them', () => {
  expect(languageRule(page('<html lang="ky">', '/index.html'))).toEqual([]);
  expect(languageRule(page('<html lang="de">', '/index.html'))).toEqual([
    'lang is "de", expected "ky" or "ru" or "en"',
  ]);
});

test.each([
  ['<h1>One</h1><h2>Two</h2>', []],
  ['<h2>Two</h2>', ['0 h1, expected one']],
  ['<h1>One</h1><h1>Two</h1>', ['2 h1, expected one']],
  ['<h1> <span></span> </h1>', ['h1 is empty']],
])('counts the headings of %s', (html, problems) => {
  expect(headingRule(page(html))).toEqual(problems);
});

test('wants a title and a description, and takes no title of a drawing for the title', () => {
  const described = '<meta name="description" content="Words">';
  expect(titleRule(page(`<title>T</title>${described}<svg><title>S</title></svg>`))).toEqual([]);
  expect(titleRule(page(`${described}<body><svg><title>S</title></svg>`))).toEqual(['title: []']);
  expect(titleRule(page('<title>T</title><meta name="description" content=" ">'))).toEqual([
    'description: [""]',
  ]);
  expect(titlesOf(page('<title>A\n B</title>'))).toEqual(['A B']);
});

const alternates = (path: string) =>
  ['ky', 'ru', 'en'].map((code) => `<link rel="alternate" hreflang="${code}" href="/${code}${path}">`);

test('alternates are the same page in the three languages', () => {
  expect(alternatesRule(page(alternates('/data/').join('')))).toEqual([]);
  expect(alternatesRule(page(alternates('/').join('')))).toHaveLength(3);
  expect(alternatesRule(page(alternates('/data/').slice(1).join('')))).toEqual([
    'alternate ky is undefined, expected /ky/data/',
  ]);
});

test('alternates may name the host, and the page of languages names the home pages', () => {
  const absolute = alternates('/data/').join('').replaceAll('href="', 'href="https://example.org');
  expect(alternatesRule(page(absolute))).toEqual([]);
  expect(alternatesRule(page(alternates('/').join(''), '/index.html'))).toEqual([]);
});

test('an id that stands twice is found', () => {
  expect(idsRule(page('<p id="a"></p><p id="b"></p>'))).toEqual([]);
  expect(idsRule(page('<p id="a"></p><svg><path id="a" class="c"/></svg>'))).toEqual([
    'id "a" stands twice, again at <path id="a" class="c">',
  ]);
});
