import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('letters that a Russian keyboard lacks are found by their neighbours', () => {
  expect(fold('Ысык-Көл, ӨҢҮР')).toBe('ысык кол онур');
  expect(fold('Жалал‑Абад «Её»')).toBe('жалал абад ее');
});
test('й stays й, also when it comes as two signs', () => {
  expect(fold('Чүй')).toBe('чуй');
  expect(fold('Чүй'.normalize('NFD'))).toBe('чуй');
});
test('English and digits stay', () => {
  expect(fold('  ECO-02: Poverty (2023) ')).toBe('eco 02 poverty 2023');
});
test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
