import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { write } from 'hucre';
import { readWorkbook } from '../src/dataset/readWorkbook.ts';
import { filledForm } from '../src/form/exampleForm.ts';
import { figureRowKey } from '../src/form/formRequest.ts';

// Takes one invented figure the whole way, in a copy of the last commit that is thrown away: npm run bench:change
const { values } = parseArgs({
  options: {
    region: { type: 'string', default: 'talas' },
    year: { type: 'string', default: '2025' },
    indicator: { type: 'string', default: 'street-lighting' },
    value: { type: 'string', default: '61.5' },
  },
});
const { region, year, indicator, value } = values;
const root = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'aikyn-change-'));
const copy = join(home, 'copy');
const form = join(home, 'form.xlsx');
const rows: (readonly [step: string, seconds: number, said: string])[] = [];

/** Runs a command in the copy. Shape: what it printed. Throws: Error with that when it fails. */
function run(command: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: copy, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout.trim();
}

function timed(step: string, work: () => string): void {
  const start = performance.now();
  const said = work();
  rows.push([step, (performance.now() - start) / 1000, said.split('\n').at(0) ?? '']);
}

async function fillIn(): Promise<void> {
  const key = figureRowKey({ region, year: Number(year) }, indicator, '');
  const { sheets } = filledForm(await readWorkbook(readFileSync(form)), [{ key, cell: Number(value) }]);
  const filled = sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => cell.value)),
  }));
  writeFileSync(form, await write({ sheets: filled }));
}

/** Throws: Error when the page of the place does not print the figure. */
function seen(): string {
  const path = `downloads/regions/${region}.csv`;
  const line = readFileSync(join(copy, 'dist', path), 'utf8')
    .split('\n')
    .find((one) => one.includes(indicator) && one.includes(`,${year},`));
  if (!line?.includes(value)) throw new Error(`${path} does not hold the figure`);
  return line;
}

try {
  const cloned = spawnSync('git', ['clone', '--quiet', '--shared', root, copy]);
  if (cloned.status !== 0) throw new Error(cloned.stderr.toString());
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  appendFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
  timed('form made', () => run('npm', 'run', '--silent', 'template', '--', region, year, '--out', form));
  await fillIn();
  timed('imported', () => run('npm', 'run', '--silent', 'import', '--', form));
  timed('checked', () => run('npm', 'run', '--silent', 'check'));
  timed('reviewed', () => run('npm', 'run', '--silent', 'review', '--', '--lang', 'ky', '--lang', 'ru'));
  timed('rebuilt', () => {
    run('npm', 'run', '--silent', 'build');
    return seen();
  });
  console.log('| step | seconds | what it says |\n| --- | ---: | --- |');
  for (const [step, seconds, said] of rows) console.log(`| ${step} | ${seconds.toFixed(1)} | ${said} |`);
  const sum = rows.slice(1).reduce((all, [, seconds]) => all + seconds, 0);
  console.log(`| from the form that came back to the built site | ${sum.toFixed(1)} | |`);
} finally {
  rmSync(home, { recursive: true });
}
