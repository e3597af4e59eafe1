import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sdmxData } from './sdmxData.ts';
import { dimensionsFound, sdmxSeries } from './sdmxSeries.ts';
import { isStructureHead, sdmxStructure } from './sdmxStructure.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const data = (name: string) => {
  const found = sdmxData(fixture(name));
  if (!found) throw new Error(`${name} is a structure`);
  return found;
};

test('takes series and observations whatever the namespace of the data set', () => {
  const { series, structureVersion } = data('specific.xml');
  expect(structureVersion).toBe('1.2');
  expect(series.map(({ observations }) => observations.length)).toEqual([2, 1, 1]);
  expect(series[0]?.values['SERIES']).toBe('LIT_LAMPS');
  expect(series[1]?.observations[0]?.values['COMMENT_OBS']).toBe('Counted in spring');
});

test('reads generic data to the same observations', () => {
  const read = (name: string) => {
    const found = data(name);
    const [first] = sdmxSeries(found, ['FREQ', 'SERIES', 'REF_AREA', 'SEX']);
    return [...(first?.observations ?? [])]
      .filter(([period]) => period !== '2022')
      .map(([period, { value, status, seriesValues }]) => [
        period,
        value,
        status,
        seriesValues['COMMENT_TS'],
      ]);
  };
  expect(read('generic.xml')).toEqual(read('specific.xml'));
  expect(read('generic.xml')).toEqual([
    ['2020', 61.3, 'A', 'Lamps of the main streets'],
    ['2021', null, 'L', 'Lamps of the main streets'],
  ]);
});

test('reads observations that stand without series, each with its whole key', () => {
  const flat = `<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">
    <m:DataSet UNIT_MULT="3" action="Replace"><Obs SERIES="X" REF_AREA="EX" TIME_PERIOD="2020" OBS_VALUE="1"/>
    <Obs SERIES="X" REF_AREA="EX" TIME_PERIOD="2021" OBS_VALUE="2"/></m:DataSet></m:StructureSpecificData>`;
  const found = sdmxData(new TextEncoder().encode(flat));
  const [series, ...others] = found ? sdmxSeries(found, ['SERIES', 'REF_AREA']) : [];
  expect(others).toEqual([]);
  expect([...(series?.observations.keys() ?? [])]).toEqual(['2020', '2021']);
  expect(found?.series[0]?.values).toMatchObject({ UNIT_MULT: '3', SERIES: 'X' });
  expect(found?.series[0]?.values).not.toHaveProperty('action');
});

test('reads a key of which a part stands at the observation', () => {
  const crossed = `<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">
    <m:DataSet><Series SERIES="X" TIME_PERIOD="2020"><Obs SEX="F" OBS_VALUE="1"/><Obs SEX="M" OBS_VALUE="2"/></Series>
    </m:DataSet></m:StructureSpecificData>`;
  const found = sdmxData(new TextEncoder().encode(crossed));
  const series = found ? sdmxSeries(found, ['SERIES', 'SEX']) : [];
  expect(series.map(({ key, observations }) => [key['SEX'], observations.get('2020')?.value])).toEqual([
    ['F', 1],
    ['M', 2],
  ]);
});

test('knows a structure file by its beginning and by its whole', () => {
  expect(sdmxData(fixture('structure.xml'))).toBeNull();
  expect(isStructureHead(fixture('structure.xml').toString('utf8', 0, 500))).toBe(true);
  expect(isStructureHead(fixture('specific.xml').toString('utf8'))).toBe(false);
});

test('takes dimensions in the order of the key, without time, and the code list of each', () => {
  const { version, dimensions, codes } = sdmxStructure(fixture('structure.xml'));
  expect(version).toBe('1.2');
  expect(dimensions).toEqual(['FREQ', 'SERIES', 'REF_AREA', 'SEX']);
  expect([...(codes.get('SEX') ?? [])]).toEqual(['_T', 'F']);
  expect([...codes.keys()].sort()).toEqual(['OBS_STATUS', 'SEX']);
});

test('finds the dimensions of a file that has no structure', () => {
  const dimensions = ['FREQ', 'SERIES', 'REF_AREA', 'SEX'];
  expect(dimensionsFound(data('generic.xml'))).toEqual(dimensions);
  expect(dimensionsFound(data('specific.xml'))).toEqual(dimensions);
});
