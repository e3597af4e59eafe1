import { CsvError, parse } from 'csv-parse/sync';
import { RefusedFile } from './sdmxXml.ts';
import type { Sheet } from './workbook.ts';
import { megabytes, workbookLimits } from './workbookLimits.ts';

/** Records of a text table with the lines on which they begin. */
export type TextRecords = { records: readonly (readonly string[])[]; lines: readonly number[] };

const delimiters = [';', '\t', ',', '|'] as const;
const limits = { ...workbookLimits, columns: 16_384 };

/** Whether bytes look like wide characters without a mark: every other one is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, 400);
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 5 && even === 0) return 'utf-16le';
  return even > start.length / 5 && odd === 0 ? 'utf-16be' : null;
}

/** Whether a text read as Windows-1251 is Cyrillic in truth: other encodings give signs, or capitals within words. */
function isPlausible(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const letters = foreign.filter((letter) => /[А-яЁё]/.test(letter)).length;
  const capitals = text.match(/[а-яё][А-ЯЁ]/g) ?? [];
  return letters >= foreign.length * 0.8 && capitals.length <= letters * 0.02;
}

/**
 * Text of a table: UTF-16, UTF-8, or Windows-1251 where the bytes make sense as such.
 * Throws: RefusedFile when it is none of them.
 */
export function decodedText(bytes: Uint8Array): string {
  const refused = new RefusedFile({ message: 'encoding', values: {} });
  const wide = wideEncoding(bytes);
  const decoded = (encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const text = decoded(wide ?? 'utf-8') ?? (wide ? null : decoded('windows-1251'));
  if (text === null || text.includes('\0') || text.includes('\uFFFD')) throw refused;
  if (decoded(wide ?? 'utf-8') === null && !isPlausible(text)) throw refused;
  return text;
}

/** How often each delimiter stands outside of quotes in each of the first lines. */
function delimiterCounts(text: string): number[][] {
  const counts: number[][] = [];
  let [row, quoted] = [delimiters.map(() => 0), false];
  for (const letter of text.slice(0, 200_000)) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    const at = delimiters.findIndex((delimiter) => delimiter === letter);
    if (at >= 0) row[at] = (row[at] ?? 0) + 1;
    if (letter !== '\n') continue;
    counts.push(row);
    row = delimiters.map(() => 0);
    if (counts.length === 50) break;
  }
  if (row.some((count) => count > 0)) counts.push(row);
  return counts;
}

/** The delimiter that stands equally often in the most lines; then the one that stands most often. */
function delimiterOf(text: string): string {
  const counts = delimiterCounts(text).filter((row) => row.some((count) => count > 0));
  const scores = delimiters.map((delimiter, i) => {
    const own = counts.map((row) => row[i] ?? 0);
    const usual = own[0] ?? 0;
    return { delimiter, steady: usual > 0 ? own.filter((count) => count === usual).length : 0, usual };
  });
  const [best] = scores.sort((a, b) => b.steady - a.steady || b.usual - a.usual);
  if (!best || best.usual === 0) throw new RefusedFile({ message: 'oneColumn', values: {} });
  if (best.usual >= limits.columns) {
    throw new RefusedFile({ message: 'wideTable', values: { found: best.usual + 1, most: limits.columns } });
  }
  return best.delimiter;
}

/** What the parser complains of, for the people who made the file. */
function refusal(error: unknown): RefusedFile {
  if (!(error instanceof CsvError)) throw error;
  const detail = (name: string) => Number((error as unknown as Record<string, unknown>)[name] ?? 0);
  const line = detail('lines');
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    const record: unknown = error['record'];
    const found = Array.isArray(record) ? record.length : '?';
    return new RefusedFile({ message: 'raggedRow', values: { line, found } });
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new RefusedFile({ message: 'longText', values: { where: line, most: limits.text } });
  }
  return new RefusedFile({ message: 'csvQuote', values: { line } });
}

/**
 * The records of a text with any of the usual delimiters, texts as they are.
 * Throws: RefusedFile with the line when a quote is not closed, a row is longer or shorter than the first, or there is too much.
 */
export function textRecords(bytes: Uint8Array): TextRecords {
  if (bytes.length > limits.fileBytes) {
    const values = { found: megabytes(bytes.length), most: megabytes(limits.fileBytes) };
    throw new RefusedFile({ message: 'largeFile', values });
  }
  const text = decodedText(bytes);
  try {
    const found = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      skip_empty_lines: true,
      info: true,
      to: limits.rows + 1,
      max_record_size: limits.text * 16,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const cells = (found[0]?.record.length ?? 0) * found.length;
    if (found.length > limits.rows || cells > limits.cells) {
      throw new RefusedFile({ message: 'longTable', values: { rows: limits.rows, cells: limits.cells } });
    }
    return { records: found.map(({ record }) => record), lines: found.map(({ info }) => info.lines) };
  } catch (error) {
    throw error instanceof RefusedFile ? error : refusal(error);
  }
}

/** A text table as a sheet of text cells, named as its file. Throws: RefusedFile as `textRecords` does. */
export function textTable(bytes: Uint8Array, name: string): Sheet {
  const { records } = textRecords(bytes);
  const rows = records.map((record) => record.map((text) => ({ value: text.trim() === '' ? null : text })));
  return { name, hidden: false, rows, merges: [] };
}
