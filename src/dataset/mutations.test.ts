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
import { importText } from '../i18n/importText.ts';
import { exampleImport } from './exampleRoot.ts';
import { importedAnything } from './importAnything.ts';
import { importPlan } from './importPlan.ts';
import { mutatedInputs, oddInputs, soundInputs, type MutatedInput } from './mutatedInputs.ts';
import { readYearFiles, writeFiles } from './yearFileStore.ts';

const patience = 120_000;
const fixtures = join(import.meta.dirname, 'fixtures');
const workbooks = join(import.meta.dirname, '../../../shared/data/nsc-xlsx');
const context = exampleImport();
const yearFile =
  '{"region":"east","period":2020,"figures":[\n{"indicator":"lamps","value":1,"status":"A","source":"office"}\n]}\n';

let scratch = '';
const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** Imports one file into a fresh copy of the scratch data, as the command does; what came of it. */
async function outcome(input: MutatedInput) {
  const root = join(scratch, 'data');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(scratch, 'sound'), root, { recursive: true });
  const before = filesBelow(root);
  const { figures, refused } = await importedAnything(input, context);
  const part = { source: 'office', figures, fills: [], whole: new Set<string>() };
  writeFiles(root, importPlan([part], readYearFiles(root), { root: 'top', prune: false }).writes);
  return { refused, figures, before, after: filesBelow(root) };
}

/** What is wrong with how an input ended; empty when it ended well. */
async function objections(input: MutatedInput) {
  const { refused, figures, before, after } = await outcome(input);
  const texts = refused.flatMap((reason) =>
    (['ky', 'ru', 'en'] as const).map((language) => importText(reason, language)),
  );
  const isTrace = (text: string) => /\n|\bat .+:\d+:\d+|undefined|\[object/.test(text);
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  const found = [
    ...texts.filter(isTrace).map((text) => `not a message: ${text}`),
    ...(refused.length > 0 && changed ? ['refused, and yet data changed'] : []),
    ...(refused.length > 0 && figures.length > 0 ? ['refused, and yet figures taken'] : []),
    ...(figures.some(({ value }) => value !== null && !Number.isFinite(value))
      ? ['a figure is no number']
      : []),
  ];
  return { found, reason: refused[0]?.message ?? 'imported' };
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'mutations-'));
  const path = join(scratch, 'sound/regions/east/2020.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, yearFile);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const xml = ['specific.xml', 'generic.xml'].map((name) => ({
  kind: 'sound',
  name,
  bytes: readFileSync(join(fixtures, name)),
}));

test('sound files of each kind are imported', async () => {
  for (const input of [...(await soundInputs()), ...xml]) {
    const { refused, figures } = await outcome(input);
    expect([input.name, refused, figures.length > 0]).toEqual([input.name, [], true]);
  }
});

test(
  '600 mutated files end in a message or a clean import, none in a stack trace, none changing data when refused',
  async () => {
    const inputs = await mutatedInputs([...(await soundInputs()), ...xml], 600);
    const failed: string[] = [];
    for (const input of inputs) {
      const { found } = await objections(input);
      failed.push(...found.map((text) => `${input.kind} ${input.name}: ${text}`));
    }
    expect(inputs.length).toBe(600);
    expect(failed).toEqual([]);
  },
  patience,
);

test(
  'bombs and other formats are stopped by the bound that is meant for them',
  async () => {
    const reasons: Record<string, string> = {};
    for (const input of oddInputs()) {
      const { found, reason } = await objections(input);
      expect(found).toEqual([]);
      reasons[`${input.kind} ${input.name}`] = reason;
    }
    expect(reasons).toMatchObject({
      'large file table.xlsx': 'largeFile',
      'zip bomb table.xlsx': 'zipBomb',
      'zip bomb that lies table.xlsx': 'zipBomb',
      'zip bomb of one part many times table.xlsx': 'zipBomb',
      'many parts table.xlsx': 'manyEntries',
      '10^6 rows table.xlsx': 'largeSheet',
      '10^6 rows table.csv': 'longTable',
      '10^6 columns table.csv': 'wideTable',
      'cell in the far corner table.xlsx': 'damagedWorkbook',
      'everything merged table.xlsx': 'largeSheet',
      'long line table.csv': 'longText',
      'entity bomb table.xml': 'notSdmx',
      'HTML as XLS table.xls': 'htmlTable',
      'XLS in pieces table.xls': 'damagedWorkbook',
      'zeros table.xlsx': 'empty',
    });
  },
  patience,
);

test.skipIf(!existsSync(workbooks))(
  `real workbooks, mutated, end in the same ways (needs ${workbooks})`,
  async () => {
    const names = ['6.1.1.xlsx', '10.2.1.xlsx', '3.8.2.xlsx', '8.6.1.xlsx'];
    const sound = names.map((name) => ({
      kind: 'real',
      name: 'table.xlsx',
      bytes: readFileSync(join(workbooks, name)),
    }));
    const inputs = await mutatedInputs(sound, 60, 2);
    const failed: string[] = [];
    for (const input of inputs) failed.push(...(await objections(input)).found);
    expect(failed).toEqual([]);
  },
  patience,
);
