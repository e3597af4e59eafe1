import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const shared = join(import.meta.dirname, '../../shared/data');
const isAbsent = !existsSync(join(shared, 'nsc-xlsx'));
const reason = `needs the workbooks of the National Statistical Committee in ${shared}`;
/** Milliseconds; 161 workbooks are read. */
const patience = 120_000;

let folder = '';
const run = (script: string, ...parameters: string[]) => {
  const done = spawnSync(process.execPath, [join(import.meta.dirname, script), ...parameters], {
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, problem: done.stderr };
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.skipIf(isAbsent)(
  `finds the known differences of the workbooks and SDMX, and few others (${reason})`,
  () => {
    const out = join(folder, 'differences.csv');
    const { out: said } = run('compareSources.ts', join(shared, 'nsc-xlsx'), '--with', join(shared, 'nsc-sdmx'), '--out', out); // prettier-ignore
    expect(said).toMatch(/Files: 157\. Cells in both sources 14\d{3}: equal 14\d{3}, different 42\d\./);
    const different = readFileSync(out, 'utf8')
      .split('\n')
      .filter((line) => line.includes(',different,'));
    const of = (file: string) => different.filter((line) => line.startsWith(`${file}.xlsx,`));
    // Labels shifted by rows.
    expect(of('10.2.1')).toHaveLength(71);
    // Decimal points lost.
    expect(of('10.3.1').every((line) => line.endsWith(',0.1'))).toBe(true);
    expect(of('4.1.2.a')).toHaveLength(12);
    // Ten times too large.
    expect(of('11.7.1.a').map((line) => line.split(',')[1])).toEqual([
      'osh-city',
      'osh-city',
      'osh-city',
      'osh-city',
    ]);
  },
  patience,
);

test('explains its use', () => {
  const { code, problem } = run('compareSources.ts', '--lang', 'ky');
  expect([code, problem.includes('ТАБЛИЦА…')]).toEqual([2, true]);
});
