import { expect, test } from 'vitest';
import { formatChange, formatNumber, formatPercent } from './number.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '_');

test.each([
  ['ky', '1_234,5', '23,4%'],
  ['ru', '1_234,5', '23,4_%'],
  ['en', '1,234.5', '23.4%'],
] as const)('writes numbers and per cents as %s does', (locale, number, percent) => {
  expect(visible(formatNumber(1234.5, 1, locale))).toBe(number);
  expect(visible(formatPercent(23.4, 1, locale))).toBe(percent);
});

test('takes the minus sign, not the hyphen, and none for what rounds to zero', () => {
  expect(formatNumber(-12.34, 1, 'ky')).toBe('−12,3');
  expect(formatNumber(-0.04, 1, 'ky')).toBe('0,0');
  expect(formatPercent(-0.04, 1, 'en')).toBe('0.0%');
});

test('signs a change in both directions', () => {
  expect(formatChange(1.25, 1, 'en')).toBe('+1.3');
  expect(formatChange(-1.2, 1, 'ru')).toBe('−1,2');
  expect(formatChange(0.01, 1, 'ru')).toBe('0,0');
});
