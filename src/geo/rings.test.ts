import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRoom } from './labelRoom.ts';
import { centroidOf, isWithin, ringPath, type Ring } from './rings.ts';

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const hole: Ring = [
  [2, 2],
  [2, 8],
  [8, 8],
  [8, 2],
];

test('a hole is not within its area', () => {
  expect(isWithin([5, 5], [square])).toBe(true);
  expect(isWithin([5, 5], [square, hole])).toBe(false);
  expect(isWithin([1, 5], [square, hole])).toBe(true);
});

test('the middle of gravity of an area with a hole leaves the hole out', () => {
  expect(centroidOf([square])).toEqual([5, 5]);
  const [x] = centroidOf([
    square,
    [
      [5, 0],
      [5, 10],
      [10, 10],
      [10, 0],
    ],
  ]);
  expect(x).toBeCloseTo(2.5);
});

test('a path takes whole relative steps without doubled positions', () => {
  expect(ringPath([square])).toBe('M0 0l10 0 0 10-10 0z');
  expect(ringPath([[...square.slice(0, 2), [10.2, 0.1], ...square.slice(2)]])).toBe('M0 0l10 0 0 10-10 0z');
  expect(
    ringPath([
      [
        [0, 0],
        [0.2, 0.1],
        [0.1, 0.3],
      ],
    ]),
  ).toBe('');
});

test('steps of a path add up to the rounded positions, without drift', () => {
  const coordinate = fc.float({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 }), (ring) => {
      const numbers = (ringPath([ring]).match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const reached = new Set<string>();
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
        reached.add(`${x} ${y}`);
      }
      const wanted = new Set(ring.map(([px, py]) => `${Math.round(px)} ${Math.round(py)}`));
      if (numbers.length > 0) expect(reached).toEqual(wanted);
    }),
  );
});

test('the room of a label fills a box and keeps clear of an obstacle', () => {
  const box: Ring = [
    [0, 0],
    [24, 0],
    [24, 10],
    [0, 10],
  ];
  const { x, y, width, height } = labelRoom([box], [], 2.4);
  expect([x, y, width, height].map(Math.round)).toEqual([12, 5, 24, 10]);
  const lake = box.map(([px, py]) => [px / 2, py] as const);
  expect(labelRoom([box], [lake], 2.4).x).toBeGreaterThan(12);
});
