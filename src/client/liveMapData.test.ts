import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveClasses, liveText, neighbour, type LiveRegion } from './liveMapData.ts';

const region: LiveRegion = {
  path: 'osh-city',
  name: 'Osh city',
  href: '/en/regions/osh-city/',
  values: [null, 1, 3],
  texts: ['', '0.0 %', '13.9 %'],
  states: ['place-did-not-exist', 'value', 'estimated'],
};
const data = { labels: { slider: '', close: '', noData: 'no data', zoomIn: '', zoomOut: '' } };

test('a year has the class of its value or the pattern of its reason', () => {
  expect([0, 1, 2].map((year) => liveClasses(region, year))).toEqual([
    'p-place-did-not-exist',
    'q1',
    'q3 is-estimated',
  ]);
});

test('a year outside the data has no value', () => {
  expect(liveClasses(region, 9)).toBe('p-not-collected');
  expect(liveText(region, 9, data)).toBe('no data');
});

test('zero is printed, a missing figure is named', () => {
  expect(liveText(region, 1, data)).toBe('0.0 %');
  expect(liveText(region, 0, data)).toBe('no data');
});

const spots = [
  { path: 'west', x: -5, y: 1 },
  { path: 'middle', x: 0, y: 0 },
  { path: 'east', x: 4, y: 1 },
  { path: 'far-east', x: 9, y: 0 },
  { path: 'north', x: 1, y: 3 },
];

test('arrow keys lead to the nearest region that way', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'a'];
  expect(keys.map((key) => neighbour('middle', key, spots))).toEqual(['west', 'east', 'north', null, null]);
  expect(neighbour('nowhere', 'ArrowUp', spots)).toBeNull();
});

test('an arrow never leads against its direction', () => {
  const coordinate = fc.integer({ min: -50, max: 50 });
  const places = fc.uniqueArray(
    fc.record({ path: fc.string({ minLength: 1 }), x: coordinate, y: coordinate }),
    {
      selector: ({ path }) => path,
      minLength: 2,
    },
  );
  fc.assert(
    fc.property(places, (list) => {
      const [from] = list;
      const to = list.find(({ path }) => path === neighbour(from?.path ?? '', 'ArrowRight', list));
      if (from && to) expect(to.x).toBeGreaterThan(from.x);
    }),
  );
});
