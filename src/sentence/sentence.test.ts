import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../i18n/number.ts';
import type { Indicator } from '../schema/indicator.ts';
import { languages, mixedWord, type Language } from '../schema/language.ts';
import type { Unit } from '../schema/register.ts';
import { exampleFindings, type Register } from './exampleFindings.ts';
import type { Place } from './place.ts';
import { sentence, type Finding } from './sentence.ts';

const data = join(import.meta.dirname, '../../data');
const read = <T>(path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
const register: Register = {
  measure: (id) => {
    const { name, short, decimals, polarity, unit } = read<Indicator>(`indicators/${id}.json`);
    return { name, short, decimals, polarity, unit: read<Unit>(`units/${unit}.json`) };
  },
  place: (path) => read<Place>(path === 'kyrgyzstan' ? 'regions/region.json' : `regions/${path}/region.json`),
};
const examples = exampleFindings(register);
const places = ['kyrgyzstan', 'batken', 'osh-city'].map((path) => register.place(path));
const source = { ky: 'Улуттук статистика комитети', ru: 'Национальный статистический комитет', en: 'National Statistical Committee' }; // prettier-ignore
const shared = { source, day: '2025-08-15' } as const;

const foreign: Record<Language, RegExp> = { ky: /[A-Za-z]/, ru: /[A-Za-z]/, en: /\p{Script=Cyrillic}/u };

function table(language: Language): string {
  const rows = examples.map(({ about, finding }, i) => {
    const cells = [i + 1, `${finding.kind}: ${about}`, sentence(finding, language), sentence(finding, language, 'short')];
    return `| ${cells.join(' | ')} |`;
  }); // prettier-ignore
  const head = '| | finding | plain | short |\n| --- | --- | --- | --- |';
  return `<!-- prettier-ignore-start -->\n\n${head}\n${rows.join('\n')}\n\n<!-- prettier-ignore-end -->\n`;
}

describe.each(languages)('in %s', (language) => {
  const tellings = ['plain', 'short', shared] as const;
  const all = examples.flatMap(({ finding }) =>
    tellings.map((telling) => sentence(finding, language, telling)),
  );

  test('the reviewed table of sentences stands', async () => {
    expect(examples.length * 2).toBeGreaterThanOrEqual(200);
    await expect(table(language)).toMatchFileSnapshot(`./snapshots/sentences.${language}.md`);
  });
  test.each([
    ['begins with a capital or a number and ends with one full stop', (text) => /^[«“(]?[\p{Lu}\d].*[^.]\.$/u.test(text)],
    ['holds no trace of a value that is absent', (text) => !/undefined|NaN|null|[{}]|Infinity/.test(text)],
    ['has no stray space or mark', (text) => !/[\s\u00a0]{2}|[\s\u00a0][,.;:)]|\(\s|,,|\.\./.test(text)],
    ['mixes no alphabets', (text) => !mixedWord.test(text) && !foreign[language].test(text)],
  ] satisfies [string, (text: string) => boolean][])('every sentence %s', (_, isWhole) => {
    expect(all.filter((text) => !isWhole(text))).toEqual([]);
  }); // prettier-ignore
});

const directions: Record<Language, RegExp> = {
  ky: /өсүп|өстү|төмөндө|жогору(?!к)|төмөн(?!к)|кеңейди|тарыды/,
  ru: /вырос|снизил|рост |снижение|выше|ниже|увеличил|сократил/,
  en: /\b(?:rose|fell|up from|down from|higher|lower|more than|fewer|widened|narrowed)\b/,
};
const silent = examples.filter(({ about }) => /within|equal|margin is|undefined|zero stays/.test(about));

test.each(languages)(
  'in %s no direction is named where the difference could be error or none',
  (language) => {
    const told = silent.filter(({ finding }) => ['change', 'comparison'].includes(finding.kind));
    expect(told.length).toBeGreaterThan(8);
    for (const { finding } of told) {
      expect(sentence(finding, language)).not.toMatch(directions[language]);
      expect(sentence(finding, language, 'short')).not.toMatch(directions[language]);
    }
  },
);

test.each(languages)('in %s a verdict never claims a cause and never denies an effect', (language) => {
  const claim = { ky: /себеп болду|натыйжасында|таасири жок/, ru: /вызва|привел|привёл|благодаря|не повлия|эффекта нет/, en: /caused|because of the act|led to|no effect|due to/ }; // prettier-ignore
  const verdicts = examples.filter(({ finding }) => finding.kind === 'verdict');
  expect(verdicts.length).toBeGreaterThan(10);
  for (const { finding } of verdicts) expect(sentence(finding, language)).not.toMatch(claim[language]);
});

test.each(languages)('in %s the printed value stands in the sentence', (language) => {
  let seen = 0;
  for (const { finding } of examples) {
    if (!('value' in finding) || finding.value === null || !('measure' in finding)) continue;
    if (finding.kind === 'comparison' && finding.other.value === null) continue;
    const text = formatNumber(finding.value, finding.measure.decimals, language);
    expect(sentence(finding, language)).toContain(text);
    expect(sentence(finding, language, 'short')).toContain(text);
    seen++;
  }
  expect(seen).toBeGreaterThan(50);
});

test('every indicator can be told of every kind of place and in every language', () => {
  const ids = globSync('indicators/*.json', { cwd: data }).map((file) => basename(file, '.json'));
  expect(ids.length).toBeGreaterThan(80);
  for (const id of ids) {
    const measure = register.measure(id);
    for (const place of places) {
      const told = { measure, place };
      const findings: Finding[] = [
        { kind: 'level', ...told, year: 2023, value: 0.9 },
        { kind: 'change', ...told, from: { year: 2019, value: 1 }, to: { year: 2023, value: 3 }, margin: null, by: 'points' },
        { kind: 'comparison', ...told, year: 2023, value: 3, other: { as: 'place', place, value: 1 }, margin: null },
        { kind: 'disparity', measure, spread: 'gap', regions: 9, from: { year: 2019, value: 1 }, to: { year: 2023, value: 3 }, margin: null },
      ]; // prettier-ignore
      for (const language of languages) {
        for (const finding of findings) {
          expect(sentence(finding, language)).not.toMatch(/undefined|NaN|[{}]|[\s\u00a0]{2}/);
        }
      }
    }
  }
});

test('a shift whose interval holds zero is refused, for it is an effect not detected', () => {
  const finding = examples.find(({ about }) => about === 'grade B')?.finding;
  if (finding?.kind !== 'verdict' || finding.outcome !== 'shift')
    throw new TypeError('no example of grade B');
  expect(() => sentence({ ...finding, interval: [-1, 5] }, 'en')).toThrow('from -1 to 5');
});

test('a finding is shared with its source and the day of the data', () => {
  const [first] = examples;
  if (!first) throw new RangeError('no examples');
  expect(sentence(first.finding, 'ky', shared)).toMatch(
    /болду\. Булак: .+, 2025-жылдын 15-августуна карата\.$/,
  );
  expect(sentence(first.finding, 'ru', shared)).toMatch(/Источник: .+, по состоянию на 15 августа 2025.г\.$/);
  expect(sentence(first.finding, 'en', shared)).toMatch(/Source: .+, as of 15 August 2025\.$/);
});
