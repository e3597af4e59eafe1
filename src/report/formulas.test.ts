import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { contextOf } from './context.ts';
import { agrees, checksOf } from './formula.ts';
import { describeFormulas, formulaGroups, mathParts } from './formulas.ts';
import { readReport } from './readReport.ts';
import { wordsOf } from './words.ts';

const formulas = formulaGroups().flatMap((group) => group.formulas);
const checks = formulas.flatMap(({ id, checks: list }) => list.map((check) => ({ id, ...check })));

test.each(checks)('$id: $quantity of $example is that of $source', (check) => {
  expect(Math.abs(check.ours - check.theirs)).toBeLessThanOrEqual(check.tolerance);
});

test('a tolerance is half of the last decimal printed, but where others print fewer decimals or found an optimum roughly', () => {
  const loose = checks.filter(({ tolerance, decimals }) => tolerance > 2.1 * 10 ** -decimals);
  expect(loose.map(({ id, theirs, tolerance }) => [id, theirs, tolerance])).toEqual([
    ['differences', -27.3, 0.05],
    ['synthetic', -19.6, 0.15],
  ]);
});

test('every formula stands once, with a line, a number to reproduce and no index inside an index', () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
  for (const { id, lines, checks: own } of formulas) {
    expect([id, lines.length > 0, own.length > 0]).toEqual([id, true, true]);
    for (const line of lines) {
      expect(mathParts(line).some(({ text }) => /[_^]/.test(text)), line).toBe(false); // prettier-ignore
    }
  }
});

test('a number that does not agree is seen', () => {
  const [check] = checksOf('five', 'hand', [['G', 0.36, 0.3607, 3]]);
  expect(check && agrees(check)).toBe(false);
});

test('indices of one letter and of several go below the line, powers above', () => {
  expect(mathParts('x_{ij} − y_0^2 / 1.5', ',')).toEqual([
    { text: 'x', place: 'line' },
    { text: 'ij', place: 'sub' },
    { text: ' − y', place: 'line' },
    { text: '0', place: 'sub' },
    { text: '2', place: 'sup' },
    { text: ' / 1,5', place: 'line' },
  ]);
});

describe('in words', () => {
  let report: Report;
  beforeAll(() => {
    report = readReport('data');
  });
  test.each(languages)('every formula has its name, use and examples in %s', (language) => {
    const page = describeFormulas(contextOf(report, wordsOf(language)));
    const printed = page.groups.flatMap((group) => group.formulas);
    expect(printed).toHaveLength(formulas.length);
    expect(new Set(printed.map(({ name }) => name)).size).toBe(formulas.length);
    const theil = printed
      .find(({ id }) => id === 'theil')
      ?.checks.find(({ source }) => source === 'REAT (R)');
    expect([theil?.theirs, theil?.ours]).toEqual(language === 'en' ? ['0.2326302', '0.2326302'] : ['0,2326302', '0,2326302']); // prettier-ignore
  });
});
