import { expect, test } from 'vitest';
import { exampleFlagReport, type ExampleRow } from './exampleFlags.ts';
import { flagsOf } from './flagsOf.ts';
import { readReport } from './readReport.ts';

// The root and seven places; only the first place stands apart.
const apart = [50, 10, 50, 51, 52, 53, 54, 55];
const of = (kind: string, ...rows: ExampleRow[]) => {
  const found = flagsOf(exampleFlagReport(rows)).find(({ rule }) => rule.kind === kind);
  if (!found) throw new RangeError(`no rule of kind ${kind}`);
  return found;
};
const places = (kind: string, ...rows: ExampleRow[]) => of(kind, ...rows).flags.map(({ region }) => region);

test('flags the place that is far worse than the others, and not the one that is far better', () => {
  expect(places('level', { indicator: { id: 'water' }, years: { 2023: apart } })).toEqual(['a']);
  const lower = { id: 'water', polarity: 'lower-better' } as const;
  expect(places('level', { indicator: lower, years: { 2023: apart } })).toEqual([]);
});

test.each(['B', 'U', 'E'] as const)('raises nothing on a figure of status %s, and says why', (status) => {
  const level = of('level', {
    indicator: { id: 'water' },
    years: { 2023: apart },
    status: { 'a 2023': status },
  });
  expect(level.flags).toEqual([]);
  expect(level.made).toBe(6);
  expect(level.reasons).toEqual([{ reason: 'excluded-status', count: 1 }]);
});

test('tests neither totals nor indicators without a better side', () => {
  const rows: ExampleRow[] = [
    { indicator: { id: 'people', aggregation: { kind: 'sum' } }, years: { 2023: apart } },
    { indicator: { id: 'births', polarity: 'neutral' }, years: { 2023: apart } },
  ];
  const lists = flagsOf(exampleFlagReport(rows));
  expect(lists.map(({ made, reasons }) => [made, reasons.length])).toEqual(lists.map(() => [0, 0]));
});

const steady = [50, 50, 50, 51, 52, 53, 54, 55];
const falling = (first: number) => steady.map((value, i) => (i === 1 ? first : value));
const fall = { 2020: falling(40), 2021: falling(36), 2022: falling(33), 2023: falling(30) };

test('flags a fall of three years in a row, but not across a break', () => {
  expect(places('trend', { indicator: { id: 'water' }, years: fall })).toEqual(['a']);
  const reason = { ky: 'Жаңы ыкма', ru: 'Новый способ', en: 'New method' };
  const breaks = [{ period: 2022, rule: 'shifted-point', reason, regions: ['a'] }];
  const cut = of('trend', { indicator: { id: 'water', breaks }, years: fall });
  expect(cut.flags).toEqual([]);
  expect(cut.reasons).toEqual([{ reason: 'series-break', count: 1 }]);
});

test('flags a country whose regions grew apart, on the root and without a chance', () => {
  const [flag, ...others] = of('dispersion', { indicator: { id: 'water' }, years: fall }).flags;
  expect(flag).toMatchObject({ region: 'example', kept: null, adjusted: null });
  expect(flag?.value).toBeGreaterThan(0.1);
  expect(others).toEqual([]);
});

test('gathers the indicators of a chapter in which a place is among the worst', () => {
  const row = (id: string, values: number[]): ExampleRow => ({ indicator: { id }, years: { 2023: values } });
  const found = of(
    'concentration',
    row('water', [5, 1, 2, 3, 4, 5, 6, 7]),
    row('roads', [5, 2, 9, 8, 7, 6, 5, 1]),
    row('light', [5, 9, 1, 3, 4, 5, 6, 7]),
  );
  expect(found.flags.find(({ region }) => region === 'a')).toMatchObject({
    indicator: null,
    chapter: { domain: 'people', worst: ['water', 'roads'], of: 3 },
  });
});

test('lists rules from single values to whole chapters, those without data last and empty', () => {
  const lists = flagsOf(exampleFlagReport([{ indicator: { id: 'water' }, years: fall }]));
  const kinds = ['level', 'trend', 'divergence', 'concentration', 'dispersion', 'voice'];
  expect(lists.map(({ rule }) => rule.kind)).toEqual(kinds);
  expect(lists.at(-1)).toMatchObject({ made: 0, flags: [], expected: null, kept: null });
});

test('computes once for a report', () => {
  const report = exampleFlagReport([{ indicator: { id: 'water' }, years: fall }]);
  expect(flagsOf(report)).toBe(flagsOf(report));
});

const shipped = flagsOf(readReport('data'));

test.each(shipped.map((list) => [list.rule.id, list] as const))(
  'keeps the first flags of the list and counts them: %s',
  (_, { flags, kept, made, expected }) => {
    const first = flags.findIndex((flag) => flag.kept !== true);
    expect(flags.slice(first === -1 ? flags.length : first).some((flag) => flag.kept === true)).toBe(false);
    expect(flags.filter((flag) => flag.kept === true).length).toBe(kept ?? 0);
    expect(flags.length).toBeLessThanOrEqual(made);
    expect(expected ?? 0).toBeLessThanOrEqual(made);
  },
);

test('counts the indicators behind a flag on a chapter as the rule did', () => {
  const flags = shipped.flatMap((list) => list.flags.filter(({ chapter }) => chapter !== null));
  for (const { chapter, value } of flags)
    expect((chapter?.worst.length ?? 0) / (chapter?.of ?? 1)).toBe(value);
});
