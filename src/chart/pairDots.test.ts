import { expect, test } from 'vitest';
import { groupKey, pairAxis, pairStrip, placePairs } from './pairDots.ts';

const rows = [
  { id: 'sex', values: [10, 40] },
  { id: 'age', values: [30, null, 20] },
  { id: 'place', values: [null, 50] },
];
const options = { domain: [0, 50], republic: 25 } as const;

test('groups keep their place in the list as shape, also after a missing one', () => {
  const { rows: placed } = placePairs(rows, options);
  expect(placed[1]?.marks).toEqual([
    { group: 0, x: 60 },
    { group: 2, x: 40 },
  ]);
});
test('the line joins the outer groups and the spread is their difference', () => {
  const { rows: placed } = placePairs(rows, options);
  expect(placed.map(({ join, spread }) => [join, spread])).toEqual([
    [[20, 80], 30],
    [[40, 60], 10],
    [null, null],
  ]);
});
test('more groups than shapes are refused', () => {
  expect(() => groupKey(5)).toThrow(/at most 5 groups/);
});
test('the strips are as reviewed', async () => {
  const placed = placePairs(rows, options);
  const strips = [pairAxis(placed, String), ...placed.rows.map((row) => pairStrip(row, placed.republic))];
  await expect(strips.join('\n')).toMatchFileSnapshot('./snapshots/pairDots.svg');
});
