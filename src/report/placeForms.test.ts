import { expect, test } from 'vitest';
import { readWorkbook } from '../dataset/readWorkbook.ts';
import { readForm } from '../form/readForm.ts';
import { contextFor } from './contexts.ts';
import { report } from './current.ts';
import { describePlaceForms, placeForm, placeForms } from './placeForms.ts';

const year = Number(report.edition.dataDate.slice(0, 4));

test('each place that owes anything has a form in each language, for the year in which the data end', () => {
  const made = placeForms(report);
  expect(made.length).toBe(report.regions.length * 3);
  expect(new Set(made.map((one) => one.year))).toEqual(new Set([year]));
});

test('a form of the site is read back as that of its place', async () => {
  const request = placeForms(report).find(({ region, language }) => region === 'talas' && language === 'ky');
  if (!request) throw new Error('no form for Talas');
  const read = readForm(await readWorkbook(await placeForm(request, contextFor('ky'))));
  expect('head' in read && read.head).toMatchObject({ region: 'talas', year, language: 'ky' });
});

test('a page says how many rows the form has, and links it in three languages', () => {
  const forms = describePlaceForms('talas', contextFor('en'));
  expect(forms?.lead).toMatch(/owes \d+ figures and \d+ scores/);
  expect(forms?.links.map(({ href }) => href)).toEqual(
    ['ky', 'ru', 'en'].map((language) => `/downloads/forms/talas/${year}.${language}.xlsx`),
  );
});

test('a report without the source of forms offers none', () => {
  const sources = new Map([...report.sources].filter(([id]) => id !== 'report-form'));
  const bare = { ...report, sources };
  expect(placeForms(bare)).toEqual([]);
  expect(describePlaceForms('talas', { ...contextFor('en'), report: bare })).toBeNull();
});
