import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gower } from './gower.ts';
import { peerGroups } from './peers.ts';

test('gives Gower distances by hand', () => {
  const people = { id: 'people', values: [10, 20, 30, 50] };
  const land = { id: 'land', values: ['mountain', 'mountain', 'valley', 'valley'] };
  // Range 40: (10/40 + 0) / 2, (20/40 + 1) / 2, (40/40 + 1) / 2; one below 10 + 3 robust deviations is not bounded.
  expect(gower([people, land])[0]).toEqual([0, 0.125, 0.75, 1]);
  expect(gower([people, { ...land, weight: 3 }])[0]).toEqual([0, 0.0625, 0.875, 1]);
});

test('does not let one giant make all others alike', () => {
  const plain = gower([{ id: 'people', values: [1, 2, 3, 4, 5] }]);
  const giant = gower([{ id: 'people', values: [1, 2, 3, 4, 1e6] }]);
  expect(plain[0]?.[1]).toBe(0.25);
  // Median 3, MAD 1: the giant counts as 3 + 4.4478.
  expect(giant[0]?.[1]).toBeCloseTo(1 / 6.4478, 12);
});

test('leaves a missing trait out of the pair and gives up below half', () => {
  const rows = gower([
    { id: 'a', values: [0, 1, 1] },
    { id: 'b', values: [0, null, 1] },
    { id: 'c', values: ['x', null, 'x'] },
  ]);
  expect(rows[0]?.[1]).toBeNull();
  expect(rows[0]?.[2]).toBeCloseTo(2 / 3, 12);
  expect(gower([])).toEqual([]);
  expect(gower([{ id: 'same', values: [4, 4] }])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('refuses columns that do not fit', () => {
  const a = { id: 'a', values: [1, 2] };
  expect(() => gower([a, { id: 'b', values: [1] }])).toThrow('"b" has 1 values');
  expect(() => gower([{ ...a, weight: 0 }])).toThrow('weighs 0');
  expect(() => gower([{ id: 'a', values: [1, 'x'] }])).toThrow('mixes numbers');
  expect(() => peerGroups([{ id: 'x', kind: 'k' }], { traits: [a] })).toThrow('2 values for 1 places');
  expect(() => peerGroups([], { count: 0 })).toThrow('count is 0');
});

test('is symmetric, within 0 and 1, and does not depend on unit or order', () => {
  const trait = fc.array(fc.option(fc.integer({ min: -99, max: 99 })), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(trait, trait, (a, b) => {
      const rows = gower([
        { id: 'a', values: a },
        { id: 'b', values: b },
      ]);
      const scaled = gower([
        { id: 'b', values: b },
        { id: 'a', values: a.map((value) => value && 1000 * value) },
      ]);
      rows.forEach((row, i) =>
        row.forEach((distance, j) => {
          expect(distance).toBe(rows[j]?.[i]);
          const other = scaled[i]?.[j] ?? null;
          if (distance === null) return expect(other).toBeNull();
          expect(distance).toBeCloseTo(other ?? Number.NaN, 9);
          expect(distance).toBeGreaterThanOrEqual(0);
          return expect(distance).toBeLessThanOrEqual(1);
        }),
      );
    }),
  );
});

const oblasts = ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'oblast' }));

test('lists the nearest with their distances, and may like one that does not like back', () => {
  const traits = [{ id: 'people', values: [0, 4, 5, 10] }];
  const groups = peerGroups(oblasts, { traits, count: 1 });
  expect(groups[3]).toEqual({ basis: 'structure', traits: ['people'], peers: [{ id: 'c', distance: 0.5 }] });
  expect(groups[2]).toMatchObject({ peers: [{ id: 'b', distance: expect.closeTo(0.1, 12) }] });
});

test('keeps all that are as near as the last', () => {
  const traits = [{ id: 'people', values: [5, 0, 10, 5] }];
  expect(peerGroups(oblasts, { traits, count: 2 })[0]).toMatchObject({
    peers: [{ id: 'd' }, { id: 'b' }, { id: 'c' }],
  });
});

test('groups by kind where traits are not known', () => {
  const places = [
    ...oblasts,
    { id: 'x', kind: 'city' },
    { id: 'y', kind: 'city' },
    { id: 'z', kind: 'republic' },
  ];
  const groups = peerGroups(places);
  const others = ['b', 'c', 'd'].map((id) => ({ id, distance: null }));
  expect(groups[0]).toEqual({ basis: 'kind', kind: 'oblast', peers: others });
  expect(groups[4]).toEqual({ basis: 'kind', kind: 'city', peers: [{ id: 'y', distance: null }] });
  expect(groups[6]).toEqual({ basis: 'none', reason: 'no-other-of-kind' });
  const traits = [{ id: 'people', values: [null, 4, 5, 10] }];
  expect(peerGroups(oblasts, { traits, count: 2 }).map(({ basis }) => basis)).toEqual([
    'kind',
    'structure',
    'structure',
    'structure',
  ]);
});
