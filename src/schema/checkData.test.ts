import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { badRegisters } from './exampleBadRegisters.ts';
import { badScores, exampleScores, scoredFiles } from './exampleBadScores.ts';
import { badYears } from './exampleBadYears.ts';
import { changed, replaced } from './exampleChange.ts';
import { exampleFiles, exampleFigures, exampleYear } from './exampleFiles.ts';
import type { TextFile } from './jsonSource.ts';

/** "kind file:line path found → suggestion" of each problem. */
const told = (files: readonly TextFile[]) =>
  checkData(files).problems.map(
    ({ kind, file, line, path, found, suggestion }) =>
      `${kind} ${file.replace('data/', '')}:${line ?? '-'} ${path} ${found} → ${suggestion ?? '-'}`,
  );

const year = 'regions/batken/2023.json';
const poverty = 'indicators/poverty.json';
const [first, second, third] = exampleFigures(41.2);
const figures = [first, second, third].filter((figure) => figure !== undefined);

test('a data folder without a problem gives its parts', () => {
  const { problems, parts } = checkData(exampleFiles());
  expect(problems).toEqual([]);
  expect(parts?.regions.map(({ path, parent }) => [path, parent])).toEqual([
    ['batken', 'kyrgyzstan'],
    ['osh', 'kyrgyzstan'],
    ['kyrgyzstan', null],
  ]);
  expect(parts?.yearFiles).toHaveLength(4);
});

test.each(badYears)('in a year file, %s is told with its place', (_, files, problems) => {
  expect(told(files)).toEqual(problems);
});

test('a figure twice names the first, and figures out of order the one before', () => {
  const twice = exampleYear('batken', 2023, [...figures, ...figures.slice(2)]);
  expect(told(changed(year, () => twice))).toEqual([
    'duplicate-figure regions/batken/2023.json:8 figures[3] unemployment SEX=F → -',
  ]);
  const shuffled = exampleYear('batken', 2023, [...figures].reverse());
  expect(checkData(changed(year, () => shuffled)).problems).toMatchObject([
    { kind: 'unsorted', path: 'figures[1]', line: 6, expected: 'unemployment SEX=F' },
  ]);
});

test('figures that share a line or spread over several are told', () => {
  const shared = changed(year, (text) => text.replace('},\n', '}, '));
  expect(told(shared)).toEqual(['figures-per-line regions/batken/2023.json:5 figures[1] figures[1] → -']);
  const spread = changed(year, (text) => JSON.stringify(JSON.parse(text), null, 2));
  expect(told(spread)).toEqual(['figures-per-line regions/batken/2023.json:5 figures[0] figures[0] → -']);
});

test('a second home names both files', () => {
  const [problem] = checkData(replaced(year, '2023', '2022')).problems.slice(1);
  expect(problem?.file).toBe('data/regions/batken/2023.json');
  expect(problem?.expected).toBe('data/regions/batken/2022.json');
});

test('scores of a place are read whole', () => {
  const { problems, parts } = checkData(scoredFiles());
  expect(problems).toEqual([]);
  expect(parts?.scoreFiles).toEqual([{ region: 'batken', period: 2026, scores: exampleScores }]);
  expect(parts?.matters.map(({ id }) => id)).toEqual(['roads', 'water']);
});

test.each(badScores)('in a file of scores, %s is told with its place', (_, files, problems) => {
  expect(told(files)).toEqual(problems);
});

test('scores of a place that was not one in that year are told', () => {
  const ended = scoredFiles().map((file) =>
    file.path === 'regions/batken/region.json'
      ? { ...file, text: file.text.replace('"codes"', '"valid": { "to": "2023-06-30" }, "codes"') }
      : file,
  );
  expect(told(ended)).toContain('place-not-alive regions/batken/2026.scores.json:3 period 2026 → -');
});

test.each(badRegisters)('in a register, %s is told with its place', (_, files, problems) => {
  expect(told(files)).toEqual(problems);
});

test('a place that ended in 2023 has figures of 2023 and none of 2024', () => {
  const ended = replaced('regions/osh/region.json', '"codes"', '"valid": { "to": "2023-06-30" }, "codes"');
  const drawn = ended.map((file) => ({
    ...file,
    text: file.text.replace('"2026-11-01",\n  "b', '"2023-01-01",\n  "b'),
  }));
  expect(told(drawn)).toEqual([]);
  const late = { path: 'regions/osh/2024.json', text: exampleYear('osh', 2024, figures) };
  expect(told([...drawn, late])).toEqual(['place-not-alive regions/osh/2024.json:3 period 2024 → -']);
  const absent = figures
    .slice(0, 1)
    .map((one) => ({ ...one, value: null, missing: 'place-did-not-exist' as const }));
  expect(told([...drawn, { ...late, text: exampleYear('osh', 2024, absent) }])).toEqual([]);
});

test('a boundary that matches no region is told from both sides', () => {
  expect(told(replaced('boundaries/outline.topojson', '"batken"', '"batkenn"'))).toEqual([
    'region-without-shape boundaries/outline.topojson:18 objects.regions batken → batkenn',
    'shape-without-region boundaries/outline.topojson:23 objects.regions.geometries[0].id batkenn → batken',
  ]);
});

test('all problems of all files come at once, also behind others in the same figure', () => {
  const files = replaced(year, '"poverty","value":41.2', '"povertty","value":"41,2"').map((file) =>
    file.path === poverty ? { ...file, text: file.text.replace('"unit": "percent"', '"unit": 7') } : file,
  );
  expect(told(files)).toEqual([
    'type indicators/poverty.json:20 unit 7 → -',
    'unknown-indicator regions/batken/2023.json:5 figures[0].indicator povertty → poverty',
    'comma-decimal regions/batken/2023.json:5 figures[0].value 41,2 → 41.2',
  ]);
});

test('a file that cannot be read makes no echo where it is named', () => {
  expect(told(changed(poverty, () => '{'))).toEqual([
    'json-syntax indicators/poverty.json:1  @end-of-file → -',
  ]);
});

test('an index of misspelt indicators is told where the rest of it is right', () => {
  const name = { ky: 'Мисал', ru: 'Пример', en: 'Example' };
  const open = { basis: 'open', reason: name };
  const index = {
    ...{ id: 'example', name, purpose: name, author: name, since: '2026-11-22' },
    ...{ coverage: 0.7, aggregation: 'geometric' },
    domains: [
      { id: 'work', name, weight: 1, indicators: [{ indicator: 'povetry', weight: 1, goalposts: open }] },
    ],
    leftOut: [{ indicators: ['unemploiment'], reason: name }],
  };
  const text = JSON.stringify(index);
  expect(told(changed('indices/example.json', () => text))).toEqual([
    'unknown-indicator indices/example.json:1 domains[0].indicators[0].indicator povetry → poverty',
    'unknown-indicator indices/example.json:1 leftOut[0].indicators[0] unemploiment → unemployment',
  ]);
  const right = text.replace('povetry', 'poverty').replace('unemploiment', 'unemployment');
  const { parts } = checkData(changed('indices/example.json', () => right));
  expect(parts?.indices.map(({ id }) => id)).toEqual(['example']);
});

test('a rule of warnings is read by its kind, and one of no kind is told', () => {
  const name = { ky: 'Мисал', ru: 'Пример', en: 'Example' };
  const rule = {
    ...{ id: 'trend', kind: 'trend', threshold: 3, years: 3, errorShare: null, minimumSample: 30 },
    ...{ name, condition: name, reason: name, author: name, since: '2026-11-22', state: { is: 'computed' } },
  };
  const ruled = (changes: object) =>
    changed('flag-rules/trend.json', () => JSON.stringify({ ...rule, ...changes }));
  const { problems, parts } = checkData(ruled({}));
  expect([problems, parts?.['flag-rules'].map(({ id }) => id)]).toEqual([[], ['trend']]);
  expect(told(ruled({ years: 4 }))).toEqual(['years-in-a-row flag-rules/trend.json:1 years 3 of 4 → -']);
  expect(told(ruled({ kind: 'tredn' }))).toEqual(['choice flag-rules/trend.json:1 kind tredn → trend']);
  expect(told(ruled({ id: 'trends', since: 'now' }))).toEqual([
    'file-name flag-rules/trend.json:1 id trends → -',
    'format flag-rules/trend.json:1 since now → -',
  ]);
});
