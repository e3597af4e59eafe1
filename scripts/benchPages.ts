import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/schema/language.ts';
import { overBudget, pageWeigher, sum, type PageWeight } from './pageWeight.ts';

const folder = process.argv[2] ?? 'dist';

/** A page of the Open SDG site of the country, measured on the same figures. Units: kB at gzip, requests. */
const openSdg = { chart: { kB: 532, requests: 34 }, map: { kB: 740, requests: 43 } };

const kinds: readonly [string, string][] = [
  ['home', ''],
  ['indicator', 'indicators/*/'],
  ['region', 'regions/*/**/'],
  ['data', 'data/'],
];

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const times = (baseline: number, own: number) => `÷ ${(baseline / own).toFixed(1)}`;
const withMap = ({ first, liveMap }: PageWeight) => sum([...first, ...liveMap]);

type Measured = { page: string; weight: PageWeight };

function row(kind: string, language: string, pages: readonly Measured[]): string {
  const sorted = pages.toSorted((a, b) => sum(a.weight.first).gzip - sum(b.weight.first).gzip);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const heaviest = sorted.at(-1);
  if (!median || !heaviest) return `| ${kind} | ${language} | 0 | | | | | | | |`;
  const first = sum(heaviest.weight.first);
  const map = withMap(heaviest.weight);
  const mapCells = heaviest.weight.liveMap.length
    ? [`${kB(map.gzip)} / ${map.requests}`, times(openSdg.map.kB * 1000, map.gzip)]
    : ['–', '–'];
  const cells = [
    kind,
    language,
    pages.length,
    kB(sum(median.weight.first).gzip),
    kB(first.gzip),
    kB(first.bytes),
    first.requests,
    kB(first.script),
    times(openSdg.chart.kB * 1000, first.gzip),
    ...mapCells,
  ];
  return `| ${cells.join(' | ')} |`;
}

function parts(weight: PageWeight): string {
  return [...weight.first, ...weight.liveMap]
    .map(({ address, gzip }, index) => {
      const live = index >= weight.first.length ? ' (live map)' : '';
      return `  ${kB(gzip).padStart(7)} kB  ${address}${live}`;
    })
    .join('\n');
}

/** Prints what built pages cost a reader; ends with exit code 1 when one is above the budget or asks in vain. */
function benchPages(): void {
  if (!existsSync(folder)) throw new Error(`no folder "${folder}": run npm run build first`);
  const weigh = pageWeigher((address) => {
    const file = join(folder, address);
    return existsSync(file) ? readFileSync(file) : null;
  });
  console.log(
    '| page | language | pages | median gzip kB | heaviest gzip kB | raw kB | requests | script kB | \
Open SDG 532 kB | with live map kB / requests | Open SDG 740 kB |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  let example: PageWeight | undefined;
  for (const [kind, pattern] of kinds) {
    for (const language of languages) {
      const files = globSync(`${language}/${pattern}index.html`, { cwd: folder }).sort();
      const measured = files.map((file) => ({ page: file, weight: weigh(`/${file}`) }));
      console.log(row(kind, language, measured));
      for (const { weight } of kind === 'indicator' ? measured : []) {
        if (!example || withMap(weight).gzip > withMap(example).gzip) example = weight;
      }
      for (const { page, weight } of measured) {
        for (const problem of overBudget(weight)) {
          console.error(`${page}: ${problem}`);
          process.exitCode = 1;
        }
      }
    }
  }
  if (example) console.log(`\nThe heaviest indicator page, request by request:\n${parts(example)}`);
}

benchPages();
