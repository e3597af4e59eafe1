import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicatorSchema } from '../schema/indicator.ts';
import { quarantineSchema, type Quarantine } from '../schema/quarantine.ts';
import { yearFileText } from '../schema/yearFileText.ts';
import { importedFiles, type InputFile } from './importFiles.ts';
import { importHolds, type HoldContext } from './importHolds.ts';
import { yearFilePlan, type YearFiles } from './yearFilePlan.ts';

const text = { ky: 'а', ru: 'а', en: 'a' };
const lamps = indicatorSchema.parse({
  id: 'lamps', code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'percent', decimals: 1,
  polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
  series: [{ source: 'nsc', file: 'specific.xml', key: { SERIES: 'LIT_LAMPS' } }], life: { since: '2026-01-01' },
}); // prettier-ignore
const fixture = readFileSync(join(import.meta.dirname, 'fixtures/specific.xml'), 'utf8');
const sent = (change = (content: string) => content): InputFile => ({
  name: 'specific.xml',
  bytes: new TextEncoder().encode(change(fixture)),
});
const areas = new Map([['EX', 'top'], ['EX01', 'east']]); // prettier-ignore
const old = { region: 'top', period: 2020, figures: [{ indicator: 'lamps', value: 60, status: 'A' as const, source: 'nsc' }] }; // prettier-ignore
const yearFiles: YearFiles = new Map([['regions/2020.json', { text: yearFileText(old), file: old }]]);

function imported(inputs: InputFile[], more: Partial<HoldContext> = {}) {
  const result = importedFiles(inputs, { source: 'nsc', structure: null, indicators: [lamps], areas });
  const holds = importHolds(result, inputs, {
    source: 'nsc',
    root: 'top',
    received: '2026-11-25',
    ranges: new Map([['lamps', [0, 100]]]),
    records: [],
    yearFiles,
    readers: (file) => (file === 'specific.xml' ? ['lamps'] : null),
    ...more,
  });
  const scope = { source: 'nsc', indicators: result.whole, prune: true };
  return { holds, plan: yearFilePlan(holds.figures, yearFiles, scope, { root: 'top', yielding: new Set() }) };
}
const records = ({ writes }: ReturnType<typeof imported>['holds']): Quarantine[] =>
  [...writes.values()].flatMap((one) => (one === null ? [] : [quarantineSchema.parse(JSON.parse(one))]));
const tooMuch = (content: string) => content.replace('61.30', '4812');

test('keeps out a figure that cannot be true, keeps the old one, and takes the others', () => {
  const { holds, plan } = imported([sent(tooMuch)]);
  expect(records(holds)).toEqual([
    {
      id: 'lamps-top-2020-eb8df635',
      state: 'open',
      received: '2026-11-25',
      held: {
        what: 'figure',
        ...{ indicator: 'lamps', region: 'top', period: 2020, value: 4812 },
        line: {
          indicator: 'lamps',
          value: 4812,
          status: 'A',
          source: 'nsc',
          comment: 'Lamps of the main streets',
        },
      },
      why: { reason: 'out-of-range', values: { low: 0, high: 100 } },
      decided: { by: 'rule' },
      shown: { value: 60, period: 2020, source: 'nsc' },
    },
  ]);
  const kinds = plan.changes.map(({ kind, region, period }) => `${kind} ${region} ${period}`);
  expect(kinds).toEqual(['unchanged top 2020', 'added top 2021', 'added top 2022', 'added east 2022']);
});

test('shows the last earlier figure where there was none of that year', () => {
  const [record] = records(imported([sent((content) => content.replace('"70"', '"700"'))]).holds);
  expect(record?.shown).toEqual({ value: 60, period: 2020, source: 'nsc' });
});

test('writes the same record once and closes it when a good figure comes', () => {
  const first = records(imported([sent(tooMuch)]).holds);
  const again = imported([sent(tooMuch)], { records: first, received: '2026-12-01' }).holds;
  expect([again.held.length, again.writes.size]).toEqual([1, 0]);
  const good = imported([sent()], { records: first }).holds;
  expect(good.closed.map(({ id }) => id)).toEqual(['lamps-top-2020-eb8df635']);
  expect([...good.writes]).toEqual([['quarantine/lamps-top-2020-eb8df635.json', null]]);
});

test('holds a refused file that indicators are read from, until it is taken', () => {
  const inputs = [sent((content) => content.replaceAll('v2_1', 'v2_0')), { ...sent(), name: 'strange.xml' }];
  const { holds } = imported(inputs);
  const [record, ...others] = records(holds);
  expect(others).toEqual([]);
  expect(record?.held).toMatchObject({
    what: 'file',
    name: 'specific.xml',
    format: 'xml',
    indicators: ['lamps'],
  });
  expect(record?.why).toMatchObject({ reason: 'file-refused', values: { message: 'version', found: '2.0' } });
  const closed = imported([sent()], { records: record ? [record] : [] }).holds.closed;
  expect(closed).toEqual([record]);
});

test('keeps out what a rule is sure of until an editor releases that very value', () => {
  const doubts = new Map([['lamps top 2020', 'lost-point']]);
  const [record] = records(imported([sent()], { doubts }).holds);
  expect(record?.why).toEqual({ reason: 'suspect', values: { rule: 'lost-point' } });
  const released = record ? [{ ...record, state: 'released' as const }] : [];
  const after = imported([sent()], { doubts, records: released });
  expect([after.holds.held, after.holds.closed]).toEqual([[], []]);
  expect(imported([sent(tooMuch)], { doubts, records: released }).holds.held).toHaveLength(1);
});

test('leaves out what an editor holds as long as the source sends the same number', () => {
  const [record] = records(imported([sent(tooMuch)]).holds);
  const note = { language: 'en' as const, text: 'The office is asked.' };
  const held: Quarantine[] = record
    ? [
        {
          ...record,
          held: { ...record.held, value: 61.3 } as Quarantine['held'],
          why: { reason: 'by-hand', values: {}, note },
        },
      ]
    : [];
  expect(imported([sent()], { records: held }).holds.held).toEqual(held);
  const other = imported([sent((content) => content.replace('61.30', '62'))], { records: held }).holds;
  expect([other.held, other.closed]).toEqual([[], held]);
});
