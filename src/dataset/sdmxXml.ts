import { SaxesParser } from 'saxes';
import type { ImportNote } from '../i18n/importText.ts';

/** A file that is not imported; `reason` tells its editor why and what to do. */
export class RefusedFile extends Error {
  readonly reason: ImportNote;
  constructor(reason: ImportNote) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Shape: `name` without prefix, attributes that have no prefix, `line` from 1. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; line: number };
export type XmlHandler = { open(element: XmlElement): void; close(name: string): void };

const messageNamespace = /sdmx\.org\/resources\/sdmxml\/schemas\/v(\d+)_(\d+)\/message/i;
const messages = new Map<string, SdmxKind>([
  ['StructureSpecificData', 'specific'],
  ['StructureSpecificTimeSeriesData', 'specific'],
  ['GenericData', 'generic'],
  ['GenericTimeSeriesData', 'generic'],
  ['Structure', 'structure'],
]);
export type SdmxKind = 'specific' | 'generic' | 'structure';

/** Text of an XML file: UTF-16 by its mark, else by the declared encoding, else UTF-8. */
export function decodedXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const marked = head.startsWith('ÿþ') ? 'utf-16le' : head.startsWith('þÿ') ? 'utf-16be' : null;
  const declared = /^(?:ï»¿)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    throw new RefusedFile({ message: 'notXml', values: { line: 1, found: `encoding="${declared}"` } });
  }
}

/** Kind of an SDMX 2.1 message by its root element. Throws: RefusedFile for any other root. */
function kindOf(name: string, namespace: string): SdmxKind {
  const version = messageNamespace.exec(namespace);
  const kind = messages.get(name);
  if (name.toLowerCase() === 'html') throw new RefusedFile({ message: 'html', values: {} });
  if (!version) throw new RefusedFile({ message: 'notSdmx', values: { found: name } });
  const found = `${version[1]}.${version[2]}`;
  if (found !== '2.1') throw new RefusedFile({ message: 'version', values: { found } });
  if (!kind) throw new RefusedFile({ message: 'notSdmx', values: { found: name } });
  return kind;
}

const plain = (attributes: Record<string, { prefix: string; local: string; value: string }>) =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({ prefix }) => prefix === '')
      .map(({ local, value }) => [local, value]),
  );

/** A parser's complaint "3:14: unclosed tag: Obs" as the reason of a refusal. */
function malformed(error: unknown, truncated: boolean): RefusedFile {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', found = text] = /^(\d+):\d+: (.*?)\.?$/s.exec(text) ?? [];
  return new RefusedFile({ message: truncated ? 'truncated' : 'notXml', values: { line, found } });
}

/**
 * The kind of an SDMX 2.1 message, after its elements were handed to the handler that `handlerFor` gives for that kind.
 * Throws: RefusedFile when the text is empty, HTML, not XML, cut off, or another version or format.
 */
export function readSdmxXml(text: string, handlerFor: (kind: SdmxKind) => XmlHandler): SdmxKind {
  if (text.trim() === '') throw new RefusedFile({ message: 'empty', values: {} });
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) throw new RefusedFile({ message: 'html', values: {} });
  const parser = new SaxesParser({ xmlns: true });
  const root: { kind?: SdmxKind; handler?: XmlHandler } = {};
  let atEnd = false;
  parser.on('opentag', ({ local, uri, attributes }) => {
    root.kind ??= kindOf(local, uri);
    root.handler ??= handlerFor(root.kind);
    root.handler.open({ name: local, attributes: plain(attributes), line: parser.line });
  });
  parser.on('closetag', ({ local }) => root.handler?.close(local));
  try {
    parser.write(text);
    atEnd = true;
    parser.close();
  } catch (error) {
    throw error instanceof RefusedFile ? error : malformed(error, atEnd && root.kind !== undefined);
  }
  if (!root.kind) throw new RefusedFile({ message: 'empty', values: {} });
  return root.kind;
}
