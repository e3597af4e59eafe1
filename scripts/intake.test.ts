import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { intakeMarkdown } from './intakeMarkdown.ts';
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
  const { status, stdout, stderr } = intake('--lang', 'ru', '--lang', 'ky', '--out', out);
  expect(status).toBe(0);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toContain('a.xlsx: не принят');
  const said = readFileSync(out, 'utf8');
  expect(said).toMatch(/- `a\.xlsx`: не принят.*\n\n {6}\S/);
  expect(said).toMatch(/<details><summary>Кыргызча<\/summary>\n\n- `a\.xlsx`: алынган жок.*\n\n {6}\S/);
  expect(said).toContain('- `lamps.csv`: алынды');
  expect([isWaiting('a.xlsx'), isWaiting('lamps.csv')]).toEqual([true, false]);
});

test('takes in what lies in folders of the inbox', () => {
  mkdirSync(join(data, 'inbox/Талас айыл'), { recursive: true });
  put('Талас айыл/lamps.csv', table('61,5'));
  expect(intake('--lang', 'en').stdout).toContain('Талас айыл/lamps.csv: taken in');
  expect(isWaiting('Талас айыл/lamps.csv')).toBe(false);
});

test('what is said of many files leaves room for the review', () => {
  const said = new Map([['en' as const, 'No mapping fits.\n'.repeat(200)]]);
  const intakes = Array.from({ length: 50 }, (_, i) => ({
    file: `\`${i}\`.xlsx`,
    outcome: 'kept' as const,
    said,
  }));
  const text = intakeMarkdown(intakes, ['en']);
  expect(text.length).toBeLessThan(6_500);
  expect(text).toMatch(/` 0 \.xlsx`: not taken in/);
  expect(text).toMatch(/\n- \d+ more: the log of the check names them\n/);
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
