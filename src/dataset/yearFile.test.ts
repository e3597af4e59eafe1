import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureSchema, type Figure, type FigureLine } from '../schema/figure.ts';
import { figureText, yearFileText } from '../schema/yearFileText.ts';
import { yearFileFrom, yearFilePath } from './yearFile.ts';
import { mergedFigures } from './yearFileMerge.ts';
import { yearFilePlan } from './yearFilePlan.ts';

const line = (indicator: string, value: number, more: Partial<FigureLine> = {}): FigureLine => ({
  indicator,
  value,
  status: 'A',
  source: 'nsc',
  ...more,
});
const note = { ky: 'Эскертүү', ru: 'Примечание', en: 'Note' };
const scope = { source: 'nsc', indicators: new Set(['lamps']), prune: false };
const merged = (before: FigureLine[], found: FigureLine[], more = {}) => {
  const { figures, changes } = mergedFigures(before, found, { ...scope, ...more });
  return { figures, kinds: changes.map(({ kind }) => kind) };
};

test('prints a figure a line, by indicator and breakdown, fields in the order of the schema', () => {
  const figures = [
    line('water', 2),
    line('lamps', 1, { by: { SEX: 'F', AGE: 'Y15' } }),
    { source: 'nsc', status: 'A', value: 0, indicator: 'lamps' } as const,
  ];
  expect(yearFileText({ region: 'batken', period: 2023, figures })).toBe(`{
  "region": "batken",
  "period": 2023,
  "figures": [
    {"indicator":"lamps","value":0,"status":"A","source":"nsc"},
    {"indicator":"lamps","by":{"AGE":"Y15","SEX":"F"},"value":1,"status":"A","source":"nsc"},
    {"indicator":"water","value":2,"status":"A","source":"nsc"}
  ]
}
`);
});

test('reads back what it prints and prints it the same', () => {
  const values = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), sex: fc.constantFrom('F', 'M', '') , value: fc.double({ noNaN: true, noDefaultInfinity: true }) }), { minLength: 1, selector: ({ id, sex }) => id + sex }); // prettier-ignore
  const holds = fc.property(values, (all) => {
    const figures = all.map(({ id, sex, value }) => line(id, Object.is(value, -0) ? 0 : value, sex ? { by: { SEX: sex } } : {})); // prettier-ignore
    const text = yearFileText({ region: 'batken', period: 2023, figures });
    expect(yearFileText(yearFileFrom(text))).toBe(text);
    expect(yearFileFrom(text).figures.map(figureText).sort()).toEqual(figures.map(figureText).sort());
  });
  fc.assert(holds);
});

test('names every field that a figure can have', () => {
  const full = {
    ...line('a', 1),
    note,
    comment: 'a',
    inputs: { b: 1 },
    original: 2,
    rule: 'r',
    interval: [0, 2],
  };
  expect(Object.keys(JSON.parse(figureText(figureSchema.parse(full))) as object)).toEqual([
    'indicator', 'value', 'status', 'source', 'rule', 'original', 'inputs', 'interval', 'comment', 'note',
  ]); // prettier-ignore
});

test('says what is wrong in a year file', () => {
  const twice = { region: 'a', period: 2023, figures: [line('lamps', 1), line('lamps', 2)] };
  expect(() => yearFileFrom(JSON.stringify(twice))).toThrow('"lamps" occurs twice');
  expect(() => yearFileFrom('{')).toThrow(RangeError);
  expect(() => yearFileFrom('{"region":"a","period":2023,"figures":[{"value":"x"}]}')).toThrow(/figures\.0/);
});

test('puts the figures of the root beside its region file', () => {
  expect(yearFilePath('kyrgyzstan', 'kyrgyzstan', 2023)).toBe('regions/2023.json');
  expect(yearFilePath('osh/alay', 'kyrgyzstan', 2023)).toBe('regions/osh/alay/2023.json');
});

test('leaves figures of other sources and indicators as they are', () => {
  const others = [line('lamps', 5, { by: { SEX: 'F' }, source: 'survey' }), line('water', 1)];
  expect(merged(others, [line('lamps', 2)])).toEqual({
    figures: [line('lamps', 2), ...others],
    kinds: ['added'],
  });
});

test("keeps an editor's words beside a figure as long as the source prints the same number", () => {
  const words = { note, interval: [0, 2] as [number, number], sampleSize: 400 };
  const before = [line('lamps', 1, words)];
  expect(merged(before, [line('lamps', 1)])).toEqual({ figures: before, kinds: ['unchanged'] });
  const withheld = line('lamps', 0, { value: null, missing: 'suppressed', original: 1, rule: 'r' });
  expect(merged(before, [withheld]).figures[0]).toEqual({ ...withheld, ...words });
  const { figures, changes } = mergedFigures(before, [line('lamps', 3)], scope);
  expect(figures).toEqual([line('lamps', 3)]);
  expect(changes).toMatchObject([{ kind: 'changed', noteDropped: true }]);
});

test('keeps what is gone from the source, and deletes it only when asked', () => {
  const before = [line('lamps', 1), line('lamps', 2, { by: { SEX: 'F' } }), line('water', 1)];
  const found = [line('lamps', 1)];
  expect(merged(before, found)).toMatchObject({ kinds: ['unchanged', 'gone'] });
  expect(merged(before, found).figures).toHaveLength(3);
  const { figures, kinds } = merged(before, found, { prune: true });
  expect([figures, kinds]).toEqual([
    [line('lamps', 1), line('water', 1)],
    ['unchanged', 'pruned'],
  ]);
});

test('does not take a figure that another source gives already', () => {
  const before = [line('lamps', 1, { source: 'survey' })];
  expect(merged(before, [line('lamps', 2)])).toEqual({ figures: before, kinds: ['otherHome'] });
});

const figure = (region: string, period: number, value: number): Figure => ({ ...line('lamps', value), region, period }); // prettier-ignore
const options = { root: 'top', yielding: new Set<Figure>() };

test('plans to write the files that change, and nothing the second time', () => {
  const found = [figure('top', 2023, 1), figure('east', 2023, 2), figure('east', 2022, 3)];
  const first = yearFilePlan(found, new Map(), scope, options);
  expect([...first.writes.keys()]).toEqual([
    'regions/2023.json',
    'regions/east/2022.json',
    'regions/east/2023.json',
  ]);
  const files = new Map([...first.writes].map(([path, text]) => [path, { text: text ?? '', file: yearFileFrom(text ?? '') }])); // prettier-ignore
  const second = yearFilePlan(found, files, scope, options);
  expect([...second.writes]).toEqual([]);
  expect(second.changes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  const third = yearFilePlan([], files, { ...scope, prune: true }, options);
  expect([...third.writes.values()]).toEqual([null, null, null]);
});

test('lets a filled figure give way to one of another source without a word', () => {
  const text = yearFileText({
    region: 'east',
    period: 2023,
    figures: [line('lamps', 9, { source: 'survey' })],
  });
  const files = new Map([['regions/east/2023.json', { text, file: yearFileFrom(text) }]]);
  const fill = figure('east', 2023, 0);
  const plan = yearFilePlan([fill], files, scope, { ...options, yielding: new Set([fill]) });
  expect([plan.changes, [...plan.writes]]).toEqual([[], []]);
});
