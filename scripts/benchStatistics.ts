import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextFor } from '../src/report/contexts.ts';
import { report } from '../src/report/current.ts';
import { disparityOf } from '../src/report/disparityOf.ts';
import { flagsOf } from '../src/report/flagsOf.ts';
import { formulaGroups } from '../src/report/formulas.ts';
import { indexResults } from '../src/report/indexResult.ts';
import { lawResults } from '../src/report/lawOutcome.ts';
import { trendOf } from '../src/report/profileMarks.ts';

const milliseconds = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Every statistic of the shipped figures, as a build computes it: once, for all pages and languages. */
const parts: Record<string, () => unknown> = {
  disparity: () => disparityOf(report),
  'early warning': () => flagsOf(report),
  trends: () =>
    report.indicators.map((indicator) =>
      report.regions.map((region) => trendOf(indicator, region.path, report)),
    ),
  'indices with sensitivity': () => indexResults(report),
  'effects of laws': () => lawResults(contextFor('en')),
  'worked examples of the method': () => formulaGroups(),
};

/** Seconds of a whole build, in the same run as the statistics, so that their ratio means something on a busy machine. */
function buildSeconds(): number {
  const out = mkdtempSync(join(tmpdir(), 'bench-statistics-'));
  try {
    const build = () =>
      execFileSync('npm', ['run', 'build'], { env: { ...process.env, AIKYN_OUT: out }, stdio: 'pipe' });
    return milliseconds(build) / 1000;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const costs = Object.entries(parts).map(([name, work]) => ({ name, cost: milliseconds(work) }));
const sum = costs.reduce((all, { cost }) => all + cost, 0);
const build = buildSeconds();
console.log('| statistics | ms | share of the build |\n|---|---:|---:|');
for (const { name, cost } of [...costs, { name: 'all', cost: sum }]) {
  console.log(`| ${name} | ${cost.toFixed(0)} | ${((cost / build / 1000) * 100).toFixed(1)} % |`);
}
console.log(`\nThe build took ${build.toFixed(1)} s.`);
