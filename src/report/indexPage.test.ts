import { beforeAll, expect, test } from 'vitest';
import { languages, type Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { contextOf, type Context } from './context.ts';
import { describeIndex } from './indexPage.ts';
import { indexResults, type IndexResult } from './indexResult.ts';
import { describeIndices } from './indicesPage.ts';
import { readReport } from './readReport.ts';
import { wordsOf } from './words.ts';

let report: Report;
const contexts = new Map<Language, Context>();
beforeAll(() => {
  report = readReport('data');
  for (const language of languages) contexts.set(language, contextOf(report, wordsOf(language)));
});
const context = (language: Language) => {
  const found = contexts.get(language);
  if (!found) throw new RangeError(language);
  return found;
};
const result = (id: string): IndexResult => {
  const found = indexResults(report).get(id);
  if (!found) throw new RangeError(id);
  return found;
};
const page = (id: string, language: Language = 'en') => describeIndex(result(id), context(language));

test('an index without enough figures says so in its title and prints no score, interval or form', () => {
  const capacity = page('capacity');
  expect(capacity.title).toBe('No score can be given: 2\u00a0of\u00a09 indicators are measured');
  expect([capacity.shares, capacity.choices, capacity.domains, capacity.form]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  for (const row of capacity.rows) expect([row.score, row.range, row.apart]).toEqual(['no score', null, []]);
  expect(capacity.rule).toContain('highest coverage is 22%');
});

test('what no region has is named once, and each such row names who owes it', () => {
  const capacity = page('capacity');
  expect(capacity.missing).toHaveLength(7);
  expect(capacity.rows.flatMap((row) => row.missing)).toEqual([]);
  const rows = capacity.structure.flatMap((group) => group.rows);
  const owed = rows.filter((row) => row.owed !== null);
  expect(owed).toHaveLength(7);
  for (const row of owed) expect(row.owed).toMatch(/^Owed by: ./);
  expect(rows.filter((row) => row.posts === 'not set yet')).toHaveLength(3);
});

test('rows follow the score, and words stand where intervals overlap', () => {
  const { rows } = page('living-conditions');
  const scores = rows.map((row) => row.value ?? -1);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const [a, one] of rows.entries()) {
    const [lo, hi] = [one.interval?.lo ?? 0, one.interval?.hi ?? 0];
    const overlapsAll = rows.every((two, b) => a === b || ((two.interval?.lo ?? 0) <= hi && lo <= (two.interval?.hi ?? 0))); // prettier-ignore
    expect(one.apart.includes('not distinguishable')).toBe(overlapsAll);
  }
});

test('of the pairs the first is in every interval above the second, and the title counts the others', () => {
  const { places, toldApart, pairs } = result('living-conditions');
  expect(pairs).toBe(36);
  for (const { upper, lower } of toldApart) {
    expect(places[upper]?.interval?.hi).toBeLessThan(places[lower]?.interval?.lo ?? 0);
  }
  expect(page('living-conditions').title).toContain(`${36 - toldApart.length} of 36`);
});

test('goalposts stand from the worst to the best, and weights sum to the whole', () => {
  const { structure } = page('living-conditions');
  const rows = structure.flatMap((group) => group.rows);
  expect(rows.find(({ id }) => id === 'poverty')?.posts).toBe('60 to 0');
  expect(rows.find(({ id }) => id === 'sewerage')?.posts).toBe('0 to 100');
  const whole = rows.reduce((sum, { weight }) => sum + Number.parseFloat(weight), 0);
  expect(Math.abs(whole - 100)).toBeLessThan(0.5);
});

test('leaving one out names the moves of places, the largest mean shift first', () => {
  const { choices } = page('living-conditions');
  const shifts = choices?.rows.map(({ shift }) => Number(shift)) ?? [];
  expect(shifts).toHaveLength(17);
  expect(shifts).toEqual(shifts.toSorted((a, b) => b - a));
  expect(choices?.rows.at(-1)?.moves).toBe('none would move');
  // Ranks are only exchanged: as many steps up as down.
  for (const { moves } of choices?.rows ?? []) {
    const steps = [...moves.matchAll(/([↑↓])(\d)/g)].map(([, way, n]) => (way === '↑' ? 1 : -1) * Number(n));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(0);
  }
});

test.each(languages)('says who stands above whom in %s, in the case the language asks for', (language) => {
  const expected = {
    ky: 'Ош шаары Баткен облусунан, Жалал-Абад облусунан, Нарын облусунан жана Чүй облусунан жогору турат.',
    ru: 'Выше Баткенской области, Джалал-Абадской области, Нарынской области и Чуйской области стоит г. Ош.',
    en: 'Osh city stands above Batken oblast, Jalal-Abad oblast, Naryn oblast, and Chui oblast.',
  };
  expect(page('living-conditions', language).pairs[0]).toBe(expected[language]);
});

test.each(languages)('the list of %s holds every index with its finding', (language) => {
  const list = describeIndices(context(language));
  expect(list.items.map(({ id }) => id)).toEqual(['living-conditions', 'capacity']);
  for (const { id, finding } of list.items) expect(finding).toBe(page(id, language).title);
});
