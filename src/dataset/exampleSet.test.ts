import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkData } from '../schema/checkData.ts';
import { boundariesSchema } from '../schema/boundaries.ts';
import { breakdownKey, yearFileSchema } from '../schema/figure.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { regionSchema } from '../schema/region.ts';
import * as register from '../schema/register.ts';
import { exampleSet } from './exampleSet.ts';
import { exampleTree } from './exampleSetTree.ts';

const size = { regions: 30, indicators: 24, years: 3, seed: 1 };
const files = [...exampleSet(size)];
const under = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const yearFiles = files
  .filter(({ path }) => /\/\d{4}\.json$/.test(path))
  .map(({ path, text }) => ({ path, text, ...yearFileSchema.parse(JSON.parse(text)) }));

const schemas: Record<string, z.ZodType> = {
  boundaries: boundariesSchema,
  indicators: indicatorSchema,
  domains: register.domainSchema,
  kinds: register.kindSchema,
  units: register.unitSchema,
  bodies: register.bodySchema,
  sources: register.sourceSchema,
  rules: register.ruleSchema,
  dimensions: register.dimensionSchema,
  editions: register.editionSchema,
  cycles: register.cycleSchema,
};

test.each(Object.entries(schemas))('%s are valid', (folder, schema) => {
  expect(under(folder)).not.toHaveLength(0);
  for (const { path, text } of under(folder)) {
    expect(schema.safeParse(JSON.parse(text)).error?.issues, path).toBeUndefined();
  }
});

test('the check of data finds nothing to say', () => {
  expect(checkData(files).problems).toEqual([]);
});

test('regions are valid, as many as asked for, in three levels below the root', () => {
  const regions = files.filter(({ path }) => path.endsWith('region.json'));
  for (const { path, text } of regions) {
    expect(regionSchema.safeParse(JSON.parse(text)).error?.issues, path).toBeUndefined();
  }
  expect(regions).toHaveLength(31);
  expect(new Set(regions.map(({ path }) => path.split('/').length))).toEqual(new Set([2, 3, 4, 5]));
});

test.each([1, 2, 3, 9, 100, 1000])('a tree of %i regions has that many and unique paths', (count) => {
  const paths = exampleTree(count).map(({ path }) => path);
  expect(new Set(paths).size).toBe(count + 1);
});

test('every name of a place, indicator, chapter and document says that it is an example', () => {
  const named = files.filter(({ path }) =>
    /region\.json$|^(indicators|domains|bodies|sources|rules|editions)\//.test(path),
  );
  for (const { path, text } of named) {
    const { name, title } = JSON.parse(text);
    expect(name ?? title, path).toMatchObject({
      ky: expect.stringMatching(/мисал/i),
      ru: expect.stringMatching(/пример/i),
      en: expect.stringMatching(/example/i),
    });
  }
});

test('every region but the root has a square of its own inside the square of its parent', () => {
  const boxes = new Map(exampleTree(30).map(({ path, box }) => [path, box]));
  for (const [path, box] of boxes) {
    expect(Math.min(box.width, box.height), path).toBeGreaterThan(0);
    const parent = boxes.get(path.slice(0, path.lastIndexOf('/')));
    if (!parent) continue;
    expect(box.x).toBeGreaterThanOrEqual(parent.x);
    expect(box.x + box.width).toBeLessThanOrEqual(parent.x + parent.width);
    expect(box.y + box.height).toBeLessThanOrEqual(parent.y + parent.height);
  }
});

test('year files stand in the folder of their region, one figure a line, sorted, each key once', () => {
  expect(yearFiles).toHaveLength(31 * 3);
  for (const { path, text, region, period, figures } of yearFiles) {
    expect(path).toBe(`${region === 'example' ? 'regions' : `regions/${region}`}/${period}.json`);
    expect(text.trimEnd().split('\n')).toHaveLength(figures.length + 2);
    const keys = figures.map(({ indicator, by }) => `${indicator} ${breakdownKey(by)}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  }
});

test('has breakdowns, gaps of several kinds, intervals and an indicator that is owed', () => {
  const figures = yearFiles.flatMap((file) => file.figures);
  expect(figures.some(({ by }) => by?.SEX === 'F')).toBe(true);
  expect(new Set(figures.map(({ missing }) => missing)).size).toBeGreaterThan(3);
  expect(figures.some(({ interval }) => interval)).toBe(true);
  expect(figures.some(({ indicator }) => indicator === 'example-indicator-20')).toBe(false);
});

test('values keep within the range of their unit', () => {
  const units = new Map(
    under('units').map(({ text }) => {
      const { id, range } = register.unitSchema.parse(JSON.parse(text));
      return [id, range];
    }),
  );
  const unitOf = new Map(
    under('indicators').map(({ text }) => {
      const { id, unit } = indicatorSchema.parse(JSON.parse(text));
      return [id, unit];
    }),
  );
  for (const { indicator, value } of yearFiles.flatMap((file) => file.figures)) {
    const [low, high] = units.get(unitOf.get(indicator) ?? '') ?? [null, null];
    if (value === null) continue;
    expect(value).toBeGreaterThanOrEqual(low ?? -Infinity);
    expect(value).toBeLessThanOrEqual(high ?? Infinity);
  }
});

test('the same seed gives the same bytes, another seed other numbers', () => {
  expect([...exampleSet(size)]).toEqual(files);
  expect([...exampleSet({ ...size, seed: 2 })]).not.toEqual(files);
});
