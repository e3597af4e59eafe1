import { write, type WriteSheet } from 'hucre';
import { describe, expect, test } from 'vitest';
import { exampleZip } from './exampleZip.ts';
import { readWorkbook } from './readWorkbook.ts';
import { RefusedFile } from './sdmxXml.ts';
import { cellAddress, cellAt, headAt, soundCell, type Sheet } from './workbook.ts';
import { workbookLimits } from './workbookLimits.ts';

const sheet = (name: string, rows: WriteSheet['rows'], more: Partial<WriteSheet> = {}): WriteSheet => ({
  name,
  rows,
  ...more,
});
const written = (sheets: WriteSheet[], more = {}) =>
  write({ sheets, ...more }).then((out) => Buffer.from(out));
const text = (found: string) => Buffer.from(found);

/** Why a file is refused; the name of the message and its values. */
async function refusal(bytes: Uint8Array, limits = workbookLimits) {
  const error: unknown = await readWorkbook(bytes, limits).catch((found: unknown) => found);
  if (!(error instanceof RefusedFile)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  return error.reason;
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of one sheet, its XML as given. */
const workbookOf = (sheetXml: string) =>
  exampleZip(
    [
      ['[Content_Types].xml', types],
      ['_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
      ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet" sheetId="1" r:id="a"/></sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
      ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${sheetXml}</sheetData></worksheet>`],
    ].map(([name = '', part = '']) => ({ name, bytes: text(part) })),
  ); // prettier-ignore

describe('a sound workbook', () => {
  test.each(['xlsx', 'ods'])('gives its cells, sheets and merges (%s)', async (format) => {
    const rows = [['Аты', null, 2023], ['Талас облусу', 'Talas', 12.5], [], ['', true, null, null]];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    const { sheets } = await readWorkbook(await written([sheet('Лист1', rows, { merges }), sheet('b', [[1]])], { format })); // prettier-ignore
    expect(sheets.map(({ name }) => name)).toEqual(['Лист1', 'b']);
    const [first] = sheets;
    if (!first) throw new Error('no sheet');
    expect(first.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cellAt(first, 1, 2).value).toBe(12.5);
    expect(cellAt(first, 3, 1).value).toBe(true);
    expect(cellAt(first, 99, 99)).toEqual({ value: null });
    expect(headAt(first, 0, 1).value).toBe('Аты');
    expect(headAt(first, 1, 5).value).toBeNull();
  });

  test('tells decimals and per cent that a cell is shown with, and raised signs apart from the text', async () => {
    const cells = new Map([
      ['0,0', { value: 0.125, style: { numFmt: '0.0%' } }],
      ['0,1', { value: 41.25, style: { numFmt: '#,##0.00;[Red]-#,##0.00' } }],
      ['0,2', { value: '45.21', richText: [{ text: '45.2' }, { text: '1', font: { vertAlign: 'superscript' as const } }] }],
      ['0,3', { value: 7 }],
    ]); // prettier-ignore
    const { sheets } = await readWorkbook(
      await written([sheet('a', [[0.125, 41.25, '45.21', 7]], { cells })]),
    );
    expect(sheets[0]?.rows[0]).toEqual([
      { value: 0.125, percent: true, decimals: 1 },
      { value: 41.25, decimals: 2 },
      { value: '45.2', superscript: '1' },
      { value: 7 },
    ]);
  });

  test('says which sheets are hidden', async () => {
    const { sheets } = await readWorkbook(
      await written([sheet('a', [[1]]), sheet('b', [[2]], { hidden: true })]),
    );
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

describe('a formula', () => {
  const read = async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>C9</f></c><c r="C1" t="e"><f>D9</f><v>#REF!</v></c>';
    const { sheets } = await readWorkbook(workbookOf(`<row r="1">${cells}</row>`));
    return sheets[0] as Sheet;
  };

  test('is read as the value that the file keeps', async () => {
    expect(soundCell(await read(), 0, 0)).toEqual({ value: 2, formula: true });
  });

  test('without a value, or with an error, is refused with its address', async () => {
    const found = await read();
    expect(() => soundCell(found, 0, 1)).toThrow(new RefusedFile({ message: 'formulaCell', values: { where: 'Sheet!B1' } })); // prettier-ignore
    const values = { where: 'Sheet!C1', found: '#REF!' };
    expect(() => soundCell(found, 0, 2)).toThrow(new RefusedFile({ message: 'errorCell', values }));
  });
});

test('names cells as spreadsheet programs do', () => {
  const address = (column: number) => cellAddress({ name: 'S' }, 9, column);
  expect([0, 25, 26, 701, 702].map(address)).toEqual(['S!A10', 'S!Z10', 'S!AA10', 'S!ZZ10', 'S!AAA10']);
});

describe('what is no workbook is refused with what to do', () => {
  test('files of other kinds', async () => {
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ message: 'empty' });
    expect(await refusal(Buffer.alloc(900))).toMatchObject({ message: 'empty' });
    expect(await refusal(text('\uFEFF <html><table><tr><td>1</td></tr></table>'))).toMatchObject({
      message: 'htmlTable',
    });
    expect(await refusal(text('a;b\n1;2'))).toMatchObject({ message: 'textFile', values: { found: 'CSV' } });
    expect(await refusal(text('%PDF-1.7'))).toMatchObject({ message: 'notTable', values: { found: 'PDF' } });
    const letter = exampleZip(['[Content_Types].xml', 'word/document.xml'].map((name) => ({ name, bytes: text('x') }))); // prettier-ignore
    expect(await refusal(letter)).toMatchObject({ values: { found: 'DOCX' } });
    expect(await refusal(exampleZip([{ name: 'a.csv', bytes: text('a') }]))).toMatchObject({
      values: { found: 'ZIP' },
    });
  });

  test('protected, cut off, damaged and empty workbooks', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [i, `text ${i}`]);
    const whole = await written([sheet('a', rows)]);
    const protectedFile = await written([sheet('a', rows)], { encryption: { password: 'x', spinCount: 10 } });
    expect(await refusal(protectedFile)).toMatchObject({ message: 'protectedWorkbook' });
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ message: 'cutOffWorkbook' });
    const torn = Buffer.from(whole).fill(0xaa, 60, 400);
    expect(await refusal(torn)).toMatchObject({ message: 'damagedWorkbook' });
    expect(await refusal(await written([sheet('a', [])]))).toMatchObject({ message: 'emptyWorkbook' });
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({
      message: 'damagedWorkbook',
      values: { found: 'OLE' },
    });
  });
});

describe('bounds', () => {
  const limits = (some: Partial<typeof workbookLimits>) => ({ ...workbookLimits, ...some });

  test('hold whatever size a file states of its parts', async () => {
    const bomb = { name: 'xl/workbook.xml', bytes: Buffer.alloc(70 * 1024 * 1024, 0x20) };
    const reason = { message: 'zipBomb', values: { most: 64 } };
    expect(await refusal(exampleZip([bomb]))).toEqual(reason);
    expect(await refusal(exampleZip([{ ...bomb, statedSize: 9 }]))).toEqual(reason);
    const small = { name: 'a', bytes: Buffer.alloc(1024 * 1024) };
    expect(await refusal(exampleZip(Array.from({ length: 70 }, () => small)))).toEqual(reason);
  });

  test('hold for bytes, parts, rows, cells and texts', async () => {
    const file = await written([sheet('a', [['x'], ['y'.repeat(50)]])]);
    expect(await refusal(file, limits({ fileBytes: 10 }))).toMatchObject({ message: 'largeFile' });
    expect(await refusal(file, limits({ entries: 2 }))).toMatchObject({ message: 'manyEntries' });
    expect(await refusal(file, limits({ rows: 1 }))).toMatchObject({
      message: 'largeSheet',
      values: { what: 'rows' },
    });
    expect(await refusal(file, limits({ cells: 1 }))).toMatchObject({
      message: 'largeSheet',
      values: { what: 'cells' },
    });
    expect(await refusal(file, limits({ text: 49 }))).toMatchObject({
      message: 'longText',
      values: { where: 'a!A2' },
    });
  });

  test('hold for memory and time, and the next file is read as if nothing had been', async () => {
    const cells = Array.from(
      { length: 400_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const large = workbookOf(cells.join(''));
    expect(await refusal(large, limits({ memoryMegabytes: 24, rows: 1_000_000 }))).toEqual({
      message: 'hugeWorkbook',
      values: { most: 24 },
    });
    expect(await refusal(large, limits({ seconds: 0.001 }))).toMatchObject({ message: 'slowWorkbook' });
    const { sheets } = await readWorkbook(await written([sheet('a', [[1]])]));
    expect(sheets[0]?.rows).toEqual([[{ value: 1 }]]);
  });
});
