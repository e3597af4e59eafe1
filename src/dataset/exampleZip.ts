import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed. Shape: `statedSize` is what the archive says of it, which may be a lie. */
export type ZipPart = { name: string; bytes: Uint8Array; statedSize?: number; packed?: Uint8Array };

type Packed = { name: Buffer; data: Uint8Array; size: number; sum: number; at: number };

/** What both headers of an entry have in common: flags to length of name. */
function common({ name, data, size, sum }: Packed): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(sum, 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

const signature = (text: string) => Buffer.from(`PK${text}`, 'latin1');

/** A ZIP file of parts, for tests of what reads such files; sizes are written as the parts state them. */
export function exampleZip(parts: readonly ZipPart[]): Uint8Array {
  let at = 0;
  const packed = parts.map(({ name, bytes, statedSize, packed: given }): Packed => {
    const data = given ?? deflateRawSync(bytes, { level: 9 });
    const entry = { name: Buffer.from(name), data, size: statedSize ?? bytes.length, sum: crc32(bytes), at };
    at += 30 + entry.name.length + data.length;
    return entry;
  });
  const locals = packed.flatMap((entry) => [signature('\x03\x04'), common(entry), entry.name, entry.data]);
  const directory = packed.map((entry) => {
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.at, 10);
    return Buffer.concat([signature('\x01\x02'), Buffer.from([20, 0]), common(entry), tail, entry.name]);
  });
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 8); // prettier-ignore
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, signature('\x05\x06'), end]);
}
