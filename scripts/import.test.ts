import { spawnSync } from 'node:child_process';
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
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const fixtures = join(import.meta.dirname, '../src/dataset/fixtures');
const text = { ky: 'а', ru: 'а', en: 'a' };
const lamps = {
  id: 'lamps', code: 'EX-01', domain: 'people', name: text, short: text, definition: text, unit: 'percent', decimals: 1,
  polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
  series: [{ source: 'nsc-sdg', file: 'specific.xml', key: { SERIES: 'LIT_LAMPS' } }], life: { since: '2026-01-01' },
}; // prettier-ignore
const bulbs = {
  ...lamps, id: 'bulbs', series: [], aggregation: { kind: 'sum' },
  derivation: { numerator: 'cost', denominator: 'lamps', decimals: 1 },
}; // prettier-ignore
const region = (id: string, code: string) => ({
  id,
  kind: 'place',
  name: text,
  short: text,
  codes: { sdmx: [code] },
});

let folder = '';
const put = (path: string, content: unknown) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
};
const run = (script: string, ...parameters: string[]) => {
  const env = { ...process.env, AIKYN_DATA: join(folder, 'data') };
  const done = spawnSync(process.execPath, [join(import.meta.dirname, script), ...parameters], { cwd: folder, env, encoding: 'utf8' }); // prettier-ignore
  return { code: done.status, out: done.stdout, problem: done.stderr };
};
const yearFiles = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((path) => !/region\.json$|^indicators/.test(path) && /\./.test(path))
      .map((path) => [path, readFileSync(join(folder, 'data', path), 'utf8')]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(fixtures, folder, { recursive: true });
  put('data/indicators/lamps.json', lamps);
  put('data/indicators/bulbs.json', bulbs);
  put('data/regions/region.json', region('top', 'EX'));
  put('data/regions/east/region.json', region('east', 'EX01'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Milliseconds; each run starts a process. */
const patience = 60_000;

test(
  'imports what it can, refuses the rest by name, and changes nothing the second time',
  { timeout: patience },
  () => {
    put('page.xml', '<html></html>');
    const first = run('import.ts', 'sdmx', 'specific.xml', 'page.xml', 'away.xml');
    expect(first.code).toBe(1);
    expect(first.out).toContain('Structure: structure.xml, version 1.2, dimensions: 4');
    expect(first.out).toContain('page.xml: this is an HTML page');
    expect(first.out).toContain('away.xml: cannot be read');
    expect(first.out).toContain('Added: 4');
    const written = yearFiles();
    expect(Object.keys(written).sort()).toEqual(['regions/2020.json', 'regions/2021.json', 'regions/2022.json', 'regions/east/2022.json']); // prettier-ignore
    const second = run('import.ts', 'sdmx', '.', '--lang', 'ru');
    expect(second.out).toContain('Без изменений: 4');
    expect(second.out).toContain('Записано файлов: 0');
    expect(yearFiles()).toEqual(written);
  },
);

test('writes nothing when a year file is broken, and says which', { timeout: patience }, () => {
  put('data/regions/east/2022.json', '{"region":');
  const { code, out, problem } = run('import.ts', 'sdmx', 'specific.xml');
  expect([code, out]).toEqual([2, '']);
  expect(problem).toContain('Nothing was written. regions/east/2022.json:');
  expect(problem).not.toContain('    at ');
  expect(Object.keys(yearFiles())).toEqual(['regions/east/2022.json']);
});

test('works without a structure file and says so', { timeout: patience }, () => {
  rmSync(join(folder, 'structure.xml'));
  const { code, out } = run('import.ts', 'sdmx', 'specific.xml', 'generic.xml');
  expect(out).toContain('No structure file');
  expect([code, out.includes('Added: 4')]).toEqual([0, true]);
});

const layout = { kind: 'years-across', head: 1, labels: ['A'], indicator: 'lamps', unit: 'percent' };
const mapping = (more = {}) => ({ id: 'lamps', source: 'office', file: 'lamps*.csv', layout, ...more });
const table = 'Аймак;2022;2023\nEX01;1,5;-\n';

test('imports tables by a mapping, each file told by what is in it', { timeout: patience }, () => {
  put('lamps 2023.csv', table);
  put('data/mappings/lamps.json', mapping());
  const asked = run('import.ts', 'lamps 2023.csv', '--lang', 'ru');
  expect(asked.code).toBe(1);
  expect(asked.out).toContain('lamps 2023.csv!C2 и другие ячейки (1): вместо числа стоит знак (dash)');
  const { 'mappings/lamps.json': kept, ...held } = yearFiles();
  expect([kept, Object.keys(held)]).toEqual([
    JSON.stringify(mapping()),
    [expect.stringMatching(/^quarantine\/lamps-2023\b.*\.json$/)],
  ]);
  put('data/mappings/lamps.json', mapping({ signs: { dash: 'zero' } }));
  const done = run('import.ts', 'lamps 2023.csv', 'specific.xml');
  expect(done.out).toContain('lamps 2023.csv: figures by the mapping lamps: 2, source office');
  expect(done.out).toContain('Added: 6');
  expect(Object.keys(yearFiles()).filter((path) => path.startsWith('quarantine/'))).toEqual([]);
  expect(yearFiles()['regions/east/2023.json']).toContain('{"indicator":"lamps","value":0,"status":"A","source":"office"}'); // prettier-ignore
});

test('compares a figure that another source has, and leaves it', { timeout: patience }, () => {
  put('data/regions/east/2022.json', '{"region":"east","period":2022,"figures":[\n{"indicator":"lamps","value":1.46,"status":"A","source":"other"}\n]}\n'); // prettier-ignore
  put('data/mappings/lamps.json', mapping({ signs: { dash: 'zero' } }));
  const before = yearFiles()['regions/east/2022.json'];
  put('lamps.csv', table);
  expect(run('import.ts', 'lamps.csv').out).toContain('equal, so not written: 1');
  put('lamps.csv', table.replace('1,5', '1,6'));
  const { out, code } = run('import.ts', 'lamps.csv');
  expect(out).toContain(
    'east 2022 lamps: east/2022.json has 1.46 A from the source other, the file gives 1.6 A',
  );
  expect([code, yearFiles()['regions/east/2022.json']]).toEqual([1, before]);
});

test(
  'proposes a mapping, writes it where it is told, and takes nothing while it is open',
  { timeout: patience },
  () => {
    put('lamps.csv', table);
    const shown = run('import.ts', 'lamps.csv', '--propose', '--source', 'office');
    expect(shown.out).toContain('Questions: 2');
    expect(existsSync(join(folder, 'data/mappings'))).toBe(false);
    run('import.ts', 'lamps.csv', '--propose', '--source', 'office', '--out', 'mine.json');
    expect(run('import.ts', 'lamps.csv', '--propose', '--out', 'mine.json').out).toContain(
      'not written over',
    );
    const { code, problem } = run('import.ts', 'lamps.csv', '--mapping', 'mine.json');
    expect([code, problem.includes('has open questions: 2'), problem.includes('    at ')]).toEqual([
      2,
      true,
      false,
    ]);
    expect(yearFiles()).toEqual({});
  },
);

test('explains its use', { timeout: patience }, () => {
  expect(run('import.ts').code).toBe(2);
  expect(run('import.ts', 'sdmx', '--lang', 'ky').problem).toContain('ФАЙЛ');
  expect(run('import.ts', 'sdmx', 'specific.xml', '--moon').problem).not.toContain('    at ');
});

test('derives from a table, and again from what the year files keep', { timeout: patience }, () => {
  run('import.ts', 'sdmx', 'specific.xml');
  put('cost.csv', 'region,period,value\ntop,2020,122.6\ntop,2022,35\n');
  const first = run('derive.ts', 'bulbs', 'cost.csv');
  expect([first.code, first.out.includes('Added: 2')]).toEqual([0, true]);
  const written = yearFiles();
  expect(written['regions/2020.json']).toContain('"value":2,"status":"E","source":"derived","inputs":{"cost":122.6,"lamps":61.3}'); // prettier-ignore
  expect(run('derive.ts').out).toContain('Left alone: 2');
  expect(yearFiles()).toEqual(written);
  put('cost.csv', 'region,period,value\nmoon,2020,1\n');
  const bad = run('derive.ts', 'bulbs', 'cost.csv');
  expect([bad.code, bad.problem.includes('line 2: "moon,2020,1"')]).toEqual([2, true]);
  expect(run('derive.ts', 'lamps', 'cost.csv').code).toBe(2);
});
