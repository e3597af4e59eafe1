import { expect, test } from 'vitest';
import { figureSchema } from '../schema/figure.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import * as register from '../schema/register.ts';
import { exampleReport } from './exampleReport.ts';

const report = exampleReport();

test('holds only what the schemas of the data files allow', () => {
  for (const one of report.indicators) expect(indicatorSchema.parse(one)).toEqual(one);
  for (const one of report.sources.values()) expect(register.sourceSchema.parse(one)).toEqual(one);
  for (const one of report.units.values()) expect(register.unitSchema.parse(one)).toEqual(one);
  for (const one of report.dimensions) expect(register.dimensionSchema.parse(one)).toEqual(one);
  expect(register.editionSchema.parse(report.edition)).toEqual(report.edition);
  for (const figure of report.figures) {
    const line: Partial<typeof figure> = { ...figure };
    delete line.region;
    delete line.period;
    expect(figureSchema.parse(line)).toEqual(line);
  }
});

test('finds series by indicator, region and breakdown', () => {
  expect([...report.series('literacy', 'example').keys()]).toEqual([2022, 2023]);
  expect(report.breakdowns('literacy', 'example')).toEqual([{ SEX: 'F' }, { SEX: 'M' }]);
  expect(report.series('literacy', 'example', { SEX: 'M' }).get(2023)?.value).toBe(99.5);
  expect(report.series('hearings', 'hill').size).toBe(0);
  expect(() => report.region('sea')).toThrow(RangeError);
});
