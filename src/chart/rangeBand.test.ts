import { expect, test } from 'vitest';
import { placeLines } from './placeLines.ts';
import { rangeBand } from './rangeBand.ts';

const line = (id: string, values: readonly (number | null)[]) => ({
  id,
  name: id,
  role: 'thin' as const,
  points: values.map((value, i) => ({ year: 2018 + i, value, text: String(value) })),
});
const placed = (high: readonly (number | null)[], low: readonly (number | null)[]) =>
  placeLines([line('high', high), line('low', low)], { title: 't', unit: '%', format: String });
const corners = (band: string) => band.match(/M/g)?.length ?? 0;

test('runs along the upper line and back along the lower', () => {
  expect(rangeBand(placed([100, 100, 100], [0, 0, 0]), 'high', 'low')).toMatch(
    /^<path class="band" d="M[\d. ]+l[\d. ]+ 0 [\d. ]+ 0 0 [\d. ]+-[\d. ]+ 0-[\d. ]+ 0Z"\/>$/,
  );
});
test('stops where both lines stop', () => {
  expect(corners(rangeBand(placed([9, 8, null, 7, 6], [1, 2, null, 3, 4]), 'high', 'low'))).toBe(2);
});
test('is empty where a line is absent or has single years only', () => {
  expect(rangeBand(placed([9, null, 7], [1, null, 3]), 'high', 'low')).toBe('');
  expect(rangeBand(placed([9, 8], [1, 2]), 'high', 'other')).toBe('');
});
