import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { exampleRequest, scoredReport, wordsOf } from './exampleForm.ts';
import { repeatedHeads } from './formSheet.ts';
import { formWorkbook } from './formWorkbook.ts';

const made = async (request = {}, report = scoredReport()) => {
  const form = await formWorkbook(report, { ...exampleRequest, ...request }, wordsOf('en'));
  if (!form) throw new Error('no form');
  return form;
};
const styled = async (request = {}, report = scoredReport()) =>
  (await readXlsx((await made(request, report)).bytes, { readStyles: true })).sheets;

test('equal requests give equal bytes, whenever they are made', async () => {
  const first = await made();
  await new Promise((done) => setTimeout(done, 1100));
  expect(Buffer.compare((await made()).bytes, first.bytes)).toBe(0);
});

test('asks for what the place owes: no derived figures, no views as figures, groups when they are wanted', async () => {
  const [figures, scores, filled] = [2, 6, 0];
  expect(await made()).toMatchObject({ figures, scores, filled });
  expect(await made({ region: 'example', year: 2023 })).toMatchObject({ figures: 2, filled: 1 });
  expect(await made({ region: 'example', breakdowns: true })).toMatchObject({ figures: 4 });
});

test('is none where nothing is owed', async () => {
  const report = { ...scoredReport(), bodies: new Map([['idle', { id: 'idle', name: { ky: 'a', ru: 'b', en: 'c' }, short: { ky: 'a', ru: 'b', en: 'c' } }]]) }; // prettier-ignore
  expect(await formWorkbook(report, { ...exampleRequest, body: 'idle' }, wordsOf('en'))).toBeNull();
});

describe('the sheets', () => {
  test('are locked without a password, and all that a machine reads is hidden', async () => {
    const sheets = await styled();
    expect(sheets.map(({ name }) => name)).toEqual([
      'How to fill in',
      'Figures',
      'self-assessment en',
      'citizens-score en',
      'state-body-score en',
      'aikyn',
    ]);
    expect(sheets.at(-1)?.veryHidden).toBe(true);
    for (const sheet of sheets) expect(sheet.protection).toMatchObject({ sheet: true });
    expect(sheets.some(({ protection }) => protection?.password)).toBe(false);
    expect(sheets[1]?.columns?.slice(0, 3).map(({ hidden }) => hidden)).toEqual([true, true, true]);
    expect(sheets[1]?.rowDefs?.get(0)?.hidden).toBe(true);
  });

  test('leave open what is owed, and lock what came from another source', async () => {
    const cellsOf = async (source: string) => {
      const sheet = (await styled({ year: 2023, source }))[1];
      const row = sheet?.rows.findIndex(([key]) => String(key).startsWith('figure|literacy')) ?? -1;
      return sheet?.cells?.get(`${row},10`);
    };
    expect(await cellsOf('survey')).toMatchObject({ value: 97, style: { protection: { locked: false } } });
    expect((await cellsOf('other'))?.style?.protection?.locked).not.toBe(false);
  });

  test('repeat their heads on paper, by names in quotes: without, Excel calls the file damaged', () => {
    const sheet = { name: "Two words' sheet", freezePane: { rows: 5 } };
    const range = "'Two words'' sheet'!$5:$5";
    expect(repeatedHeads([sheet, { name: 'guide' }])).toEqual([
      { name: '_xlnm.Print_Titles', range, scope: sheet.name },
    ]);
  });

  test('let numbers be held against the bounds of their own row', async () => {
    const sheet = (await styled())[1];
    expect(sheet?.dataValidations).toMatchObject([
      { type: 'decimal', range: 'K6:K8', formula1: '$B6', formula2: '$C6' },
      { type: 'list', range: 'L6:L8', formula1: "'aikyn'!$D$2:$D$8" },
    ]);
  });
});
