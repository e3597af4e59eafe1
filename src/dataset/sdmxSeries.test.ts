import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawSeries, SdmxData } from './sdmxData.ts';
import { multiplierNotes, sdmxSeries } from './sdmxSeries.ts';
import { RefusedFile } from './sdmxXml.ts';

type Row = { period: string; value: string; status?: string; multiplier?: string };
const series = (rows: readonly Row[], area = 'EX'): RawSeries => ({
  values: { SERIES: 'X', REF_AREA: area, SEX: '_T' },
  line: 1,
  observations: rows.map(({ period, value, status = 'A', multiplier = '0' }, i) => ({
    values: { TIME_PERIOD: period, OBS_VALUE: value, OBS_STATUS: status, UNIT_MULT: multiplier },
    line: i + 2,
  })),
});
const dimensions = ['SERIES', 'REF_AREA', 'SEX'];
const data = (...all: RawSeries[]): SdmxData => ({ structureVersion: null, keyNames: null, series: all });
const values = (found: SdmxData) =>
  sdmxSeries(found, dimensions).map(({ observations }) =>
    [...observations].map(([period, { value }]) => [period, value]),
  );
const reason = (found: SdmxData) => {
  try {
    sdmxSeries(found, dimensions);
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
  }
  return null;
};

test('merges the elements of one key and keeps areas apart', () => {
  const a = series([{ period: '2020', value: '1' }]);
  const b = series([{ period: '2021', value: '2' }]);
  expect(values(data(a, b, series([{ period: '2020', value: '9' }], 'EX01')))).toEqual([
    [['2020', 1], ['2021', 2]],
    [['2020', 9]],
  ]); // prettier-ignore
});

test('gives the same however a series is cut into elements', () => {
  const rows = fc.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value: fc.double({ noNaN: true, noDefaultInfinity: true }) }), { minLength: 1, selector: ({ year }) => year }); // prettier-ignore
  const merges = fc.property(rows, fc.nat(40), (all, cut) => {
    const lines = all.map(({ year, value }) => ({ period: `${year}`, value: `${value}` }));
    const whole = values(data(series(lines)));
    expect(values(data(series(lines.slice(0, cut)), series(lines.slice(cut))))).toEqual(whole);
  });
  fc.assert(merges);
});

test('shows both values where one key and year has two', () => {
  const found = reason(
    data(series([{ period: '2020', value: '1.5' }]), series([{ period: '2020', value: '2.5' }])),
  );
  expect(found?.message).toBe('contradiction');
  expect(found?.values).toMatchObject({ first: 1.5, second: 2.5 });
  expect(found?.values['where']).toContain('SERIES=X REF_AREA=EX 2020');
});

test('takes a repeated value once, and a value instead of NaN', () => {
  const twice = data(series([{ period: '2020', value: '1' }]), series([{ period: '2020', value: '1.0' }]));
  expect(values(twice)).toEqual([[['2020', 1]]]);
  const later = data(series([{ period: '2020', value: 'NaN' }]), series([{ period: '2020', value: '3' }]));
  expect(values(later)).toEqual([[['2020', 3]]]);
});

test('keeps zero and reads NaN and nothing as no value', () => {
  const rows = ['0', 'NaN', '', '-0.5', '1e3'].map((value, i) => ({ period: `${2000 + i}`, value }));
  expect(values(data(series(rows)))[0]?.map(([, value]) => value)).toEqual([0, null, null, -0.5, 1000]);
});

test.each(['1,5', '<1', '1 000', 'Infinity', '0x10', '-'])('refuses %s as a value', (value) => {
  expect(reason(data(series([{ period: '2020', value }])))).toEqual({
    message: 'value',
    values: { line: 2, found: value },
  });
});

test('refuses a status, a key and a file that say too little', () => {
  expect(reason(data(series([{ period: '2020', value: '1', status: 'Z' }])))?.values['found']).toBe('Z');
  const incomplete = { ...series([{ period: '2020', value: '1' }]), values: { SERIES: 'X' } };
  expect(reason(data(incomplete))).toEqual({ message: 'dimension', values: { line: 2, found: 'REF_AREA' } });
  expect(reason(data(series([])))?.message).toBe('noObservations');
  expect(reason(data())?.message).toBe('noObservations');
});

test('reports multipliers that differ within a series and leaves the numbers alone', () => {
  const found = data(series([{ period: '2020', value: '5', multiplier: '3' }, { period: '2021', value: '6' }])); // prettier-ignore
  expect(multiplierNotes('x.xml', sdmxSeries(found, dimensions))).toEqual([
    { message: 'unitMultiplier', values: { file: 'x.xml', found: '3, 0', where: 'SERIES=X REF_AREA=EX' } },
  ]);
  expect(values(found)).toEqual([[['2020', 5], ['2021', 6]]]); // prettier-ignore
});
