import { parentPort } from 'node:worker_threads';
import { EncryptedFileError, read } from 'hucre';
import type { ImportNote } from '../i18n/importText.ts';
import { RefusedFile } from './sdmxXml.ts';
import { plainWorkbook } from './sheetCells.ts';
import type { Workbook } from './workbook.ts';
import type { WorkbookLimits } from './workbookLimits.ts';
import { measuredZip } from './zipBudget.ts';

/** What is asked of the thread, and what it answers. */
export type WorkbookTask = { bytes: Uint8Array; limits: WorkbookLimits };
export type WorkbookAnswer = { workbook: Workbook } | { reason: ImportNote };

/** Names of files in a ZIP by which other formats of offices are known. */
const otherContents = [['word/document.xml', 'DOCX'], ['ppt/presentation.xml', 'PPTX']] as const; // prettier-ignore

async function checkedZip(bytes: Uint8Array, limits: WorkbookLimits): Promise<void> {
  const names = new Set(await measuredZip(bytes, limits));
  if (
    ['xl/workbook.xml', 'xl/workbook.bin', 'content.xml', '[Content_Types].xml'].some((name) =>
      names.has(name),
    )
  ) {
    const other = otherContents.find(([name]) => names.has(name));
    if (!other) return;
    throw new RefusedFile({ message: 'notTable', values: { found: other[1] } });
  }
  throw new RefusedFile({ message: 'notTable', values: { found: 'ZIP' } });
}

/** The complaint of the reader in one short line, without what a file could put into it to mislead. */
const complaint = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/[\p{C}\s]+/gu, ' ').slice(0, 120);

/** Whether an OLE container is locked: a package of a new format, or a workbook of the old one whose second record says so. */
function isProtected(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return true;
  const begin = file.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  return begin >= 0 && begin + 22 <= file.length && file.readUInt16LE(begin + 20) === 0x2f;
}

async function answer({ bytes, limits }: WorkbookTask): Promise<WorkbookAnswer> {
  try {
    if (bytes[0] === 0x50) await checkedZip(bytes, limits);
    else if (isProtected(bytes)) throw new EncryptedFileError();
    const found = await read(bytes, { readStyles: true, maxRows: limits.rows + 1 });
    return { workbook: plainWorkbook(found, limits) };
  } catch (error) {
    if (error instanceof RefusedFile) return { reason: error.reason };
    // The library takes every container that it cannot open for a locked one.
    if (error instanceof EncryptedFileError && isProtected(bytes)) {
      return { reason: { message: 'protectedWorkbook', values: {} } };
    }
    const found = error instanceof EncryptedFileError ? 'OLE' : complaint(error);
    return { reason: { message: 'damagedWorkbook', values: { found } } };
  }
}

parentPort?.on('message', (task: WorkbookTask) => {
  void answer(task).then((done) => parentPort?.postMessage(done));
});
