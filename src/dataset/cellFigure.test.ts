import { expect, test } from 'vitest';
import { cellFigure, decimalSign, gluedDigits } from './cellFigure.ts';

const of = (value: string | number | null) => cellFigure({ value });

test.each([
  ['12,5', 12.5], ['12.5', 12.5], ['1 280,6', 1280.6], ['1\u00A0280\u202F000', 1280000], ['−4,2', -4.2], ['–4,2', -4.2],
  ['12,5 %', 12.5], ['0', 0], ['0,0', 0], [' 7 ', 7], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['1,234,567', 1234567],
])('reads %s as a number', (text, value) => {
  expect(of(text)).toEqual({ is: 'number', value });
}); // prettier-ignore

test.each([['12,5¹', '¹'], ['12.5 1)', '1)'], ['12.5*', '*'], ['12,5 **', '**'], ['12,5¹⁾'.replace('⁾', ')'), '¹)']])(
  'takes the footnote off %s',
  (text, footnote) => {
    expect(of(text)).toEqual({ is: 'number', value: 12.5, footnote });
  },
); // prettier-ignore

test('takes a raised digit for a footnote', () => {
  const expected = { is: 'number', value: 45.2, footnote: '1' };
  expect(cellFigure({ value: '45.2', superscript: '1' })).toEqual(expected);
});

test('knows a number in brackets to rest on few answers', () => {
  expect(of('(18,7)')).toEqual({ is: 'number', value: 18.7, unreliable: true });
  expect(of('( 0 )')).toEqual({ is: 'number', value: 0, unreliable: true });
});

test.each([
  ['dash', ['-', '–', '—', '−', ' - ']], ['dots', ['…', '..', '...']], ['cross', ['x', 'Х', 'х', '×']], ['starred', ['(*)', '*']],
  ['noData', ['н/д', 'Н/Д', 'нет данных', 'жок', 'n/a']],
] as const)('keeps a %s apart from zero and from nothing', (sign, texts) => {
  expect(texts.map(of)).toEqual(texts.map(() => ({ is: 'sign', sign })));
}); // prettier-ignore

test('does not choose between two readings', () => {
  expect(of('1,234')).toEqual({ is: 'unclear', text: '1,234', readings: [1.234, 1234] });
  expect(of('1.234')).toEqual({ is: 'unclear', text: '1.234', readings: [1234, 1.234] });
  expect(cellFigure({ value: '1,234' }, ',')).toEqual({ is: 'number', value: 1.234 });
  expect(of('12.51)')).toEqual({ is: 'unclear', text: '12.51)', readings: [12.5, 12.51] });
});

test('leaves words alone, and empty cells empty', () => {
  expect(of('12 а')).toEqual({ is: 'text', text: '12 а' });
  expect(of('1 2 3')).toEqual({ is: 'text', text: '1 2 3' });
  expect([null, '', ' \u00A0 '].map(of)).toEqual([{ is: 'empty' }, { is: 'empty' }, { is: 'empty' }]);
});

test('gives numbers as they are printed', () => {
  expect(of(45.300000000000004)).toEqual({ is: 'number', value: 45.3 });
  expect(cellFigure({ value: 0.125, percent: true })).toEqual({ is: 'number', value: 12.5 });
});

test('learns the decimal sign from numbers that leave no doubt', () => {
  expect(decimalSign(['1,234', '12,5', 'Ош'])).toBe(',');
  expect(decimalSign(['1,234', '1,234.5'])).toBe('.');
  expect(decimalSign(['1,234', '7'])).toBeNull();
  expect(decimalSign(['12,5', '12.5'])).toBeNull();
});

test('finds a digit that may be a footnote by its neighbours', () => {
  expect(gluedDigits(['45.21', '44.0', '43.1', '42.9', '41.5'])).toEqual([0]);
  expect(gluedDigits(['45.21', '44.05', '43.1', '42.9', '41.5'])).toEqual([]);
  expect(gluedDigits(['45.21', '44.1', '43'])).toEqual([]);
});
