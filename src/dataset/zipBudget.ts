import { createInflateRaw } from 'node:zlib';
import { RefusedFile } from './sdmxXml.ts';
import { megabytes, type WorkbookLimits } from './workbookLimits.ts';

type Entry = { name: string; method: number; from: number; size: number };

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;

const damaged = (found: string) => new RefusedFile({ message: 'damagedWorkbook', values: { found } });

/** Where the list of entries ends; it stands at the end of the file, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RefusedFile({ message: 'cutOffWorkbook', values: {} });
}

/** One entry of the list that stands at `at`. A size that stands elsewhere could not be measured, so it is not accepted. */
function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry & { next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
    throw damaged('ZIP directory');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [size, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) === 1) throw new RefusedFile({ message: 'protectedWorkbook', values: {} });
  if (method !== 0 && method !== 8) throw damaged(`ZIP method ${method}`);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw damaged('ZIP entry');
  if (size === 0 && (unpacked !== 0 || view.getUint32(local + 18, true) !== 0)) throw damaged('ZIP size');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) throw damaged('ZIP entry');
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { name, method, from, size, next };
}

function entriesOf(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new RefusedFile({ message: 'manyEntries', values: { found: count, most } });
  const entries: Entry[] = [];
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i += 1) {
    const { next, ...entry } = entryAt(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** How many bytes packed data really gives, counted piece by piece and only as far as `most`. */
async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  let size = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > most) break;
    }
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
  return size;
}

/**
 * Names of the files in a ZIP file, after all of them were unpacked and counted without being kept.
 * Throws: RefusedFile when the file is cut off or damaged, has too many entries, or gives more bytes than the limit,
 * whatever size it states.
 */
export async function measuredZip(
  bytes: Uint8Array,
  limits: Pick<WorkbookLimits, 'entries' | 'unpackedBytes'>,
): Promise<string[]> {
  if (bytes.length < 22) throw new RefusedFile({ message: 'cutOffWorkbook', values: {} });
  const entries = entriesOf(bytes, limits.entries);
  let left = limits.unpackedBytes;
  for (const { method, from, size } of entries) {
    left -= method === 0 ? size : await inflatedSize(bytes.subarray(from, from + size), left);
    if (left < 0) {
      throw new RefusedFile({ message: 'zipBomb', values: { most: megabytes(limits.unpackedBytes) } });
    }
  }
  return entries.map(({ name }) => name);
}
