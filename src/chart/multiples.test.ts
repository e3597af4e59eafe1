import { expect, test } from 'vitest';
import { panel, placePanels } from './multiples.ts';

const points = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2019 + i, value }));
const series = [
  { id: 'batken', points: points(10, 40, 30), breaks: [2021] },
  { id: 'osh', points: points(null, 5, null) },
];
const options = { years: [2019, 2021], republic: { id: 'kyrgyzstan', points: points(20, 20, 20) } } as const;

test('all panels share one scale', () => {
  const { domain, panels, republic } = placePanels(series, options);
  expect(domain).toEqual([0, 40]);
  expect(panels[0]?.lines[0]?.map(({ y }) => y)).toEqual([72, 6]);
  expect(republic?.lines[0]?.map(({ y }) => y)).toEqual([50, 50, 50]);
});
test('lines are cut at breaks and lonely years are points', () => {
  const { panels } = placePanels(series, options);
  expect(panels[0]?.alone).toHaveLength(1);
  expect(panels[1]).toMatchObject({ lines: [], breaks: [] });
  expect(panels[1]?.alone).toHaveLength(1);
});
test('the panels are as reviewed', async () => {
  const placed = placePanels(series, options);
  await expect(placed.panels.map((item) => panel(item, placed)).join('\n')).toMatchFileSnapshot(
    './snapshots/multiples.svg',
  );
});
