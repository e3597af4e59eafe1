import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages, type Language } from '../schema/language.ts';
import { builtText, csvRows, printedCells, readBack, type Cell } from './roundTripSite.ts';
import { keyOf, keysOf, observations, plainData } from './roundTripSource.ts';

// Reads the built site: "vitest run --project site" after a build. Without a site it fails.
const root = join(import.meta.dirname, '../..');
const site = resolve(root, process.env['AIKYN_OUT'] ?? 'dist');
const folder = join(root, '../shared/data/nsc-sdmx');
const reason = `needs the source files of the National Statistical Committee in ${folder}`;
const hasFiles = existsSync(folder);

const { lines, indicators, areas } = plainData(join(root, 'data'));
const byKey = new Map(
  lines.map((line) => [keyOf(line.indicator, line.region, line.period, line.by ?? {}), line]),
);
const decimals = new Map(indicators.map((indicator) => [indicator.id, indicator.decimals]));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** Observations of series that indicators read, each with the keys of the figures it should be. */
function sourced() {
  const read = new Set(indicators.flatMap(({ series }) => series.map(({ file }) => file)));
  return globSync('*.xml', { cwd: folder })
    .filter((file) => read.has(file))
    .flatMap((file) => observations(file, readFileSync(join(folder, file), 'utf8')))
    .map((observation) => {
      const region = areas.get(observation.key['REF_AREA'] ?? '') ?? 'unknown area';
      return { observation, homes: keysOf(observation, indicators, region) };
    })
    .filter(({ homes }) => homes.length > 0);
}
type Sourced = ReturnType<typeof sourced>;
let known: Sourced | undefined;
const source = () => (known ??= sourced());

/** Problems of all observations that `compare` finds wrong; an observation must stand somewhere, and be right wherever it stands. */
function compared(stage: string, compare: (key: string, value: number) => string | null) {
  const problems = source().flatMap(({ observation, homes }) => {
    const found = homes.filter(({ key }) => byKey.has(key));
    if (found.length === 0) return [`nowhere: ${homes[0]?.key} ${observation.value} (${observation.file})`];
    return found.flatMap(({ key }) => compare(key, observation.value) ?? []);
  });
  say(`${stage}: ${source().length} observations of the source compared, ${problems.length} problems`);
  return problems;
}

const ofKind = (kind: string) =>
  source().filter(({ homes }) => homes.some((home) => home.kind === kind && byKey.has(home.key))).length;

/** Rows of the built table, read once. */
let table: ReturnType<typeof csvRows> | undefined;
const rows = () => (table ??= csvRows(builtText(site, 'downloads/figures.csv')));
const numberIn = (text: string | undefined) => (text ? Number(text) : null);

/** Function from key to printed cell, in one language; breakdowns are found by the words of the table. */
function printed(language: Language) {
  const pages = new Map<string, ReadonlyMap<string, Cell>>();
  const page = (indicator: string) => {
    const html = () => builtText(site, `${language}/indicators/${indicator}/figures/index.html`);
    const cells = pages.get(indicator) ?? printedCells(html());
    pages.set(indicator, cells);
    return cells;
  };
  const cellOf = (key: string) => {
    const row = rows().get(key);
    const place = row?.['region']?.split('/').at(-1);
    const at = `${place}|${row?.[`breakdown_${language}`]}|${row?.['period']}`;
    return row && page(row['indicator'] ?? '').get(at);
  };
  const numbers = () =>
    [...pages.values()].flatMap((cells) => [...cells.values()].filter((cell) => cell.number));
  return { cellOf, numbers };
}

/** What is wrong with a printed figure; null when it is `value` rounded, or a reason in words where there is none. */
function misprint(key: string, cell: Cell | undefined, value: number | null, language: Language) {
  if (!cell) return `${key}: no cell`;
  if (value === null)
    return cell.number === '' && cell.sign !== '' ? null : `${key}: withheld, not "${cell.number}"`;
  const digits = decimals.get(key.split(' ')[0] ?? '') ?? 0;
  const back = readBack(cell.number, language);
  // Half a step, and the little that binary fractions add.
  const isRounded = back?.decimals === digits && Math.abs(back.value - value) <= 0.5 * 10 ** -digits + 1e-9;
  return isRounded ? null : `${key}: ${value} is printed "${cell.number}"`;
}

test.skipIf(!hasFiles)(`every observation of the source is a figure of data/ (${reason})`, () => {
  const problems = compared('source to data/', (key, value) => {
    const line = byKey.get(key);
    return line && (line.original ?? line.value) === value ? null : `${key}: ${value} became ${line?.value}`;
  });
  say(
    `  headlines ${ofKind('headline')}, standing in for one ${ofKind('stand-in')}, parts ${ofKind('part')}`,
  );
  expect(problems).toEqual([]);
  expect(source().length).toBe(11_375);
  expect([ofKind('headline'), ofKind('stand-in')]).toEqual([4857, 24]);
});

test.skipIf(!hasFiles)(`every observation of the source is a row of figures.csv (${reason})`, () => {
  const problems = compared('source to figures.csv', (key, value) => {
    const row = rows().get(key);
    const number = numberIn(row?.['original']) ?? numberIn(row?.['value']);
    return number === value ? null : `${key}: ${value} became ${number}`;
  });
  expect(problems).toEqual([]);
});

test.skipIf(!hasFiles).each(languages)(
  `every observation of the source is printed on the page of its figures: %s (${reason})`,
  (language) => {
    const { cellOf } = printed(language);
    const problems = compared(`source to pages, ${language}`, (key, value) => {
      const line = byKey.get(key);
      const isChanged = line?.original !== undefined;
      return misprint(key, cellOf(key), isChanged ? line.value : value, language);
    });
    expect(problems).toEqual([]);
  },
);

test('figures.csv holds every figure of data/ once, and no other', () => {
  expect([...rows().keys()].sort()).toEqual([...byKey.keys()].sort());
  const wrong = lines.flatMap((line) => {
    const key = keyOf(line.indicator, line.region, line.period, line.by ?? {});
    const row = rows().get(key);
    const same =
      numberIn(row?.['value']) === line.value && numberIn(row?.['original']) === (line.original ?? null);
    return same ? [] : [`${key}: ${line.value} became ${row?.['value']}`];
  });
  say(`data/ to figures.csv: ${lines.length} figures compared, ${wrong.length} problems`);
  expect(wrong).toEqual([]);
});

test.each(languages)(
  'the pages of figures print every figure of data/, and no other number: %s',
  (language) => {
    const { cellOf, numbers } = printed(language);
    const wrong = [...byKey].flatMap(([key, { value }]) => misprint(key, cellOf(key), value, language) ?? []);
    say(`data/ to pages, ${language}: ${byKey.size} figures compared, ${wrong.length} problems`);
    expect(wrong).toEqual([]);
    expect(numbers()).toHaveLength(lines.filter(({ value }) => value !== null).length);
  },
);
