import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve as resolved } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { reportLines, siteReport } from './siteReport.ts';
import { playwrightCounts, single, summary, total, vitestCounts, type Counts } from './testCounts.ts';

const root = join(import.meta.dirname, '..');
const site = process.env['AIKYN_OUT'] ?? 'dist';
const scratch = mkdtempSync(join(tmpdir(), 'aikyn-test-'));
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/** Runs a command with its output on ours; `isBrief` keeps of a good end only the last lines. Shape: whether it ended well. */
function succeeds(
  command: readonly string[],
  extra: NodeJS.ProcessEnv = {},
  isBrief = false,
): Promise<boolean> {
  const [name = '', ...rest] = command;
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...plain, ...extra };
  // Some checkers colour what goes to a file, too.
  const output = isBrief || !process.stdout.isTTY ? 'pipe' : 'inherit';
  // Windows finds the commands of packages only through a shell.
  const options = { cwd: root, env, shell: process.platform === 'win32' } as const;
  return new Promise((resolve) => {
    const child = spawn(name, rest, { ...options, stdio: ['ignore', output, output] });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        if (isBrief) lines.push(stripVTControlCharacters(text));
        else process.stdout.write(stripVTControlCharacters(text));
      });
    }
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      const text = lines.join('').trimEnd().split('\n');
      if (isBrief) console.log((code === 0 ? text.slice(-3) : text).join('\n'));
      resolve(code === 0);
    });
  });
}

/** Counts of a finished run by its report; a run without one, or one that fails without a failed test, is a failure. */
function counted(file: string, isPassed: boolean, countsOf: (report: unknown) => Counts): Counts {
  if (!existsSync(file)) return single(false);
  const counts = countsOf(JSON.parse(readFileSync(file, 'utf8')));
  return isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function vitest(project: string): Promise<Counts> {
  const file = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isPassed = await succeeds(['vitest', 'run', '--project', project, ...reporters]);
  return counted(file, isPassed, vitestCounts);
}

async function playwright(): Promise<Counts> {
  const file = join(scratch, 'playwright.json');
  const command = ['playwright', 'test', '--config', 'scripts/playwright.config.ts', '--reporter=list,json'];
  const isPassed = await succeeds(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(file, isPassed, playwrightCounts);
}

/** Each rule of the built pages counts as one test. */
function pages(): Promise<Counts> {
  const results = siteReport(resolved(root, site), process.env['AIKYN_SITE']);
  for (const line of reportLines(results)) console.log(line);
  return Promise.resolve(total(results.map(({ problems }) => single(problems.length === 0))));
}

const command = (...words: string[]) => succeeds(words).then(single);
const onText: Readonly<Record<string, () => Promise<Counts>>> = {
  format: () => command('prettier', '--check', '.', '--log-level', 'warn'),
  lint: () => command('eslint', '.', '--max-warnings', '0'),
  types: () => command('astro', 'check'),
  modules: () => vitest('modules'),
};
const onSite: typeof onText = { pages, 'round trip': () => vitest('site'), browser: playwright };

async function step(name: string, run: () => Promise<Counts>): Promise<Counts> {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const counts = await run().catch((error: unknown) => {
    console.error(error);
    return single(false);
  });
  console.log(`== ${name}: ${summary(counts)}, ${Math.round((Date.now() - start) / 1000)} s`);
  return counts;
}

const results: Counts[] = [];
for (const [name, run] of Object.entries(onText)) results.push(await step(name, run));
const build = await step('build', () => succeeds(['npm', 'run', '--silent', 'build'], {}, true).then(single));
results.push(build);
for (const [name, run] of Object.entries(onSite)) {
  const left: Counts = { passed: 0, failed: 0, skipped: [`${name} (the site was not built)`] };
  results.push(build.failed > 0 ? left : await step(name, run));
}
rmSync(scratch, { recursive: true });

const sum = total(results);
console.log('');
for (const skipped of sum.skipped) console.log(`skipped: ${skipped}`);
console.log(summary(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
