import { describe, expect, test } from 'vitest';
import { RefusedFile } from './sdmxXml.ts';
import { textRecords, textTable } from './textTable.ts';

const rows = [['Аймак', '2022', '2023'], ['Ош облусу', '12,5', '1 280,6'], ['Чүй; "чоң" облусу', '-', '…']]; // prettier-ignore
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const text = (delimiter: string, end = '\r\n') =>
  rows.map((row) => row.map(quoted).join(delimiter)).join(end);

/** Letters of Windows-1251 as bytes. */
const windows1251 = (content: string) =>
  Uint8Array.from(content, (letter) => {
    const at = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'.indexOf(letter);
    return at >= 0 ? 0xc0 + at : letter.charCodeAt(0);
  });
const koi8 = (content: string) =>
  Uint8Array.from(content, (letter) => {
    const at = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'.indexOf(letter);
    return at >= 0 ? 0xc0 + at : letter.charCodeAt(0);
  });

const reason = (bytes: Uint8Array | string) => {
  try {
    textRecords(Buffer.from(bytes as Uint8Array));
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
    throw error;
  }
  return null;
};

test.each([',', ';', '\t', '|'])('reads quoted cells parted by "%s"', (delimiter) => {
  expect(textRecords(Buffer.from(text(delimiter))).records).toEqual(rows);
});

test('reads decimal commas without quotes where another sign parts the columns', () => {
  const found = textRecords(Buffer.from('a;2022;2023\nb;12,5;3,1\nc;0,5;1,0\n'));
  expect(found).toEqual({ records: [['a', '2022', '2023'], ['b', '12,5', '3,1'], ['c', '0,5', '1,0']], lines: [1, 2, 3] }); // prettier-ignore
});

test('gives a sheet of texts, empty cells as null', () => {
  expect(textTable(Buffer.from('a;b\n;1'), 'x.csv')).toEqual({
    name: 'x.csv', hidden: false, merges: [], rows: [[{ value: 'a' }, { value: 'b' }], [{ value: null }, { value: '1' }]],
  }); // prettier-ignore
});

describe('encodings', () => {
  test('with and without a mark', () => {
    const utf16 = Buffer.from(text(';'), 'utf16le');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]);
    const big = Buffer.from(marked).swap16();
    const utf8 = Buffer.from(`\uFEFF${text(';')}`);
    expect([utf8, marked, big].map((bytes) => textRecords(bytes).records)).toEqual([rows, rows, rows]);
    expect(textRecords(Buffer.from('area;2023\nOsh;1', 'utf16le')).records[1]).toEqual(['Osh', '1']);
  });

  test('Windows-1251 where the words make sense', () => {
    const found = textRecords(windows1251('Область;2023\nОшская область;12,5\nг. Ош;7'));
    expect(found.records).toEqual([['Область', '2023'], ['Ошская область', '12,5'], ['г. Ош', '7']]); // prettier-ignore
  });

  test('others are refused', () => {
    expect(reason(koi8('Область;2023\nОшская область;12,5\nг. Ош;7'))).toEqual({
      message: 'encoding',
      values: {},
    });
    expect(reason(Buffer.from([0x61, 0x3b, 0x98, 0x0a, 0x62, 0x3b, 0xb1]))).toMatchObject({
      message: 'encoding',
    });
    expect(reason('a;b\n\0;1')).toMatchObject({ message: 'encoding' });
  });
});

describe('what is broken is refused with its line', () => {
  test.each([
    ['a;b\n1;2;3\n', { message: 'raggedRow', values: { line: 2, found: 3 } }],
    ['a;b\n1;2\n"x;2\n', { message: 'csvQuote', values: { line: 3 } }],
    ['a;b\n1;2\nx"y;"2"z\n', { message: 'csvQuote', values: { line: 3 } }],
    ['just words\nand more', { message: 'oneColumn', values: {} }],
    [`a;b\n${'1;2\n'.repeat(100_001)}`, { message: 'longTable', values: { rows: 100_000, cells: 500_000 } }],
    ['a;'.repeat(20_000), { message: 'wideTable', values: { found: 20_001, most: 16_384 } }],
    [`a;b\n1;${'x'.repeat(600_000)}`, { message: 'longText', values: { where: 2, most: 32_767 } }],
  ])('case %#', (content, expected) => {
    expect(reason(content)).toEqual(expected);
  });
});
