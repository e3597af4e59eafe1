import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlaces, readYearFiles, StoppedImport, writeFiles } from './yearFileStore.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const region = (id: string, sdmx: string[]) => {
  const text = { ky: 'а', ru: 'а', en: 'a' };
  return JSON.stringify({ id, kind: 'place', name: text, short: text, codes: { sdmx } });
};

test('writes new files, replaces old ones and removes those without text', () => {
  writeFiles(root, new Map([['regions/2020.json', 'a'], ['regions/east/2020.json', 'b']])); // prettier-ignore
  writeFiles(root, new Map([['regions/2020.json', 'c'], ['regions/east/2020.json', null]])); // prettier-ignore
  expect(readFileSync(join(root, 'regions/2020.json'), 'utf8')).toBe('c');
  expect(existsSync(join(root, 'regions/east/2020.json'))).toBe(false);
  expect(readdirSync(root)).toEqual(['regions']);
});

test('leaves nothing half written when a file cannot be written', () => {
  writeFiles(root, new Map([['regions/2020.json', 'old']]));
  writeFileSync(join(root, 'blocked'), '');
  const texts = new Map([['regions/2020.json', 'new'], ['regions/2020.json/2021.json', 'x']]); // prettier-ignore
  expect(() => {
    writeFiles(root, texts);
  }).toThrow(StoppedImport);
  expect(readFileSync(join(root, 'regions/2020.json'), 'utf8')).toBe('old');
  expect(readdirSync(root).sort()).toEqual(['blocked', 'regions']);
});

test('removes what an interrupted run left', () => {
  mkdirSync(join(root, '.import'));
  writeFileSync(join(root, '.import/2020.json'), '{"half');
  writeFiles(root, new Map());
  expect(readdirSync(root)).toEqual([]);
});

test('reads the tree of places and the codes under which sources know them', () => {
  const paths = { '': region('top', ['EX', '417']), 'east/': region('east', ['EX01']), 'east/valley/': region('valley', []) }; // prettier-ignore
  writeFiles(
    root,
    new Map(Object.entries(paths).map(([path, text]) => [`regions/${path}region.json`, text])),
  );
  const { root: top, parents, areas } = readPlaces(root);
  expect(top).toBe('top');
  expect([...parents]).toEqual([['east', 'top'], ['east/valley', 'east']]); // prettier-ignore
  expect([...areas]).toEqual([['EX01', 'east'], ['EX', 'top'], ['417', 'top']]); // prettier-ignore
});

test('names the file that it cannot read', () => {
  expect(() => readPlaces(root)).toThrow(StoppedImport);
  writeFiles(root, new Map([['regions/2020.json', '{}']]));
  expect(() => readYearFiles(root)).toThrow('regions/2020.json: ');
});
