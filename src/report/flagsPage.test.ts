import { expect, test } from 'vitest';
import { languages } from '../schema/language.ts';
import { contextOf } from './context.ts';
import { exampleFlagReport, type ExampleRow } from './exampleFlags.ts';
import { briefFlags } from './flagsBrief.ts';
import { describeFlags } from './flagsPage.ts';
import { wordsOf } from './words.ts';

const apart = [50, 1, 50, 51, 52, 53, 54, 55, 51, 52];
const row = (id: string, values: readonly (number | null)[]): ExampleRow => ({
  indicator: { id },
  years: { 2023: values },
});
const contextFor = (rows: readonly ExampleRow[], language: (typeof languages)[number] = 'en') =>
  contextOf(exampleFlagReport(rows), wordsOf(language));
const level = (rows: readonly ExampleRow[]) => {
  const found = describeFlags(contextFor(rows)).rules.find(({ id }) => id === 'level');
  if (!found) throw new RangeError('the example has no rule "level"');
  return found;
};

test('says in the title how many flags were raised and how many are more than chance', () => {
  expect(describeFlags(contextFor([row('water', apart)])).title).toBe(
    '1 flag raised, 1 stands the test of chance',
  );
  const near = [50, 47, 50, 51, 52, 53, 54, 55, 51, 49];
  expect(describeFlags(contextFor([row('water', near)])).title).toBe('No flags of early warning');
});

test.each(languages)('prints the number that chance would raise beside the flags, in %s', (language) => {
  const page = describeFlags(contextFor([row('water', apart)], language));
  const [facts] = page.rules.map((rule) => rule.facts.map(({ value }) => value));
  // Nine places, each flagged by chance in 4.85 % of draws.
  expect(facts).toEqual(['9', '1', language === 'en' ? '0.4' : '0,4', '1']);
});

test('sets flags that stand before those that may be chance, with value, threshold and owner', () => {
  const unclear = [50, 47.5, 50, 51, 52, 53, 54, 55, 51, 52];
  const { shown } = level([row('unclear', unclear), row('clear', apart)]);
  expect(shown.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ['Stand the test of chance: 1', ['level-clear-a']],
    ['May be chance: 1', ['level-unclear-a']],
  ]);
  expect(shown[0]?.rows[0]).toMatchObject({
    own: { text: '1.0' },
    above: { text: '50.0' },
    limit: 'threshold −2.0',
    owners: 'Office en',
  });
});

test('folds the weaker flags away and loses none', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row(`row-${i}`, [50, 44, 50, 51, 52, 53, 54, 55, 51, 52]),
  );
  const { shown, rest, more } = level(rows);
  const ids = [...shown, ...rest].flatMap((group) => group.rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(30);
  const folded = rest.reduce((sum, group) => sum + group.rows.length, 0);
  expect(more).toBe(folded > 0 ? `${folded} more flags` : '');
});

test('lets a rule without data stand with its reason', () => {
  const voice = describeFlags(contextFor([row('water', apart)])).rules.find(({ id }) => id === 'voice');
  expect(voice).toMatchObject({ why: 'Nobody was asked. en', facts: [], shown: [] });
});

test('tells a place its own flags as a sentence with what was measured', () => {
  const context = contextFor([row('water', apart)]);
  const [flag, ...others] = briefFlags({ path: 'a' }, context);
  expect(flag?.text).toMatch(/^Literacy en: 1\.0%.+ 49\.0\spercentage points lower/);
  expect(flag?.href).toBe('/en/flags/#level-water-a');
  expect(others).toEqual([]);
  expect(briefFlags({ path: 'b' }, context)).toEqual([]);
});
