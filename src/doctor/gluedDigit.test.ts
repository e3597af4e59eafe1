import { expect, test } from 'vitest';
import { gluedDigit } from './gluedDigit.ts';
import { testPanel } from './testPanel.ts';

const found = (values: number[]) => gluedDigit(testPanel({ a: values })).findings;

test('finds the number of a footnote glued to a number: 2341 among numbers near 234', () => {
  expect(found([231, 229, 2341, 236, 233])).toMatchObject([
    {
      rule: 'glued-digit',
      where: { periods: [2012] },
      evidence: { value: 2341, repaired: 234 },
      suggestion: { to: 234 },
    },
  ]);
});

test('says nothing of a rise that does not fit, of decimals and of numbers that scatter', () => {
  expect(found([231, 229, 3411, 236, 233])).toEqual([]);
  expect(found([23.1, 22.9, 234.1, 23.6, 23.3])).toEqual([]);
  expect(found([20, 300, 2341, 100, 900])).toEqual([]);
});
