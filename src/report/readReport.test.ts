import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleFiles } from '../schema/exampleFiles.ts';
import { readFiles } from './readFiles.ts';
import { languageNamed, readReport } from './readReport.ts';

const root = mkdtempSync(join(tmpdir(), 'aikyn-report-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
for (const { path, text } of exampleFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('every file comes with its path below the folder, in one order, without hidden ones', () => {
  writeFileSync(join(root, '.DS_Store'), 'x');
  const paths = readFiles(root).map(({ path }) => path);
  expect(paths).toEqual(
    exampleFiles()
      .map(({ path }) => path)
      .sort(),
  );
});

test('a right folder is a report', () => {
  const { edition, figures } = readReport(root);
  expect([edition.id, figures.length]).toEqual(['2026', 12]);
});

test('a wrong folder throws every problem in the language asked for', () => {
  writeFileSync(join(root, 'units/percent.json'), '{');
  writeFileSync(join(root, 'stray.txt'), '');
  expect(() => readReport(root, 'ru')).toThrow(
    /stray\.txt: .*не знает ни одна схема[^]*percent\.json:1:2: Ошибка в JSON/,
  );
});

test('a name that is no language stands for English', () => {
  expect(languageNamed(undefined)).toBe('en');
  expect(languageNamed('ky')).toBe('ky');
  expect(languageNamed('de')).toBe('en');
});
