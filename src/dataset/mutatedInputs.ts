import { write } from 'hucre';
import { deflateRawSync } from 'node:zlib';
import { exampleZip, type ZipPart } from './exampleZip.ts';

/** A file that somebody may send. Shape: `kind` names what was done to it. */
export type MutatedInput = { kind: string; name: string; bytes: Uint8Array };

/** Numbers from 0 to 1, always the same for one seed. Source: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);
const text = (content: string) => new TextEncoder().encode(content);
const namespace = 'http://schemas.openxmlformats.org';
const main = `${namespace}/spreadsheetml/2006/main`;
const office = `${namespace}/officeDocument/2006/relationships`;
const packages = `${namespace}/package/2006`;

/** The parts of a workbook of one sheet, its XML as given; `before` stands at the top of the sheet's file. */
export function workbookParts(sheet: string, before = ''): ZipPart[] {
  const parts = [
    ['[Content_Types].xml', `<Types xmlns="${packages}/content-types"/>`],
    ['_rels/.rels', `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet" sheetId="1" r:id="a"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/worksheets/sheet1.xml', `${before}<worksheet xmlns="${main}">${sheet}</worksheet>`],
  ]; // prettier-ignore
  return parts.map(([name = '', content = '']) => ({ name, bytes: text(content) }));
}

const sheetData = (rows: string) => `<sheetData>${rows}</sheetData>`;
const workbookOf = (rows: string, before?: string) => exampleZip(workbookParts(sheetData(rows), before));

/** Bits turned over, at a few places or in a run. */
function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const from = below(random, copy.length);
  const count = 1 + below(random, 24);
  const isRun = random() < 0.5;
  for (let i = 0; i < count; i += 1) {
    const at = isRun ? Math.min(from + i, copy.length - 1) : below(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
  }
  return copy;
}

const cut = (bytes: Uint8Array, random: Random) => bytes.slice(0, below(random, bytes.length));

/** A piece taken out, doubled, or overwritten by zeros. */
function torn(bytes: Uint8Array, random: Random): Uint8Array {
  const from = below(random, bytes.length);
  const to = Math.min(bytes.length, from + 1 + below(random, 200));
  const [head, piece, tail] = [bytes.slice(0, from), bytes.slice(from, to), bytes.slice(to)];
  const choice = below(random, 3);
  if (choice === 0) return Buffer.concat([head, tail]);
  return Buffer.concat([head, piece, choice === 1 ? piece : new Uint8Array(piece.length), tail]);
}

/** Two columns of a text table exchanged in every line. */
function swappedColumns(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split(';'));
  const width = lines[0]?.length ?? 1;
  const [a, b] = [below(random, width), below(random, width)];
  for (const cells of lines) [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
  return text(lines.map((cells) => cells.join(';')).join('\n'));
}

/** Signs that no table expects put into a text: NUL, marks, quotes, long runs. */
function strewn(bytes: Uint8Array, random: Random): Uint8Array {
  const signs = [
    '\0',
    '\uFEFF',
    '"',
    '""',
    ';',
    '\r',
    '\u202E',
    '\uFFFD',
    '&#0;',
    '<',
    ']]>',
    '=HYPERLINK("x")',
    'x'.repeat(70_000),
    '\uD800',
  ];
  const content = new TextDecoder().decode(bytes);
  const at = below(random, content.length);
  return text(content.slice(0, at) + (signs[below(random, signs.length)] ?? '') + content.slice(at));
}

/** Files that are unlike any table, one of each: bombs, wrong formats, far too large ones. */
export function oddInputs(): MutatedInput[] {
  const zeros = new Uint8Array(70 * 1024 * 1024);
  const inner = exampleZip([{ name: 'a', bytes: new Uint8Array(5 * 1024 * 1024) }]);
  const shared = deflateRawSync(new Uint8Array(5 * 1024 * 1024));
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((letter, i) => `<!ENTITY ${letter} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]>`;
  const filled = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('');
  const wide = `<row r="1">${Array.from({ length: 16_384 }, () => '<c><v>2020</v></c>').join('')}</row>`;
  const merged = `${sheetData('<row r="1"><c r="A1"><v>1</v></c></row>')}<mergeCells>${Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${2 * i + 1}:XFD${2 * i + 2}"/>`).join('')}</mergeCells>`;
  const odd: [string, string, Uint8Array][] = [
    ['empty', 'table.xlsx', new Uint8Array()],
    ['zeros', 'table.xlsx', new Uint8Array(100_000)],
    ['spaces', 'table.csv', text(' \n'.repeat(1000))],
    ['large file', 'table.xlsx', Buffer.concat([text('PK'), new Uint8Array(21 * 1024 * 1024)])],
    ['large text', 'table.csv', text('a;b\n'.repeat(6 * 1024 * 1024))],
    ['zip bomb', 'table.xlsx', exampleZip([{ name: 'xl/workbook.xml', bytes: zeros }])],
    ['zip bomb that lies', 'table.xlsx', exampleZip([{ name: 'xl/workbook.xml', bytes: zeros, statedSize: 10 }])],
    ['zip bomb of one part many times', 'table.xlsx', exampleZip(Array.from({ length: 20 }, (_, i) => ({ name: `xl/${i}`, bytes: new Uint8Array(), packed: shared, statedSize: 5 })))],
    ['nested zip', 'table.xlsx', exampleZip([{ name: 'xl/workbook.xml', bytes: inner }, { name: 'inner.zip', bytes: inner }])],
    ['many parts', 'table.xlsx', exampleZip(Array.from({ length: 3000 }, (_, i) => ({ name: `xl/${i}`, bytes: text('a') })))],
    ['entity bomb', 'table.xlsx', workbookOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>', laughs)],
    ['entity bomb', 'table.xml', text(`<?xml version="1.0"?>${laughs}<x>&j;</x>`)],
    ['10^6 rows', 'table.xlsx', workbookOf(filled(1_000_000))],
    ['10^6 rows', 'table.csv', text('2020;1\n'.repeat(1_000_000))],
    ['16384 columns', 'table.xlsx', workbookOf(wide)],
    ['10^6 columns', 'table.csv', text(';1'.repeat(1_000_000))],
    ['cell in the far corner', 'table.xlsx', workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ['everything merged', 'table.xlsx', exampleZip(workbookParts(merged))],
    ['deep nesting', 'table.xlsx', workbookOf('<row>'.repeat(100_000))],
    ['deep nesting', 'table.xml', text('<a>'.repeat(200_000))],
    ['long line', 'table.csv', text(`a;b\n1;${'x'.repeat(5_000_000)}`)],
    ['open quote', 'table.csv', text(`a;b\n"${'x;y\n'.repeat(200_000)}`)],
    ['HTML as XLS', 'table.xls', text('<html><table><tr><td>1</td></tr></table></html>')],
    ['CSV as XLSX', 'table.xlsx', text('a;b\n1;2')],
    ['XLS in pieces', 'table.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), new Uint8Array(4000)])],
    ['picture', 'table.xlsx', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['formulas', 'table.xlsx', workbookOf(`<row r="3"><c r="A3" t="inlineStr"><is><t>EX01</t></is></c><c r="B3"><f>1/0</f></c></row>`)],
    ['path out of the archive', 'table.xlsx', exampleZip([...workbookParts(sheetData('')), { name: '../../etc/x', bytes: text('x') }])],
    ['wide without mark', 'table.csv', Buffer.from('область;2023\nОш;1', 'utf16le')],
    ['wrong encoding', 'table.csv', Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + (i % 0x80))],
  ]; // prettier-ignore
  return odd.map(([kind, name, bytes]) => ({ kind, name, bytes }));
}

/** Small sound files of each kind, from which the others are made. */
export async function soundInputs(): Promise<MutatedInput[]> {
  const rows = [
    ['Lamps', null, null, null],
    ['(%)', null, null, null],
    ['Items', 'Аймак', 2022, 2023],
    ['Republic', 'Республика', 10.5, 11],
    ['East oblast', 'Чыгыш облусу', 9, '-'],
    ['Women', 'Аялдар', 8.25, 7],
  ];
  const csv = rows
    .slice(2)
    .map((row) => row.join(';'))
    .join('\n');
  const sheets = [{ name: 'Лист1', rows }];
  const sdmx =
    'DATAFLOW;FREQ;SERIES;REF_AREA;SEX;TIME_PERIOD;OBS_VALUE\nEX:EX(1.0);A;LIT_LAMPS;EX01;_T;2022;61.5\nEX:EX(1.0);A;LIT_LAMPS;EX;_T;2022;60';
  return [
    { kind: 'sound', name: 'table.xlsx', bytes: await write({ sheets }) },
    { kind: 'sound', name: 'table.ods', bytes: await write({ sheets, format: 'ods' }) },
    { kind: 'sound', name: 'table.csv', bytes: text(csv) },
    { kind: 'sound', name: 'specific.csv', bytes: text(sdmx) },
  ]; // prettier-ignore
}

const renamed = (sheet: string, name: string) => write({ sheets: [{ name: sheet, rows: [[2022, 2023], ['East oblast', 1]] }] }).then((bytes) => ({ kind: 'renamed sheet', name, bytes })); // prettier-ignore

/** Inputs made from sound ones by rules that the seed decides. */
export async function mutatedInputs(
  sound: readonly MutatedInput[],
  count: number,
  seed = 1,
): Promise<MutatedInput[]> {
  const random = seeded(seed);
  const isText = ({ name }: MutatedInput) => /\.(?:csv|xml)$/.test(name);
  const all: MutatedInput[] = [];
  for (const sheet of ['a', 'Лист1 ', '🙂', "x' or 1", 'a'.repeat(31)])
    all.push(await renamed(sheet, 'table.xlsx'));
  const ways: [
    string,
    (bytes: Uint8Array, random: Random) => Uint8Array,
    (input: MutatedInput) => boolean,
  ][] = [
    ['bits turned over', flipped, () => true],
    ['cut off', cut, () => true],
    ['torn', torn, () => true],
    ['columns exchanged', swappedColumns, ({ name }) => name.endsWith('.csv')],
    ['signs strewn in', strewn, isText],
  ];
  while (all.length < count) {
    const input = sound[below(random, sound.length)];
    const way = ways[below(random, ways.length)];
    if (!input || !way?.[2](input)) continue;
    all.push({ kind: way[0], name: input.name, bytes: way[1](input.bytes, random) });
  }
  return all;
}
