import { expect, test } from 'vitest';
import { placeSpark, spark } from './spark.ts';

const points = [1, 2, null, 5, null, 3, 4].map((value, i) => ({ year: 2015 + i, value }));
const options = { years: [2015, 2021] } as const;

test('the line stops at gaps and a lonely year is a point', () => {
  const placed = placeSpark(points, options);
  expect(placed.lines.map((line) => line.length)).toEqual([2, 2]);
  expect(placed.points).toHaveLength(1);
});
test('the last value is marked where its year stands', () => {
  expect(placeSpark(points, options).last).toEqual({ x: 91, y: 8 });
  expect(placeSpark(points.slice(0, 2), options).last?.x).toBeLessThan(30);
});
test('least and greatest value touch the edges, equal values run through the middle', () => {
  const ys = placeSpark(points, options)
    .lines.flat()
    .map(({ y }) => y);
  expect(Math.max(...ys)).toBe(20);
  const flat = placeSpark(
    [
      { year: 2015, value: 3 },
      { year: 2016, value: 3 },
    ],
    options,
  );
  expect(flat.last?.y).toBe(12);
});
test('a break inside the years is drawn and cuts the line', () => {
  const placed = placeSpark(points, { ...options, breaks: [2016, 2030] });
  expect(placed.breaks).toHaveLength(1);
  expect(placed.lines).toHaveLength(1);
});
test('no value, no drawing', () => {
  expect(spark([{ year: 2015, value: null }], options)).toBe('');
});
test('the drawing is small and as reviewed', async () => {
  const drawn = spark(points, { ...options, breaks: [2021], label: 'Баткен "x"' });
  expect(drawn).toContain('aria-label="Баткен &quot;x&quot;"');
  await expect(drawn).toMatchFileSnapshot('./snapshots/spark.svg');
});
