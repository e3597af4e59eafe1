import { expect, test } from 'vitest';
import { sdmxData } from './sdmxData.ts';
import { decodedXml, RefusedFile } from './sdmxXml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const message = (version: string, name = 'GenericData') =>
  `<m:${name} xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v${version}/message">`;

function reasonFor(text: string) {
  try {
    sdmxData(bytes(text));
    return null;
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
    throw error;
  }
}

test.each([
  ['nothing', '', 'empty'],
  ['white space', '\n \n', 'empty'],
  ['a page', '<!DOCTYPE html><html><body>404</body></html>', 'html'],
  ['a page without doctype', '<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'html'],
  ['a table', 'region,period\nbatken,2023', 'notXml'],
  ['an archive', 'PK\u0003\u0004', 'notXml'],
  ['crossed elements', `${message('2_1')}<a><b></a></b></m:GenericData>`, 'notXml'],
  ['an entity that is not defined', `${message('2_1')}&lol;</m:GenericData>`, 'notXml'],
  ['a prefix that is not bound', '<m:GenericData/>', 'notXml'],
  ['half a file', `${message('2_1')}<m:Header>`, 'truncated'],
  ['a file cut inside an element', `${message('2_1')}<m:DataSet struct`, 'truncated'],
  ['an older version', `${message('2_0')}</m:GenericData>`, 'version'],
  ['a newer version', `${message('3_0')}</m:GenericData>`, 'version'],
  ['another message', `${message('2_1', 'RegistryInterface')}</m:RegistryInterface>`, 'notSdmx'],
  ['another format', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'notSdmx'],
])('refuses %s', (_, text, expected) => {
  expect(reasonFor(text)?.message).toBe(expected);
});

test('says which version a file has and where another breaks off', () => {
  const old = '<CompactData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message"/>';
  expect(reasonFor(old)).toEqual({ message: 'version', values: { found: '2.0' } });
  expect(reasonFor(`${message('2_1')}\n<m:Header>`)?.values['line']).toBe('2');
});

test('reads the encodings in which the files come', () => {
  const declared = '<?xml version="1.0" encoding="windows-1251"?>';
  const cyrillic = new Uint8Array([...bytes(`${declared}<a>`), 0xc1, 0xe0, 0xf2, ...bytes('</a>')]);
  expect(decodedXml(cyrillic)).toContain('<a>Бат</a>');
  expect(decodedXml(new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x3d, 0x04]))).toBe('<н');
  expect(decodedXml(bytes('\uFEFF<a/>'))).toBe('<a/>');
});

test('refuses an encoding that nobody knows', () => {
  expect(() => decodedXml(bytes('<?xml version="1.0" encoding="moon"?><a/>'))).toThrow(RefusedFile);
});
