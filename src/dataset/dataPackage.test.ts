import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  dataPackageJson,
  figuresCsv,
  figuresSchemaJson,
  indicatorCsv,
  regionCsv,
  scoresCsv,
  quarantineCsvFile,
} from './address.ts';
import { byteOrderMark, csv } from './csv.ts';
import { dataPackage, tableSchema } from './dataPackage.ts';
import { exampleReport } from './exampleReport.ts';
import { scoresTableCsv } from './scoreTable.ts';
import type { Selection } from './figureSelection.ts';
import { quarantineCsv } from './quarantineTable.ts';

const report = exampleReport();
const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
const file = (address: string) => join(folder, address);

function write(address: string, text: string): void {
  mkdirSync(dirname(file(address)), { recursive: true });
  writeFileSync(file(address), text);
}
// The reader of this package takes a byte order mark for a part of the first name.
const unmarked = (selection?: Selection) => [...csv(report, selection)].join('').replace(byteOrderMark, '');
const writeCsv = (address: string, selection?: Selection) => write(address, unmarked(selection));

beforeAll(() => {
  write(dataPackageJson, JSON.stringify(dataPackage(report)));
  write(figuresSchemaJson, JSON.stringify(tableSchema(report)));
  writeCsv(figuresCsv);
  write(scoresCsv, scoresTableCsv(report).replace(byteOrderMark, ''));
  write(quarantineCsvFile, quarantineCsv(report).replace(byteOrderMark, ''));
  for (const { id } of report.indicators) writeCsv(indicatorCsv(id), { indicator: id });
  for (const { path } of report.regions) writeCsv(regionCsv(path), { region: path });
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = () => Package.load(file(dataPackageJson));

test('is a valid tabular data package', async () => {
  const { valid, errors } = await load();
  expect(errors.map(String)).toEqual([]);
  expect(valid).toBe(true);
});

test('describes every CSV file, and each reads through the schema with its types', async () => {
  const { resources } = await load();
  expect(resources).toHaveLength(3 + report.indicators.length + report.regions.length);
  let rows = 0;
  for (const resource of resources) {
    expect(resource.tabular, resource.name).toBe(true);
    rows += (await resource.read({ keyed: true })).length;
  }
  expect(rows).toBe(report.figures.length * 3);
});

test('casts years and numbers, and an empty cell to null', async () => {
  const [figures] = (await load()).resources;
  const rows = await figures?.read({ keyed: true });
  expect(rows?.[4]).toMatchObject({ region: 'hill', period: 2022, value: null, missing: 'late', SEX: '_T' });
  expect(rows?.[5]).toMatchObject({ value: 97, original: 970, note_en: 'A point was lost, "970" en' });
});

test('is refused when a file holds what the schema does not allow', async () => {
  const source = unmarked();
  write(figuresCsv, source.replace(',2023,98.75,', ',2023,"98,75",'));
  const [figures] = (await load()).resources;
  await expect(figures?.read()).rejects.toThrow();
  write(figuresCsv, source);
});

test('gives size and hash of the whole as it is published', () => {
  const bytes = Buffer.from([...csv(report)].join(''));
  expect(dataPackage(report).resources[0]).toMatchObject({
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  });
});

test('leaves out licences and sources where no figure has one, as empty lists are not allowed', () => {
  const empty = { ...report, figures: [], series: () => new Map(), breakdowns: () => [] };
  expect(dataPackage(empty)).not.toHaveProperty('licenses');
  expect(dataPackage(empty)).not.toHaveProperty('sources');
});
