import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readFiles } from '../src/report/readFiles.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'aikyn-intake-'));
const data = join(scratch, 'data');
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync(join(root, 'data'), data, { recursive: true });
});

const put = (name: string, text: string) => {
  mkdirSync(join(data, 'inbox'), { recursive: true });
  writeFileSync(join(data, 'inbox', name), text);
};
const intake = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/intake.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, AIKYN_DATA: data },
  });
const isWaiting = (name: string) => existsSync(join(data, 'inbox', name));
const yearFile = () => readFileSync(join(data, 'regions/talas/2024.json'), 'utf8');

/** A table with a mapping: one figure a row. */
const mapping = {
  id: 'lamps',
  source: 'nsc-sdg-workbooks',
  file: 'lamps*.csv',
  layout: {
    kind: 'long',
    head: 1,
    region: 'A',
    year: 'B',
    value: 'C',
    indicator: 'street-lighting',
    unit: 'percent',
  },
};
const table = (value: string) => `Аймак;Жыл;Маани\nТалас облусу;2024;${value}\n`;
beforeEach(() => {
  writeFileSync(join(data, 'mappings/lamps.json'), JSON.stringify(mapping, null, 2));
});

test('takes a file in, and the file goes from the inbox', () => {
  put('lamps.csv', table('61,5'));
  const { status, stdout } = intake('--lang', 'ky');
  expect([status, stdout]).toEqual([0, expect.stringContaining('lamps.csv: алынды') as string]);
  expect(yearFile()).toContain('{"indicator":"street-lighting","value":61.5,');
  expect(isWaiting('lamps.csv')).toBe(false);
});

test('keeps a file that gave nothing, says why, and takes the others', () => {
  put('a.xlsx', 'no workbook');
  put('lamps.csv', table('61,5'));
  const out = join(scratch, 'said.md');
  const { status, stdout, stderr } = intake('--lang', 'ru', '--out', out);
  expect(status).toBe(0);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toContain('a.xlsx: не принят');
  expect(readFileSync(out, 'utf8')).toMatch(/\*\*a\.xlsx: не принят.*\*\*\n\n {4}\S/);
  expect([isWaiting('a.xlsx'), isWaiting('lamps.csv')]).toEqual([true, false]);
});

test('a file that waits has one record, the same each time, and a good one ends it', () => {
  const before = readFiles(data);
  const records = () => readFiles(data).filter(({ path }) => path.startsWith('quarantine/') && path.endsWith('.json')); // prettier-ignore
  put('lamps.csv', table('61,5').replace('Талас облусу', 'Марс'));
  intake('--lang', 'ky');
  expect(isWaiting('lamps.csv')).toBe(true);
  expect(records().map(({ text }) => JSON.parse(text) as unknown)).toMatchObject([
    { held: { what: 'file', name: 'lamps.csv', indicators: ['street-lighting'] } },
  ]);
  const first = readFiles(data);
  intake('--lang', 'ky');
  expect(readFiles(data)).toEqual(first);
  put('lamps.csv', table('61,5'));
  intake('--lang', 'ky');
  expect(records()).toEqual([]);
  expect(readFiles(data).length).toBe(before.length);
});

test('says that nothing waits, where nothing does', () => {
  const { status, stdout } = intake('--lang', 'en');
  expect([status, stdout.trim()]).toEqual([0, 'No file waits in the inbox.']);
});
