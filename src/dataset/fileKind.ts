import { RefusedFile } from './sdmxXml.ts';

/** What a file is by what it holds; its name does not matter. */
export type FileKind = 'zip' | 'ole' | 'xml' | 'text';

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** Formats that people send in place of a table, by their first bytes. */
const others: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
];

/** Beginning of a text without its byte order mark, whatever its encoding. */
function headText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4096);
  const isWide = beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
  const text = new TextDecoder('latin1').decode(start).replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  return isWide ? text.replaceAll('\0', '') : text;
}

/**
 * The kind of a file: a workbook in a ZIP or OLE container, XML, or text.
 * Throws: RefusedFile when it is empty, a web page, or of a format that holds no table.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  // A disk that fills up leaves files of zero bytes in their full length.
  if (bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d)) {
    throw new RefusedFile({ message: 'empty', values: {} });
  }
  if (beginsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  const other = others.find(([, signature]) => beginsWith(bytes, signature));
  if (other) throw new RefusedFile({ message: 'notTable', values: { found: other[0] } });
  const head = headText(bytes).trimStart();
  if (head.startsWith('<') && /<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(head)) {
    throw new RefusedFile({ message: 'htmlTable', values: {} });
  }
  if (head.startsWith('<') && head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    throw new RefusedFile({ message: 'notTable', values: { found: 'XML Spreadsheet 2003' } });
  }
  return head.startsWith('<') ? 'xml' : 'text';
}
