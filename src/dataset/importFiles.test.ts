import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { importedFiles, type InputFile } from './importFiles.ts';
import { sdmxStructure } from './sdmxStructure.ts';

const text = { ky: 'а', ru: 'а', en: 'a' };
const lamps = (more: Record<string, unknown> = {}): Indicator =>
  indicatorSchema.parse({
    id: 'lamps', code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'percent', decimals: 1,
    polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
    series: [{ source: 'nsc', file: 'specific.xml', key: { SERIES: 'LIT_LAMPS' } }], life: { since: '2026-01-01' }, ...more,
  }); // prettier-ignore
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const file = (name: string, change = (content: string) => content): InputFile => ({
  name,
  bytes: new TextEncoder().encode(change(fixture('specific.xml').toString('utf8'))),
});
const areas = new Map([['EX', 'top'], ['EX01', 'east'], ['417', 'top']]); // prettier-ignore
const structure = sdmxStructure(fixture('structure.xml'));
const read = (inputs: InputFile[], indicators = [lamps()], known: ReadonlyMap<string, string> = areas) =>
  importedFiles(inputs, { source: 'nsc', structure, indicators, areas: known });

test('gives the figures as the source prints them', () => {
  expect(read([file('specific.xml')]).figures).toEqual([
    { indicator: 'lamps', region: 'top', period: 2020, value: 61.3, status: 'A', source: 'nsc', comment: 'Lamps of the main streets' },
    { indicator: 'lamps', region: 'top', period: 2021, value: null, missing: 'not-collected', status: 'L', source: 'nsc', comment: 'Lamps of the main streets' },
    { indicator: 'lamps', region: 'top', period: 2022, value: 70, status: 'E', source: 'nsc', comment: 'Counted in spring', sourceDetail: 'City hall' },
    { indicator: 'lamps', region: 'east', period: 2022, by: { SEX: 'F' }, value: 0, status: 'A', source: 'nsc' },
  ]); // prettier-ignore
});

test('counts what was read, placed and destroyed', () => {
  const { tally, versions } = read([file('specific.xml'), file('copy.xml')]);
  expect(tally).toMatchObject({ files: 2, series: 6, observations: 8, empty: 2, mapped: 4, headline: 3 });
  expect(tally).toMatchObject({ unmapped: 4, unmappedFiles: 1 });
  expect(tally.damaged).toEqual(new Map([['specific.xml', 1], ['copy.xml', 1]])); // prettier-ignore
  expect(versions).toEqual(new Map([['1.2', 2]]));
});

test('refuses bad files by name and takes the others', () => {
  const { refused, figures } = read([
    { name: 'empty.xml', bytes: new Uint8Array() },
    { name: 'away.xml', problem: 'ENOENT: no such file or directory' },
    file('cut.xml', (content) => content.slice(0, 900)),
    file('comma.xml', (content) => content.replace('61.30', '61,30')),
    file('specific.xml'),
  ]);
  expect(refused.map(({ file: name, reason }) => [name, reason.message])).toEqual([
    ['empty.xml', 'empty'],
    ['away.xml', 'unreadable'],
    ['cut.xml', 'truncated'],
    ['comma.xml', 'value'],
  ]);
  expect(figures).toHaveLength(4);
});

test('does not guess an area: its figures are left out and counted', () => {
  const { figures, tally } = read([file('specific.xml')], [lamps()], new Map([['EX', 'top']]));
  expect(figures.map(({ region }) => region)).toEqual(['top', 'top', 'top']);
  expect(tally.unknownAreas).toEqual(new Map([['EX01', 1]]));
});

test('holds the one figure for which the two codes of one area contradict each other, and takes the rest', () => {
  const twoCodes = (content: string) => content.replace('REF_AREA="EX01" SEX="F"', 'REF_AREA="417" SEX="_T"');
  const { refused, figures, holds } = read([file('specific.xml', twoCodes)]);
  expect(refused).toEqual([]);
  expect(holds).toMatchObject([
    {
      indicator: 'lamps',
      region: 'top',
      period: 2022,
      why: { reason: 'contradiction', values: { first: 70, second: 0 } },
    },
  ]);
  expect(figures.map(({ period }) => period)).toEqual([2020, 2021]);
});

test('refuses a file that contradicts an earlier one in more than a few figures', () => {
  const years = (shift: number) => (content: string) =>
    content.replace(
      /<Obs TIME_PERIOD="2020"[^>]*\/>/,
      (line) => [2010, 2011, 2012, 2013].map((year) => line.replace('2020', `${year}`).replace('61.30', `${50 + shift}`)).join('\n'), // prettier-ignore
    );
  const two = lamps({ series: ['specific.xml', 'other.xml'].map((name) => ({ source: 'nsc', file: name, key: { SERIES: 'LIT_LAMPS' } })) }); // prettier-ignore
  const { refused, holds } = read([file('specific.xml', years(0)), file('other.xml', years(1))], [two]);
  expect(refused).toMatchObject([
    { file: 'other.xml', reason: { message: 'contradiction', values: { first: 50, second: 51 } } },
  ]);
  expect(holds).toEqual([]);
});

test('takes months for no year', () => {
  const monthly = (content: string) => content.replace('TIME_PERIOD="2020"', 'TIME_PERIOD="2020-01"');
  expect(read([file('specific.xml', monthly)]).refused[0]?.reason.message).toBe('period');
  expect(read([file('other.xml', monthly)]).refused).toEqual([]);
});

test('holds a figure that is not the one that a repair expects, with what the source prints', () => {
  const repair = { do: 'replace', rule: 'point-lost', from: 700, to: 70, status: 'E', regions: ['top'], periods: [2022, 2022] }; // prettier-ignore
  const { refused, figures, holds } = read([file('specific.xml')], [lamps({ treatments: [repair] })]);
  expect(refused).toEqual([]);
  expect(holds).toMatchObject([
    {
      ...{ region: 'top', period: 2022, value: 70 },
      why: { reason: 'repair-mismatch', values: { rule: 'point-lost', expected: 700, found: 70 } },
    },
  ]);
  expect(figures.map(({ region, period }) => `${region} ${period}`)).toEqual([
    'top 2020',
    'top 2021',
    'east 2022',
  ]);
});

test('refuses the file where a repair names no figure of the source', () => {
  const repair = { do: 'replace', rule: 'point-lost', from: 700, to: 70, status: 'E', by: { SEX: 'M' } };
  const { refused, figures, tally, whole } = read([file('specific.xml'), file('other.xml')], [lamps({ treatments: [repair] })]); // prettier-ignore
  expect(refused).toMatchObject([
    {
      file: 'specific.xml',
      reason: { message: 'replaceMismatch', values: { where: 'lamps', expected: 700, found: '–' } },
    },
  ]);
  expect([figures.length, tally.files, whole.size]).toEqual([0, 1, 0]);
});

test('reports codes that the structure does not list and series that are not there', () => {
  const other = (content: string) =>
    content.replaceAll('SEX="F"', 'SEX="X"').replaceAll('SEX="_T"', 'SEX="F"');
  expect(read([file('specific.xml', other)]).notes).toEqual([
    { message: 'unknownCode', values: { dimension: 'SEX', code: 'X', files: 'specific.xml' } },
    { message: 'noSeries', values: { indicator: 'lamps', file: 'specific.xml', key: 'SERIES=LIT_LAMPS' } },
  ]);
});

test('calls an indicator whole only when all its files were taken', () => {
  const two = lamps({ series: ['specific.xml', 'other.xml'].map((name) => ({ source: 'nsc', file: name, key: { SERIES: 'LIT_LAMPS' } })) }); // prettier-ignore
  expect(read([file('specific.xml')], [two]).whole.size).toBe(0);
  expect(read([file('specific.xml'), file('other.xml')], [two]).whole).toEqual(new Set(['lamps']));
});

test('takes SDMX-CSV as it takes SDMX-ML', () => {
  const head =
    'DATAFLOW,FREQ,SERIES,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,COMMENT_OBS,SOURCE_DETAIL';
  const table = [
    'LIT_LAMPS,EX,_T,PT,2020,61.30,A,0,Lamps of the main streets,',
    'LIT_LAMPS,EX,_T,PT,2021,NaN,L,0,Lamps of the main streets,',
    'LIT_LAMPS,EX,_T,PT,2022,70,E,0,Counted in spring,City hall',
    'LIT_LAMPS,EX01,F,PT,2022,0,A,0,,',
  ].map((row) => `EX:EXAMPLE(1.2),A,${row}`);
  const bytes = Buffer.from([head, ...table].join('\n'));
  const { figures, versions, refused } = read([{ name: 'specific.csv', bytes }]);
  expect(refused).toEqual([]);
  expect(figures).toEqual(read([file('specific.xml')]).figures);
  expect(versions).toEqual(new Map([['1.2', 1]])); // prettier-ignore
  expect(read([{ name: 'a.csv', bytes: Buffer.from('a;b\n1;2') }]).refused[0]?.reason.message).toBe(
    'noSdmxHead',
  );
});
