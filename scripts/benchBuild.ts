import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { watchPeakMemory } from './peakMemory.ts';

const { values } = parseArgs({
  options: {
    regions: { type: 'string', default: '250' },
    indicators: { type: 'string', default: '80' },
    years: { type: 'string', default: '10' },
    /** Leaves the invented data out. */
    shipped: { type: 'boolean', default: false },
  },
});

type Built = { seconds: number; peak: number | null };

type Folders = { AIKYN_DATA?: string; AIKYN_CONTENT?: string };

/** Builds the site from folders, the report's own where none is named. Throws: when the build fails, with what it said. */
async function measureBuild(folders: Folders, out: string): Promise<Built> {
  const start = performance.now();
  // A store of prose from another folder would be taken for this one's.
  const child = spawn('npm', ['run', 'build', '--', '--force'], {
    env: { ...process.env, ...folders, AIKYN_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const peakMemory = watchPeakMemory(child.pid ?? process.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const peak = peakMemory();
  if (code !== 0) throw new Error(`npm run build ended with ${code}:\n${output.join('').slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

function distSize(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = files.reduce((all, one) => all + statSync(join(one.parentPath, one.name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length, bytes };
}

async function printBuild(name: string, folders: Folders, out: string): Promise<void> {
  const { seconds, peak } = await measureBuild(folders, out);
  const { pages, files, bytes } = distSize(out);
  const memory = peak === null ? 'not measured' : Math.round(peak / 2 ** 20);
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${memory} | ${pages} | ${files} | ${(bytes / 1e6).toFixed(1)} |`,
  );
}

/** Prints what building the site costs, on invented figures and on its own; leaves `dist` as it is. */
async function benchBuild(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const [data, content, out] = [join(folder, 'data'), join(folder, 'content'), join(folder, 'dist')];
  const { regions, indicators, years } = values;
  console.log(
    '| data | seconds | peak memory MiB | pages | files | MB built |\n|---|---:|---:|---:|---:|---:|',
  );
  try {
    if (!values.shipped) {
      const size = ['--regions', regions, '--indicators', indicators, '--years', years];
      execFileSync(process.execPath, ['scripts/exampleData.ts', data, ...size, '--content', content]);
      const name = `example: ${regions} regions × ${indicators} indicators × ${years} years`;
      await printBuild(name, { AIKYN_DATA: data, AIKYN_CONTENT: content }, out);
    }
    await printBuild('the report', {}, out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await benchBuild();
