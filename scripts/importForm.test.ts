import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from 'hucre';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filledForm, wordsOf } from '../src/form/exampleForm.ts';
import { formContents } from '../src/form/formContents.ts';
import { formWorkbook } from '../src/form/formWorkbook.ts';
import { readForm } from '../src/form/readForm.ts';
import { readWorkbook } from '../src/dataset/readWorkbook.ts';
import type { Workbook } from '../src/dataset/workbook.ts';
import { contextOf } from '../src/report/context.ts';
import { heldLines } from '../src/report/heldView.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { readReport } from '../src/report/readReport.ts';
import { languages, type Language } from '../src/schema/language.ts';
import { formsAmong, importForm } from './importForm.ts';

const shipped = join(import.meta.dirname, '../data');
const report = readReport(shipped);

const request = (region: string, year: number, language: Language) => ({
  ...{ region, year, language, source: 'report-form', body: null, breakdowns: true },
});
const form = async (region: string, year: number, language: Language) => {
  const made = await formWorkbook(report, request(region, year, language), wordsOf(language));
  if (!made) throw new Error('nothing is owed');
  return readWorkbook(made.bytes);
};

describe.each(languages)('forms of the shipped data (%s)', (language) => {
  test.each(report.regions.map(({ path }) => path))('of %s come back as they went', async (region) => {
    const read = readForm(await form(region, 2023, language));
    if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join());
    const contents = formContents(read, report, language);
    expect(contents).toMatchObject({ figures: [], scores: [], problems: [], warnings: [] });
    expect(contents.filled).toBeGreaterThan(30);
    expect(contents.empty).toBeGreaterThan(69);
  });
});

describe('the import of a form', () => {
  let folder = '';
  let said: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'form-'));
    cpSync(shipped, join(folder, 'data'), { recursive: true });
    said = [];
    for (const channel of ['log', 'error'] as const) {
      vi.spyOn(console, channel).mockImplementation((line: string) => void said.push(line));
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  const root = () => join(folder, 'data');
  const read = (path: string) => readFileSync(join(root(), path), 'utf8');
  async function imported(
    workbook: Workbook,
    fillings: Parameters<typeof filledForm>[1],
    received: string | null = '2026-11-25',
  ) {
    const { sheets } = filledForm(workbook, fillings);
    const rows = sheets.map((one) => ({
      name: one.name,
      rows: one.rows.map((row) => row.map(({ value }) => value)),
    }));
    const path = join(folder, 'form.xlsx');
    writeFileSync(path, await write({ sheets: rows }));
    return importForm(path, { root: root(), language: null, all: true, received });
  }
  const scores = [
    { key: 'all|by', cell: 'Талас облусунун ЖӨБ органдары', sheet: 2 },
    { key: 'all|date', cell: '12.05.2025', sheet: 2 },
    { key: 'score|drinking-water|lsg-body', cell: 2 },
    { key: 'score|drinking-water|lsg-body', column: 'links', cell: 'https://example.org/protocol' },
  ] as const;

  test('writes the year file and the scores, and a second time nothing', async () => {
    const workbook = await form('talas', 2025, 'ky');
    const cells = [{ key: 'figure|poverty||', cell: '23,5' }, ...scores];
    expect(await imported(workbook, cells)).toBe(0);
    expect(read('regions/talas/2025.json')).toBe(
      '{\n  "region": "talas",\n  "period": 2025,\n  "figures": [\n    {"indicator":"poverty","value":23.5,"status":"A","source":"report-form"}\n  ]\n}\n',
    );
    expect(read('regions/talas/2025.scores.json')).toContain(
      '    {"matter":"drinking-water","view":"lsg-body","score":2,"by":"Талас облусунун ЖӨБ органдары","date":"2025-05-12","links":["https://example.org/protocol"]}\n',
    );
    expect(said.join('\n')).toContain('Баалар: кошулду 1');
    const before = readFiles(root());
    expect(await imported(workbook, cells)).toBe(0);
    expect(readFiles(root())).toEqual(before);
    expect(readReport(root()).scoresOf('talas', 2025).get('drinking-water')?.get('lsg-body')?.score).toBe(2);
  });

  test('writes nothing when anything is wrong, and says where in the language of the form', async () => {
    const before = readFiles(root());
    const cells = [
      { key: 'figure|poverty||', cell: '23,5' },
      { key: 'figure|sewerage||', cell: '110' },
      ...scores,
    ];
    expect(await imported(await form('talas', 2025, 'ky'), cells, null)).toBe(1);
    expect(said.join('\n')).toMatch(
      /эч нерсе жазылган жок, ката 1:\n {2}Көрсөткүчтөр!K\d+ \(SRV-02 .*\): 110 мүмкүн эмес/,
    );
    expect(readFiles(root())).toEqual(before);
    expect(existsSync(join(root(), 'regions/talas/2025.json'))).toBe(false);
  });

  test('tells readers of a form that was refused, until a good one for its place and year comes', async () => {
    const before = readFiles(root());
    const bad = [{ key: 'figure|sewerage||', cell: '110' }];
    const workbook = await form('talas', 2025, 'ky');
    expect(await imported(workbook, bad)).toBe(1);
    const [record, ...others] = readReport(root()).quarantine;
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      held: { what: 'file', name: 'form.xlsx', region: 'talas', period: 2025, source: 'report-form' },
      why: { reason: 'file-refused', values: { message: 'formRefused', count: 1 } },
      received: '2026-11-25',
    });
    for (const language of languages) {
      const context = contextOf(readReport(root()), wordsOf(language));
      const [line] = heldLines(context.held.ofRegion('talas'), context, 'indicator');
      expect(line?.names.map(({ text }) => text)).toEqual(['form.xlsx', '2025']);
      expect(line?.text).toContain(
        { ky: 'каталардын саны — 1', ru: 'ошибки (1)', en: 'mistakes (1)' }[language],
      );
      expect(context.held.covers({ indicator: 'poverty', region: 'talas', period: 2031 })).toBe(false);
    }
    const first = readFiles(root());
    // The same file on a later day is the same case.
    const again = { root: root(), language: null, all: true, received: '2026-12-01' };
    expect(await importForm(join(folder, 'form.xlsx'), again)).toBe(1);
    expect(readFiles(root())).toEqual(first);
    expect(await imported(workbook, [], '2026-12-02')).toBe(0);
    expect(readFiles(root())).toEqual(before);
    expect(said.join('\n')).toContain('Оңдолду, мындан ары токтотулбайт: 1');
  });

  test('leaves a figure of another source as it is and names it', async () => {
    const before = read('regions/talas/2023.json');
    expect(await imported(await form('talas', 2023, 'ru'), [{ key: 'figure|poverty||', cell: 11 }])).toBe(1);
    expect(read('regions/talas/2023.json')).toBe(before);
    expect(said.join('\n')).toContain('talas 2023 poverty: в talas/2023.json из источника nsc-sdg');
  });

  test('warns of a figure far from the years before, and takes it', async () => {
    expect(await imported(await form('talas', 2025, 'en'), [{ key: 'figure|poverty||', cell: 95 }])).toBe(0);
    expect(said.join('\n')).toContain('95 is far from the years before');
    expect(read('regions/talas/2025.json')).toContain('"value":95');
  });

  test('finds the forms among files by what they hold', async () => {
    const [plain, filled] = ['plain.xlsx', 'filled.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(plain, await write({ sheets: [{ name: 'a', rows: [['x']] }] }));
    const { bytes } = (await formWorkbook(report, { ...request('talas', 2025, 'ky') }, wordsOf('ky'))) ?? {};
    writeFileSync(filled, bytes ?? '');
    const found = await formsAmong([plain, filled, join(folder, 'gone.ods'), join(folder, 'a.xml')]);
    expect([...found.keys()]).toEqual([filled]);
  });

  test('tells a file that is no form', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, await write({ sheets: [{ name: 'a', rows: [['x']] }] }));
    expect(await importForm(path, { root: root(), language: 'ru', all: false, received: null })).toBe(1);
    expect(said.join('\n')).toContain('это не форма доклада');
  });
});
