import { expect, test } from 'vitest';
import { sourceText } from './importComment.ts';

test('prints the words of the source in one line', () => {
  expect(sourceText('  *по данным\n МЧС\u00A0КР ')).toEqual({ kind: 'text', text: '*по данным МЧС КР' });
});

test.each(['World Bank./ \uFFFD\uFFFD\uFFFD', 'ÐÐ°ÑÐºÐµÐ½', 'РЎС‚Р°С‚РёСЃС‚РёРєР°', 'Source: ????? ????'])(
  'drops %s whole',
  (text) => {
    expect(sourceText(text)).toEqual({ kind: 'damaged' });
  },
);

test.each(['РСФСР, Россия', 'Ысык-Көл, өңдөө, үй', 'Really?!', 'Élan — “Ñandú”'])('keeps %s', (text) => {
  expect(sourceText(text)).toEqual({ kind: 'text', text });
});

test('says why the schema does not take a text', () => {
  expect(sourceText('по данным <b>МЧС</b>')).toMatchObject({ kind: 'unfit' });
  expect(sourceText('cело')).toMatchObject({ kind: 'unfit', problem: 'mixed-script: cело' });
  expect(sourceText('  ')).toEqual({ kind: 'none' });
  expect(sourceText(undefined)).toEqual({ kind: 'none' });
});
