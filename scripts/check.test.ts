import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replaced } from '../src/schema/exampleChange.ts';
import { exampleFiles, exampleFigures, exampleYear } from '../src/schema/exampleFiles.ts';
import type { TextFile } from '../src/schema/jsonSource.ts';
import { writeExampleContent } from './exampleContent.ts';

const root = mkdtempSync(join(tmpdir(), 'aikyn-check-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, files: readonly TextFile[]): string {
  for (const { path, text } of files) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

const content = join(root, 'content');
writeExampleContent(content, 'poverty');

function run(data: string, ...options: string[]) {
  const env = { ...process.env, AIKYN_DATA: data, AIKYN_CONTENT: content, AIKYN_LANG: 'en' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// The command is TypeScript that Node itself must run.
const old = Number(process.versions.node.split('.')[0]) < 24;

test.skipIf(old)('a right folder gives its size and exit 0 (skipped where Node runs no TypeScript)', () => {
  expect(run(write('right', exampleFiles()))).toEqual({
    status: 0,
    stdout: '2 indicators, 3 regions, 4 year files, 12 figures: no problem\n',
    stderr: '',
  });
});

test.skipIf(old)('a wrong folder gives every problem in the language asked for and exit 1', () => {
  const data = write('wrong', replaced('regions/osh/2023.json', '"poverty"', '"povertty"'));
  const { status, stderr } = run(data, '--lang', 'ky');
  expect(status).toBe(1);
  expect(stderr).toContain('2023.json:5:18 figures[0].indicator: «povertty» деген көрсөткүч жок.');
  expect(stderr).toContain('1 файлда 1 ката');
});

test.skipIf(old)('a folder that is not there and a language that is none give exit 1', () => {
  expect(run(join(root, 'absent'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be read'),
  });
  expect(run(join(root, 'right'), '--lang', 'de')).toEqual({
    status: 1,
    stdout: '',
    stderr: '--lang de: expected one of ky, ru, en\n',
  });
});

test.skipIf(old)('--fix sorts a year file and then finds nothing', () => {
  const path = 'regions/osh/2023.json';
  const right = exampleFiles().find((file) => file.path === path)?.text;
  const shuffled = exampleYear('osh', 2023, exampleFigures(22.4).reverse());
  const data = write('shuffled', [...exampleFiles(), { path, text: shuffled }]);
  expect(run(data).status).toBe(1);
  expect(run(data, '--fix').status).toBe(0);
  expect(readFileSync(join(data, path), 'utf8')).toBe(right);
});
