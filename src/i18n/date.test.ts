import { expect, test } from 'vitest';
import { formatAsOf, formatDay, formatYears } from './date.ts';

test.each([
  ['ky', '2025-жылдын 15-августу'],
  ['ru', '15 августа 2025 г.'],
  ['en', '15 August 2025'],
] as const)('writes a day as %s does', (locale, text) => {
  expect(formatDay('2025-08-15', locale).replaceAll('\u00a0', ' ')).toBe(text);
});

test('joins years by an en dash', () => {
  expect(formatYears(2007, 2023)).toBe('2007–2023');
  expect(formatYears(2023, 2023)).toBe('2023');
});

test('refuses what is not a day', () => {
  expect(() => formatDay('15.08.2025', 'ky')).toThrow('15.08.2025');
});

test.each([
  ['2025-08-15', '2025-жылдын 15-августуна'],
  ['2025-04-01', '2025-жылдын 1-апрелине'],
  ['2025-01-31', '2025-жылдын 31-январына'],
])('%s is %s as the day of the data', (day, text) => {
  expect(formatAsOf(day, 'ky')).toBe(text);
});
