import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../schema/language.ts';
import { exampleChanged, exampleReview } from './exampleReview.ts';
import type { Suspicion } from './review.ts';
import { reviewDocument } from './reviewDocument.ts';
import { reviewMarkdown } from './reviewMarkdown.ts';

const year = 'regions/batken/2023.json';
const lost = exampleChanged({ [year]: (text) => text.replace('41.2', '4.81') });
const english = (files = lost) => reviewDocument(exampleReview(files), 'en');
const told = (files = lost) => english(files).decisions.map(({ level, text }) => `${level}: ${text}`);
const suspicion = (id: string, isOpen = true): Suspicion => ({
  id,
  isOpen,
  text: (language) => `${id} in ${language}`,
});
/** The review in which the doctor finds the first list before the change and the second one after it. */
const suspected = (before: Suspicion[], after: Suspicion[], language: Language) => {
  const lists = [before, after];
  const suspicions = () => lists.shift() ?? [];
  return reviewDocument(exampleReview(lost, undefined, { suspicions }), language);
};
const rows = (id: string, files = lost) =>
  english(files)
    .sections.filter((one) => one.id === id)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.is === 'table' ? block.rows : []));

const tenfold = exampleChanged({ [year]: (text) => text.replace('41.2', '4.12') });

describe('the headline', () => {
  test('counts, names the place and the oddity', () => {
    expect(english(tenfold).headline).toMatch(
      /^Batken, 2023, Poverty rate: 1 figure changed; it falls to about 1\/10; \d+ pages change\.$/,
    );
  });
  test('of a change without effect says so', () => {
    const { headline, decisions, more } = english(exampleChanged({}));
    expect(headline).toBe('This change touches neither figures nor words.');
    expect([decisions, more]).toEqual([[], 'Nothing was found that needs a decision of its own.']);
  });
  test('begins with what the check finds', () => {
    const bad = exampleChanged({ [year]: (text) => text.replace('41.2', '412') });
    expect(english(bad).headline).toBe(
      'The check does not pass: 1 problem; where there is no problem, no figure changes.',
    );
  });
});

describe('decisions', () => {
  test('a lost decimal point is asked about once, with both values', () => {
    expect(told(tenfold)).toEqual([
      'look: Batken, 2023, Poverty rate: 41.2% → 4.1%, about 1/10. Is there a decimal point too many, or is the unit another one?',
    ]);
  });
  test('a revision of a published figure asks for its reason', () => {
    const files = exampleChanged({ [year]: (text) => text.replace('41.2', '40.9') });
    expect(told(files)).toEqual([
      'look: Batken, 2023, Poverty rate: 1 figure that was published changes. Is the reason written down?',
    ]);
  });
  test('a figure that turns into a zero asks whether there is one', () => {
    const files = exampleChanged({ [year]: (text) => text.replace('41.2', '0') });
    expect(told(files)).toEqual([
      'look: Batken, 2023, Poverty rate: 41.2% → 0.0%. Is this really zero, or is there no figure? If there is none, its reason is given.',
    ]);
  });
  test('a year that disappears is asked about', () => {
    expect(told(exampleChanged({ [year]: () => '' }))[0]).toBe(
      'look: Batken, 2023, 2 indicators: 3 published figures disappear. Did the source withdraw them?',
    );
  });
  test('a value that gives way to a reason is told with the reason', () => {
    const files = exampleChanged({
      [year]: (text) => text.replace('"value":41.2', '"value":null,"missing":"refused"'),
    });
    expect(told(files)[0]).toContain('1 figure gives way to a reason (');
  });
  test('a change of unit, a missing translation, code beside data and a base that went on are told', () => {
    const files = exampleChanged({
      'indicators/poverty.json': (text) => text.replace('"unit": "percent"', '"unit": "share"'),
      'units/share.json': () =>
        JSON.stringify({
          id: 'share',
          name: { ky: 'Калктын жалпы үлүшү', ru: 'Калктын жалпы үлүшү', en: 'Share of all' },
          short: { ky: 'үлүш', ru: 'доля', en: 'share' },
          difference: { ky: 'үлүш', ru: 'доля', en: 'share' },
          format: 'plain',
          range: [0, 100],
        }),
    });
    const base = { name: 'main', commit: 'b' };
    const range = { base, head: { name: 'x', commit: 'a' }, isDiverged: true };
    const paths = ['data/units/share.json', 'src/a.ts'].map((path) => ({ path, how: 'added' as const }));
    const texts = reviewDocument(exampleReview(files, undefined, { range, paths }), 'en').decisions.map(
      ({ text }) => text,
    );
    expect(texts.slice(0, 4)).toEqual([
      'Poverty rate: the unit changes, Per cent → Share of all. Earlier figures are read in the new one too.',
      '1 new text lacks a translation.',
      'The base has gone on: its new figures look as if they were removed here. Repeat with three dots: main...x.',
      'This change touches both data and code (1 file). By the rule of the project these are separate commits.',
    ]);
  });
  test('new suspicions are told in the language of the reader', () => {
    const { decisions } = suspected([], [suspicion('zero')], 'ky');
    expect(decisions.map(({ text }) => text)).toContain('Шектүү: zero in ky');
  });
  test('a suspicion that was there before is not told again, one that is gone stands in its section', () => {
    const { decisions, sections } = suspected(
      [suspicion('old'), suspicion('gone')],
      [suspicion('old'), suspicion('zero')],
      'en',
    );
    const texts = decisions.map(({ text }) => text).filter((text) => text.startsWith('Suspicious'));
    expect(texts).toEqual(['Suspicious: zero in en']);
    const blocks = sections.find(({ id }) => id === 'doctor')?.blocks;
    expect(blocks).toEqual([
      {
        is: 'pairs',
        pairs: [
          { label: 'new', before: '', after: 'zero in en' },
          { label: 'gone', before: 'gone in en', after: '' },
        ],
      },
    ]);
  });
  test('a rule of the data explains a suspicion that was there, not one that appears', () => {
    const texts = (before: Suspicion[]) =>
      suspected(before, [suspicion('zero', false)], 'en').decisions.map(({ text }) => text);
    expect(texts([suspicion('zero', false)]).join()).not.toContain('Suspicious');
    expect(texts([suspicion('zero')]).join()).not.toContain('Suspicious');
    expect(texts([])).toContain('Suspicious: zero in en');
  });
});

describe('sections', () => {
  test('figures stand with names and numbers of the language', () => {
    expect(rows('figures')).toEqual([['Batken', 'Poverty rate, %', '2023', '41.2', '4.8', '× 0.12', '', '']]);
  });
  test('pages are listed once for all languages, with the address', () => {
    const pages = rows('pages');
    expect(pages.map(([, , address]) => address)).toContain('/en/indicators/poverty/');
    expect(pages.map(([, , address]) => address)).not.toContain('/en/indicators/unemployment/');
  });
  test('problems stand with file, line and what to do, and what was compared instead', () => {
    const bad = exampleChanged({ [year]: (text) => text.replace('41.2', '412') });
    const section = english(bad).sections.find(({ id }) => id === 'problems');
    expect(JSON.stringify(section)).toContain('data/regions/batken/2023.json:5:');
    expect(JSON.stringify(section)).toContain('earlier figures were taken');
  });
  test('more than sixty figures are summed up by indicator', () => {
    const more = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => 1990 + i).map((period) => [
        `regions/osh/${period}.json`,
        () =>
          exampleChanged({})
            .find(({ path }) => path === year)
            ?.text.replace('"batken"', '"osh"')
            .replace('2023', String(period)) ?? '',
      ]),
    );
    const figures = rows('figures', exampleChanged(more));
    expect(figures.map(([name, where, added]) => [name, where, added])).toEqual([
      ['Poverty rate', 'Osh, 1990–2019', '30'],
      ['Unemployment rate', 'Osh, 1990–2019', '60'],
    ]);
  });
});

test.each(languages)('the whole review reads as it was read before: %s', async (language) => {
  const files = exampleChanged({
    [year]: (text) => text.replace('41.2', '4.12').replace('"value":5.5', '"value":6.5'),
    'regions/osh/2024.json': () =>
      exampleChanged({})
        .find(({ path }) => path === 'regions/osh/2023.json')
        ?.text.replace('2023', '2024') ?? '',
    'indicators/unemployment.json': (text) => text.replace('"decimals": 1', '"decimals": 2'),
  });
  const text = reviewMarkdown(reviewDocument(exampleReview(files), language));
  await expect(text).toMatchFileSnapshot(`./snapshots/review.${language}.txt`);
});
