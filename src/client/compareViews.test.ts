import { expect, test } from 'vitest';
import { filled, stateAt, type CompareFile, type CompareWords } from './compareData.ts';
import { bestYear, commonYears, pairView } from './comparePair.ts';
import { placesView } from './comparePlaces.ts';

const words: CompareWords = {
  linesTitle: 'Lines of {name}',
  linesHint: 'Colours are chosen',
  facetHint: 'One drawing a place',
  tableTitle: 'Latest',
  indicator: 'Indicator',
  place: 'Place',
  pairTitle: '{x} with {y}, {year}',
  pairHint: 'Across {x}, up {y}',
  pairNote: 'Dots: {n}. No cause.',
  pairTable: 'The same',
  missing: 'Not drawn: {places}.',
  missingWord: 'no data',
  noYear: 'No year with {x} and {y}',
  estimated: 'estimate',
  break: 'break',
  disputed: 'disputed',
  flag: 'flag',
  held: 'held',
};
type Row = readonly (number | null)[];
const file = (id: string, rows: Record<string, Row>, more: Partial<CompareFile> = {}): CompareFile => ({
  id,
  name: `Name of ${id}`,
  unit: '%',
  href: `/en/indicators/${id}/`,
  years: [2020, 2021, 2022],
  year: 2022,
  isMean: true,
  breaks: [],
  domains: [
    [0, 100],
    [0, 100],
    [0, 100],
  ],
  ticks: {},
  places: Object.entries(rows).map(([path, values]) => ({
    path,
    name: path.toUpperCase(),
    values,
    texts: values.map((value) => (value === null ? 'late' : `${value},0`)),
    states: values.map((value) => (value === null ? 'late' : '')),
    rank: path === 'all' ? '' : `rank of ${path}`,
  })),
  ...more,
});
const poverty = file('poverty', {
  all: [30, 31, 32],
  a: [10, 20, 30],
  b: [40, 50, null],
  c: [1, 2, 3],
  d: [5, 6, 7],
});
const doctors = file('doctors', {
  all: [3, 3, 3],
  a: [1, 2, 3],
  b: [4, 5, 6],
  c: [null, 2, 3],
  d: [1, 1, null],
});
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test('chosen places are coloured in the order chosen, the others stay grey', () => {
  const html = placesView([poverty], ['c', 'a'], words);
  expect(html).toMatch(/class="line s1" data-id="c"/);
  expect(html).toMatch(/class="line s2" data-id="a"/);
  expect(html).toMatch(/class="line thin" data-id="b"/);
  expect(html).toMatch(/class="line republic" data-id="all"/);
});
test('a whole that is a sum has no line beside its parts, but its value in the table', () => {
  const html = placesView([{ ...poverty, isMean: false }], ['a'], words);
  expect(html).not.toContain('republic');
  expect(html).toContain('32,0');
});
test('the scale stays whoever is chosen', () => {
  const grid = (places: readonly string[]) =>
    /class="grid" d="[^"]*"/.exec(placesView([poverty], places, words))?.[0].replace(/h[\d.]+/g, '');
  expect(grid(['a'])).toBe(grid(['c']));
});
test('a fourth place gives every place a drawing of its own', () => {
  expect(count(placesView([poverty], ['a', 'b', 'c'], words), /<svg class="chart"/g)).toBe(2);
  const html = placesView([poverty], ['a', 'b', 'c', 'd'], words);
  expect(count(html, /<li><h3>/g)).toBe(4);
  expect(html).toContain(words.facetHint);
});
test('a break cuts the lines it concerns and names the place', () => {
  const cut = { year: 2021, text: '2021: A, break', ids: ['a'] };
  const html = placesView([{ ...poverty, breaks: [cut] }], ['a'], words);
  expect(html).toContain('2021: A, break');
  expect(html).toContain('>2021: A<');
});
test('the table holds a row an indicator with the whole first, and the reason of what is missing', () => {
  const html = placesView([poverty, doctors], ['b'], words);
  expect(count(html, /<tr role="row">/g)).toBe(3);
  expect(html).toContain('title="late"');
  expect(html).toContain('6,0<span class="meta">rank of b</span>');
});
test('a place that is not there is passed over', () => {
  expect(placesView([poverty], ['nowhere'], words)).not.toContain('undefined');
});

test('years in common are those in which two places have both', () => {
  expect(commonYears(poverty, doctors)).toEqual([2022, 2021, 2020]);
  const late = file('late', {
    all: [1, 1, 1],
    a: [null, 1, 1],
    b: [null, 2, 2],
    c: [1, null, null],
    d: [null, null, null],
  });
  expect(commonYears(poverty, late)).toEqual([2021]);
});
test('the best year is the latest common one that tables show or that is before it', () => {
  expect(bestYear(poverty, doctors)).toBe(2022);
  expect(bestYear({ ...poverty, year: 2021 }, doctors)).toBe(2021);
  expect(bestYear({ ...poverty, year: 2019 }, doctors)).toBe(2022);
  const none = file('none', { all: [1, 1, 1], a: [null, null, null] });
  expect(bestYear(poverty, none)).toBeUndefined();
});
test('who is not in the drawing is named with the reason on either measure', () => {
  const html = pairView(poverty, doctors, 2022, words);
  expect(html).toContain('Not drawn: B (Name of poverty: late); D (Name of doctors: late).');
  expect(html).toContain('Dots: 2. No cause.');
  expect(pairView(poverty, doctors, 2021, words)).not.toContain('Not drawn');
});
test('without a common year a sentence stands in place of the drawing', () => {
  expect(pairView(poverty, doctors, undefined, words)).toBe(
    '<p class="note">No year with Name of poverty and Name of doctors</p>',
  );
});
test('nothing from the data becomes markup', () => {
  const evil = { ...poverty, name: '<img src=x>', unit: '"&' };
  for (const html of [placesView([evil], ['a'], words), pairView(evil, evil, 2022, words)]) {
    expect(html).not.toContain('<img');
    expect(html).not.toContain('""&');
    expect(html).not.toContain('style=');
  }
});

test('marks of a value and reasons for none are read as charts take them', () => {
  const place = { path: 'a', name: 'A', rank: '', values: [1, 2, null], texts: ['1', '2', 'late'] };
  const states = ['', 'estimated disputed', 'late'];
  expect([0, 1, 2].map((i) => stateAt({ ...place, states }, i))).toEqual([
    { kind: 'value', marks: [] },
    { kind: 'value', marks: ['estimated', 'disputed'] },
    { kind: 'late' },
  ]);
});
test('parts are filled in once, and one that is not given stays to be seen', () => {
  expect(filled('{a} and {b}', { a: 1, b: '{a}' })).toBe('1 and {a}');
  expect(filled('{a}', {})).toBe('{a}');
});
