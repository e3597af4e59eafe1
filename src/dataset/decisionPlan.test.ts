import { expect, test } from 'vitest';
import type { Decision } from '../schema/decision.ts';
import { decisionPlan, RefusedDecision, repairsOf } from './decisionPlan.ts';
import { treatmentsOf } from './decisionTreatments.ts';
import { yearFileText } from '../schema/yearFileText.ts';
import type { FigureLine } from '../schema/figure.ts';

const line = (value: number | null, more: Partial<FigureLine> = {}): FigureLine => ({
  indicator: 'water',
  value,
  status: 'A',
  source: 'nsc',
  ...more,
});
const year = (period: number, figures: FigureLine[]) => {
  const file = { region: 'osh', period, figures };
  return [`regions/osh/${period}.json`, { text: yearFileText(file), file }] as const;
};
const files = new Map([
  year(2020, [line(960), line(95, { by: { SEX: 'F' } })]),
  year(2021, [line(96), line(94, { indicator: 'other' })]),
]);
const common = {
  regions: ['osh'],
  periods: [2020],
  reason: { en: 'The table has 96.0' },
  body: 'nsc',
  date: '2026-11-25',
} as const;
const base = {
  ...common,
  rule: 'decimal-point',
  regions: ['osh'],
  periods: [2020],
} satisfies Partial<Decision>;
const texts = { indicator: '{\n  "id": "water",\n  "life": { "since": "2020-01-01" }\n}\n', decisions: null };
const slip = { region: 'osh', period: 2020, by: '', value: 960, to: 96 };
const repair: Decision = {
  ...base,
  do: 'repair',
  treatment: 'decimal-point-lost',
  repairs: repairsOf([slip]),
};

test('keeps an accepted finding in the decisions alone', () => {
  const { writes } = decisionPlan(
    { indicator: 'water', decision: { ...base, do: 'accept' }, cells: [slip] },
    texts,
    files,
  );
  expect([...writes.keys()]).toEqual(['decisions/water.json']);
  expect(JSON.parse(writes.get('decisions/water.json') ?? '')).toEqual({
    id: 'water',
    decisions: [{ ...base, do: 'accept' }],
  });
});

test('repairs the figure, keeps what was printed, and tells the next import to do the same', () => {
  const { writes, treatments } = decisionPlan(
    { indicator: 'water', decision: repair, cells: [slip] },
    texts,
    files,
  );
  expect(treatments).toEqual([
    {
      do: 'replace',
      rule: 'decimal-point-lost',
      regions: ['osh'],
      periods: [2020, 2020],
      from: 960,
      to: 96,
      status: 'E',
    },
  ]);
  expect([...writes.keys()]).toEqual([
    'decisions/water.json',
    'indicators/water.json',
    'regions/osh/2020.json',
  ]);
  const figures: unknown = JSON.parse(writes.get('regions/osh/2020.json') ?? '');
  expect(figures).toMatchObject({
    figures: [
      { value: 96, status: 'E', rule: 'decimal-point-lost', original: 960 },
      { by: { SEX: 'F' }, value: 95, status: 'A' },
    ],
  });
});

test('keeps the formatting of the indicator and adds to treatments that are there', () => {
  const before = '{\n  "id": "water",\n  "treatments": [\n    {\n      "do": "fill"\n    }\n  ]\n}';
  const given = { ...texts, indicator: before };
  const { writes } = decisionPlan({ indicator: 'water', decision: repair, cells: [slip] }, given, files);
  const text = writes.get('indicators/water.json') ?? '';
  expect(text).toContain('    {\n      "do": "fill"\n    },\n    {\n      "do": "replace",');
  expect(text.startsWith('{\n  "id": "water",\n  "treatments": [')).toBe(true);
});

test('flags places with the same years together, and the total alone', () => {
  const cells = ['osh', 'chui'].flatMap((region) =>
    [2018, 2019, 2021].map((period) => ({ region, period, by: '', value: 1 })),
  );
  const decision: Decision = { ...base, do: 'flag', status: 'U', treatment: 'copied-or-constant' };
  expect(treatmentsOf(decision, cells)).toEqual([
    {
      do: 'flag',
      rule: 'copied-or-constant',
      by: {},
      regions: ['osh', 'chui'],
      periods: [2018, 2019],
      status: 'U',
    },
    {
      do: 'flag',
      rule: 'copied-or-constant',
      by: {},
      regions: ['osh', 'chui'],
      periods: [2021, 2021],
      status: 'U',
    },
  ]);
});

test('refuses figures that are not there or were repaired before', () => {
  const refused = (cell: typeof slip, from = files) =>
    expect(() => decisionPlan({ indicator: 'water', decision: repair, cells: [cell] }, texts, from)).toThrow(
      RefusedDecision,
    );
  refused({ ...slip, period: 2022 });
  refused(slip, new Map([year(2020, [line(96, { original: 960, rule: 'decimal-point-lost' })])]));
});
