import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../src/schema/exampleFiles.ts';

const home = mkdtempSync(join(tmpdir(), 'review-'));
const folder = join(home, 'work');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=e@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
const review = (...words: string[]) => {
  const script = join(import.meta.dirname, 'review.ts');
  const done = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, problem: done.stderr };
};
const year = 'data/regions/batken/2023.json';

beforeAll(() => {
  mkdirSync(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  for (const { path, text } of exampleFiles()) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }
  cpSync(join(import.meta.dirname, '../content/ui'), join(folder, 'content/ui'), { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  const file = join(folder, year);
  writeFileSync(file, readFileSync(file, 'utf8').replace('41.2', '4.12'));
  git('commit', '--quiet', '--all', '--message', 'Correct Batken');
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Milliseconds; each run starts a process. */
const patience = 60_000;

test(
  'writes a page for each language, one comment and the table, and leaves the repository as it was',
  { timeout: patience },
  () => {
    const out = join(home, 'out');
    const before = git('status', '--porcelain');
    const { code, out: said } = review(
      'main~1...main',
      '--lang',
      'ky',
      '--lang',
      'ru',
      '--out',
      out,
      '--timing',
    );
    expect(code).toBe(0);
    expect(said).toMatch(
      /^Баткен, 2023, Жакырчылык деңгээли: 1 сан өзгөрдү; ал болжол менен 10 эсе азайган; \d+ барак өзгөрөт\.\n/,
    );
    expect(said).toMatch(/pages +\d+\.\d\d s/);
    expect(readdirSync(out).sort()).toEqual([
      'changes.csv',
      'pages.txt',
      'review.ky.html',
      'review.md',
      'review.ru.html',
    ]);
    expect(readFileSync(join(out, 'pages.txt'), 'utf8').split('\n')).toContain('ru/indicators/poverty/');
    expect(readFileSync(join(out, 'changes.csv'), 'utf8')).toContain(
      'changed,poverty,batken,2023,,41.2,4.12,',
    );
    expect(git('status', '--porcelain')).toBe(before);
  },
);

test(
  'says in the language of the editor what is wrong with the range, without a trace',
  { timeout: patience },
  () => {
    const { code, problem } = review('mian..main', '--lang', 'ru');
    expect(code).toBe(2);
    expect(problem).toBe('Коммита, ветки или метки «mian» нет. Возможно, «main»?\n');
    expect(review('a', 'b', '--lang', 'ky').problem).toMatch(/^npm run review -- \[НЕГИЗ\.\.АКЫРКЫ/);
    expect(review('--nothing').code).toBe(2);
  },
);

test(
  'ends well with findings, also where the check does not pass, and writes nothing into data',
  { timeout: patience },
  () => {
    const file = join(folder, year);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, 80));
    const { code, out } = review('--lang', 'en', '--out', join(home, 'broken'));
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^The check does not pass: 1 problem; /),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text.slice(0, 80));
    writeFileSync(file, text);
  },
);

test('tells what the doctor finds since the change, not what it found before', { timeout: patience }, () => {
  const figure = (value: number, sex?: string) =>
    JSON.stringify({
      indicator: 'unemployment',
      ...(sex && { by: { SEX: sex } }),
      value,
      status: 'A',
      source: 'survey',
    });
  const write = (region: string, period: number, total: number) => {
    const lines = [figure(total), figure(2, 'F'), figure(3, 'M')].map((line) => `    ${line}`);
    const text = `{\n  "region": "${region}",\n  "period": ${period},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`;
    writeFileSync(join(folder, `data/regions/${region}/${period}.json`), text);
  };
  const commit = (subject: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', subject);
  };
  git('checkout', '--quiet', '-b', 'totals');
  for (let period = 2008; period < 2020; period++) {
    write('osh', period, period === 2010 ? 9 : 5);
    write('batken', period, 5);
  }
  commit('Add totals, one of which lies outside its parts');
  write('batken', 2012, 9);
  commit('Add another one');
  const out = join(home, 'doctor');
  const { code } = review('totals~1..totals', '--lang', 'en', '--out', out);
  git('checkout', '--quiet', 'main');
  const text = readFileSync(join(out, 'review.md'), 'utf8');
  const suspicious = text.split('\n').filter((line) => line.includes('Suspicious:'));
  expect(code).toBe(0);
  expect(suspicious.join('\n')).toContain('Batken · 2012');
  expect(suspicious.join('\n')).not.toContain('Osh');
});

test('a folder that cannot be written to is told', { timeout: patience }, () => {
  writeFileSync(join(home, 'file'), '');
  const { code, problem } = review('main', '--out', join(home, 'file/out'));
  expect(code).toBe(2);
  expect(problem).toMatch(/cannot be written to/);
  expect(existsSync(join(home, 'file/out'))).toBe(false);
});
