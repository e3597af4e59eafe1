import { expect, test } from 'vitest';
import { samePlaces } from './samePlaces.ts';
import { testPanel } from './testPanel.ts';

const others = { c: [127.41, 111.02, 95.13], d: [136.77, 104.89, 99.31], e: [121.05, 118.64, 90.76] };

test('finds two places with one number to the last digit over years', () => {
  const rows = { a: [130.5, 132.39, 91.21], b: [130.5, 132.39, 91.21], ...others };
  expect(samePlaces(testPanel(rows)).findings).toMatchObject([
    {
      rule: 'same-places',
      where: { regions: ['a', 'b'], periods: [2010, 2011, 2012] },
      evidence: { values: 3 },
    },
  ]);
});

test('counts a number that stays as one, and coarse numbers as what chance makes equal', () => {
  const still = {
    a: [0.7, 0.7, 0.7, 0.7],
    b: [0.7, 0.7, 0.7, 0.7],
    c: [1.9, 1.9, 1.9, 1.9],
    d: [0.3, 0.3, 0.3, 0.3],
  };
  expect(samePlaces(testPanel(still)).findings).toEqual([]);
  expect(samePlaces(testPanel({ a: [5, 6, 7], b: [5, 6, 7], c: [6, 5, 8], d: [4, 7, 6] })).findings).toEqual(
    [],
  );
});

test('does not count full and empty per cents', () => {
  const full = {
    a: [100, 100, 0, 100],
    b: [100, 100, 0, 100],
    c: [81.37, 82.11, 79.95, 77.73],
    d: [60.12, 64.43, 61.9, 66.51],
  };
  expect(samePlaces(testPanel(full)).findings).toEqual([]);
});
