import type { Page } from '@playwright/test';

export const languages = ['ky', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A kind of page. Shape: `texts` are numbers with a point that stand on it in each language's writing, `drawn` its drawings. */
export type Template = { name: string; path: string; texts: readonly string[]; drawn: readonly string[] };

/** One page of every kind. */
export const templates: readonly Template[] = [
  { name: 'home', path: '', texts: ['48.1'], drawn: ['svg.map', '.ranked'] },
  { name: 'regions', path: 'regions/', texts: [], drawn: [] },
  { name: 'region', path: 'regions/batken/', texts: ['48.1', '29.8'], drawn: ['svg.map', 'td.plot svg'] },
  { name: 'republic', path: 'regions/kyrgyzstan/', texts: ['29.8'], drawn: ['td svg'] },
  { name: 'indicators', path: 'indicators/', texts: ['29.8'], drawn: ['td.sp svg'] },
  {
    name: 'indicator with a map',
    path: 'indicators/poverty/',
    texts: ['48.1', '29.8', '13.9'],
    drawn: ['svg.map', 'figure[data-chart] svg', '.ranked'],
  },
  { name: 'indicator without figures', path: 'indicators/water-supply-hours/', texts: [], drawn: [] },
  {
    name: 'indicator of the republic alone',
    path: 'indicators/women-in-keneshes/',
    texts: ['39.8'],
    drawn: ['figure[data-chart] svg'],
  },
  { name: 'figures', path: 'indicators/poverty/figures/', texts: ['48.1', '29.8'], drawn: [] },
  { name: 'balance', path: 'balance/', texts: ['7.9'], drawn: ['td svg'] },
  {
    name: 'balance of an indicator',
    path: 'balance/grp-per-capita/',
    texts: ['7.9', '515.3', '65.5'],
    drawn: ['figure svg'],
  },
  { name: 'flags', path: 'flags/', texts: ['87.7'], drawn: ['td svg'] },
  { name: 'compare', path: 'compare/', texts: ['515.3'], drawn: ['figure svg'] },
  { name: 'indices', path: 'indices/', texts: [], drawn: [] },
  { name: 'index', path: 'indices/living-conditions/', texts: ['73.2'], drawn: ['td svg'] },
  { name: 'index without a score', path: 'indices/capacity/', texts: [], drawn: [] },
  { name: 'laws', path: 'laws/', texts: [], drawn: [] },
  {
    name: 'law',
    path: 'laws/law-women-reservation-2019/',
    texts: ['17.7', '39.8'],
    drawn: ['figure[data-chart] svg'],
  },
  {
    name: 'law of a pilot',
    path: 'laws/decrees-pilot-issyk-kul-naryn-2023/',
    texts: ['10.1'],
    drawn: ['figure[data-chart] svg'],
  },
  { name: 'law without outcome', path: 'laws/law-local-elections-2011/', texts: [], drawn: [] },
  { name: 'problems', path: 'problems/', texts: [], drawn: [] },
  { name: 'promises', path: 'promises/', texts: [], drawn: [] },
  { name: 'data', path: 'data/', texts: [], drawn: [] },
  { name: 'method', path: 'method/', texts: [], drawn: [] },
  { name: 'about', path: 'about/', texts: [], drawn: [] },
  { name: 'guide for editors', path: 'editors/', texts: [], drawn: ['figure.picture img'] },
];

/** Every kind of page in every language, and the two pages outside of the languages. */
export const pages = [
  ...languages.flatMap((language) =>
    templates.map((template) => ({
      name: `${template.name}, ${language}`,
      address: `/${language}/${template.path}`,
      texts: template.texts.map((text) => (language === 'en' ? text : text.replace('.', ','))),
      drawn: template.drawn,
    })),
  ),
  { name: 'not found', address: '/404.html', texts: [], drawn: [] },
];

/** Starts to note what a page must not do: complain, fail, ask other hosts or ask in vain. Shape: sentences, filled while the page lives. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['127.0.0.1', ''].includes(url.hostname)) found.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
  });
  return found;
}
