import { expect, test } from 'vitest';
import { isSdmxCsvHead, sdmxCsv } from './sdmxCsv.ts';

const read = (text: string) => sdmxCsv(Buffer.from(text));
const first = [
  'DATAFLOW,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
  'EX:EXAMPLE(1.2),A,LIT_LAMPS,EX,_T,2020,61.30,A',
  'EX:EXAMPLE(1.2),A,LIT_LAMPS,EX,_T,2021,,L',
].join('\n');

test('gives each row as an observation with its whole key', () => {
  const values = { FREQ: 'A', SERIES: 'LIT_LAMPS', REF_AREA: 'EX', SEX: '_T', TIME_PERIOD: '2020', OBS_VALUE: '61.30', OBS_STATUS: 'A' }; // prettier-ignore
  const rest: Partial<typeof values> = { ...values, TIME_PERIOD: '2021', OBS_STATUS: 'L' };
  delete rest.OBS_VALUE;
  expect(read(first)).toEqual({
    structureVersion: '1.2',
    keyNames: null,
    series: [{ values, observations: [{ values, line: 2 }], line: 2 }, { values: rest, observations: [{ values: rest, line: 3 }], line: 3 }],
  }); // prettier-ignore
});

test('reads version 2.0, with codes and their texts in one cell', () => {
  const second = [
    'STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Аймак;TIME_PERIOD: Жыл;OBS_VALUE',
    'dataflow;EX:EXAMPLE(1.2);I;EX01: Чыгыш;2020;1.5',
  ].join('\n');
  expect(read(second)?.series[0]?.values).toEqual({
    REF_AREA: 'EX01',
    TIME_PERIOD: '2020',
    OBS_VALUE: '1.5',
  });
});

test('leaves other tables to others', () => {
  expect(read('region;year;value\na;2020;1')).toBeNull();
  expect(isSdmxCsvHead(['DATAFLOW', 'REF_AREA'])).toBe(false);
});

test('refuses deletions and columns that stand twice', () => {
  const head = 'STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,OBS_VALUE';
  expect(() => read(`${head}\ndataflow,X,D,2020,1`)).toThrow('sdmxDelete');
  expect(() => read(`${head},OBS_VALUE\ndataflow,X,I,2020,1,1`)).toThrow('columnTwice');
});
