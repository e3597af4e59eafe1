import type { RawSeries, SdmxData } from './sdmxData.ts';
import { RefusedFile } from './sdmxXml.ts';
import { textRecords, type TextRecords } from './textTable.ts';

/** Columns of the message itself: those of SDMX-CSV 1.0 and 2.0. */
const messageColumns = new Set([
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'SERIES_KEY',
]);

/** Names of columns and cells may carry a text after their code: "REF_AREA: Area", "KG02: Issyk-Kul". */
const code = (text: string) => text.split(':')[0]?.trim() ?? '';

/** Whether the first row of a table is the head of an SDMX-CSV file. */
export const isSdmxCsvHead = (head: readonly string[]) => {
  const names = head.map(code);
  const [first = ''] = names;
  const isData = names.includes('TIME_PERIOD') && names.includes('OBS_VALUE');
  return isData && (first === 'DATAFLOW' || (first === 'STRUCTURE' && names.includes('STRUCTURE_ID')));
};

/** Throws: RefusedFile when two columns have one name. */
function columnsOf(head: readonly string[]) {
  const columns = head.map((text) => ({ name: code(text), labelled: text.includes(':') }));
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new RefusedFile({ message: 'columnTwice', values: { found: twice } });
  return columns;
}

/** Every row is an observation with its whole key. Throws: RefusedFile when a row asks for data to be deleted. */
function seriesOf({ records: [head = [], ...records], lines }: TextRecords): RawSeries[] {
  const columns = columnsOf(head);
  return records.map((record, i) => {
    const line = lines[i + 1] ?? 0;
    const cells = columns.map(({ name, labelled }, at) => {
      const text = record[at] ?? '';
      return [name, labelled ? code(text) : text.trim()] as const;
    });
    const action = cells.find(([name]) => name === 'ACTION')?.[1] ?? 'I';
    if (action === 'D') throw new RefusedFile({ message: 'sdmxDelete', values: { line } });
    const values = Object.fromEntries(
      cells.filter(([name, text]) => text !== '' && !messageColumns.has(name)),
    );
    return { values, observations: [{ values, line }], line };
  });
}

/**
 * The observations of an SDMX-CSV file, 1.0 or 2.0, as those of SDMX-ML.
 * Missing: null when the text is another table.
 * Throws: RefusedFile as `textRecords` does, and when a column stands twice or a row deletes.
 */
export function sdmxCsv(bytes: Uint8Array): SdmxData | null {
  const found = textRecords(bytes);
  const [head = [], first = []] = found.records;
  if (!isSdmxCsvHead(head)) return null;
  const flow = first[Math.max(0, head.map(code).indexOf('STRUCTURE_ID'))] ?? '';
  const structureVersion = /\(([\d.]+)\)/.exec(flow)?.[1] ?? null;
  return { structureVersion, keyNames: null, series: seriesOf(found) };
}
