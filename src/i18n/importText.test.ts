import { expect, test } from 'vitest';
import { importMessages, importText } from './importText.ts';

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(Object.entries(importMessages))('%s has the same gaps in each language', (_, { ky, ru, en }) => {
  expect(gaps(ky)).toEqual(gaps(en));
  expect(gaps(ru)).toEqual(gaps(en));
});

test.each(Object.entries(importMessages))(
  '%s mixes no Latin letters into Cyrillic words',
  (_, { ky, ru }) => {
    const mixed = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{2,}/u;
    expect([ky, ru].filter((text) => mixed.test(text))).toEqual([]);
  },
);

test('puts values into the gaps', () => {
  const note = { message: 'value', values: { line: 7, found: '1,5' } } as const;
  expect(importText(note, 'en')).toBe('line 7: "1,5" is not a number. Write a number with a point, or NaN.');
  expect(importText(note, 'ru')).toContain('строка 7: «1,5» не число');
});

test('does not print a gap that has no value', () => {
  expect(() => importText({ message: 'value', values: { line: 7 } }, 'en')).toThrow('value needs "found"');
});
