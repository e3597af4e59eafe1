import { expect, test } from 'vitest';
import { placeRankedDots, rankedAxis, rankedStrip, republicStrip } from './rankedDots.ts';

const rows = [
  { id: 'osh', value: 20 },
  { id: 'batken', value: 50 },
  { id: 'naryn', value: null },
  { id: 'talas', value: 0 },
];
const options = { breaks: [20, 30, 40], republic: 25, own: 'batken', domain: [0, 50] } as const;

test('ranks from high to low with missing values last, in per cent of the strip', () => {
  const placed = placeRankedDots(rows, options);
  expect(placed.rows.map(({ id, x, level, own }) => [id, x, level, own])).toEqual([
    ['batken', 100, 5, true],
    ['osh', 40, 2, false],
    ['talas', 0, 1, false],
    ['naryn', null, null, false],
  ]);
  expect(placed.republic).toBe(50);
});
test('the band covers the whole axis with the classes of the map', () => {
  const { band } = placeRankedDots(rows, options);
  expect(band.map(({ level, x, width }) => [level, x, width])).toEqual([
    [1, 0, 40],
    [2, 40, 20],
    [3, 60, 20],
    [5, 80, 20],
  ]);
});
test('counts have no republic and no upright', () => {
  const placed = placeRankedDots(rows, { ...options, republic: null });
  expect(placed.republic).toBeNull();
  expect(placed.rows.map((row) => rankedStrip(row, placed.republic)).join('')).not.toContain('class="ref"');
});
test('a row without value is drawn without a dot', () => {
  const placed = placeRankedDots([{ id: 'naryn', value: null }], options);
  expect(placed.rows.map((row) => rankedStrip(row, 50)).join('')).not.toMatch(/circle|m-own/);
});
test('levels and breaks must fit each other', () => {
  expect(() => placeRankedDots(rows, { ...options, levels: [1, 2] })).toThrow(/one level more than breaks/);
});
test('labels of near breaks are left out', () => {
  const { ticks } = placeRankedDots(rows, { ...options, breaks: [20, 22, 40] });
  expect(ticks.map(({ value }) => value)).toEqual([20, 40]);
});
test('the strips are as reviewed', async () => {
  const placed = placeRankedDots(rows, options);
  const strips = [
    rankedAxis(placed, String),
    ...placed.rows.map((row) => rankedStrip(row, placed.republic)),
    republicStrip(placed.republic ?? 0),
  ];
  await expect(strips.join('\n')).toMatchFileSnapshot('./snapshots/rankedDots.svg');
});
