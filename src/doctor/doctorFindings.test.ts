import { expect, test } from 'vitest';
import { randomFrom } from '../stats/random.ts';
import { panelFindings, panelsFindings } from './doctorFindings.ts';
import { testPanel } from './testPanel.ts';

const calm = Object.fromEntries(
  [0, 1, 2, 3, 4, 5].map((place) => [
    `p${place}`,
    Array.from({ length: 12 }, (_, year) =>
      Number((30 + 4 * place + Math.sin(7 * place + 5 * year)).toFixed(1)),
    ),
  ]),
);
const mean = (year: number) => Object.values(calm).reduce((sum, values) => sum + (values[year] ?? 0), 0) / 6;
const whole = Array.from({ length: 12 }, (_, year) => Number(mean(year).toFixed(1)));
const people = (place: string) => (place === 'whole' ? 600 : 100);

test('says nothing of a calm table', () => {
  expect(panelFindings(testPanel({ whole, ...calm }, { people }))).toEqual([]);
});

test('tells one lost decimal point once, not as a jump, a range and a mean as well', () => {
  const p2 = (calm['p2'] ?? []).map((value, year) => (year === 6 ? Math.round(value * 10) : value));
  const findings = panelFindings(testPanel({ whole, ...calm, p2 }, { people }));
  expect(findings.map(({ rule, where }) => [rule, where.regions, where.periods])).toEqual([
    ['decimal-point', ['p2'], [2016]],
  ]);
});

test('tells zeros for missing once, not as jumps', () => {
  const p2 = (calm['p2'] ?? []).map((value, year) => (year < 3 ? 0 : value));
  const findings = panelFindings(testPanel({ whole, ...calm, p2 }, { people }));
  expect(findings.map(({ rule }) => rule)).toEqual(['zero-for-missing']);
});

test('gives a finding the same name whatever the numbers, and another at another place', () => {
  const wrong = (factor: number, name: string) =>
    panelFindings(
      testPanel({
        ...calm,
        [name]: (calm[name] ?? []).map((value, year) => (year === 6 ? value * factor : value)),
      }),
    );
  const [a] = wrong(1.9, 'p2');
  const [b] = wrong(2.2, 'p2');
  const [c] = wrong(1.9, 'p3');
  expect(a?.id).toMatch(/^jump-[a-z0-9]{8}$/);
  expect(b?.id).toBe(a?.id);
  expect(c?.id).not.toBe(a?.id);
});

// The number of files, places and years of the national statistics: what is found here is what chance alone finds there.
test('finds eight things at most in 287 tables of ten rows and seventeen years that chance made', () => {
  const random = randomFrom(20261125);
  const tables = Array.from({ length: 287 }, (_, table) => {
    const level = 20 + 20 * random.uniform();
    const places = Array.from({ length: 9 }, () => {
      let value = level * (0.7 + 0.6 * random.uniform());
      return Array.from({ length: 17 }, () => Number((value *= Math.exp(0.03 * random.normal())).toFixed(2)));
    });
    const rows = Object.fromEntries(places.map((values, place) => [`p${place}`, values]));
    const all = Array.from({ length: 17 }, (_, year) => Number((places.reduce((sum, values) => sum + (values[year] ?? 0), 0) / 9).toFixed(2))); // prettier-ignore
    return testPanel(
      { whole: all, ...rows },
      { people: (place) => (place === 'whole' ? 900 : 100), indicator: `t${table}` },
    );
  });
  const findings = panelsFindings(tables);
  expect(findings.length).toBeLessThanOrEqual(8);
  expect(findings.filter(({ confidence }) => confidence === 'sure')).toEqual([]);
});
