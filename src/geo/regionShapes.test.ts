import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundariesSchema } from '../schema/boundaries.ts';
import { joinProblems } from './joinProblems.ts';
import { regionShapes } from './regionShapes.ts';
import { isWithin } from './rings.ts';

const nine = ['batken', 'bishkek', 'chui', 'issyk-kul', 'jalal-abad', 'naryn', 'osh', 'osh-city', 'talas'];
const boundaries = boundariesSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/boundaries/natural-earth.topojson', import.meta.url), 'utf8')),
);
const oshCity: [number, number] = [72.8, 40.53];
const regions = nine.map((path) => ({ path, point: path === 'osh-city' ? oshCity : undefined }));

test('draws every one of the nine regions as area or point', () => {
  const { shapes, points } = regionShapes(boundaries, regions, 1000);
  expect(new Set([...shapes, ...points].map(({ region }) => region))).toEqual(new Set(nine));
  expect(points.map(({ region }) => region)).toEqual(['bishkek', 'osh-city']);
});

test('every area lies inside the frame, at any width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 2000 }), (width) => {
      const map = regionShapes(boundaries, regions, width);
      for (const { bbox } of map.shapes) {
        expect(bbox.x0).toBeGreaterThanOrEqual(0);
        expect(bbox.y0).toBeGreaterThanOrEqual(0);
        expect(bbox.x1).toBeLessThanOrEqual(map.width);
        expect(bbox.y1).toBeLessThanOrEqual(map.height);
        expect((bbox.x1 - bbox.x0) * (bbox.y1 - bbox.y0)).toBeLessThan(0.5 * map.width * map.height);
      }
    }),
    { numRuns: 5 },
  );
});

test('labels stand inside their own area and out of the lakes', () => {
  const { shapes, lakes } = regionShapes(boundaries, regions, 1000);
  for (const shape of shapes) {
    const inside = shapes
      .filter(({ rings }) => isWithin(shape.labelPoint, rings))
      .map(({ region }) => region);
    expect(inside).toEqual([shape.region]);
    expect(lakes.some(({ rings }) => isWithin(shape.labelPoint, rings))).toBe(false);
  }
});

test('places keep their relations: north is up, Talas is west of Issyk-Kul, Osh city on the edge of Osh', () => {
  const { shapes, points } = regionShapes(boundaries, regions, 1000);
  const at = (region: string) => shapes.find((shape) => shape.region === region)?.centroid ?? [NaN, NaN];
  expect(at('talas')[0]).toBeLessThan(at('issyk-kul')[0]);
  expect(at('chui')[1]).toBeLessThan(at('osh')[1]);
  const box = shapes.find(({ region }) => region === 'osh')?.bbox;
  const city = points.find(({ region }) => region === 'osh-city');
  expect(city?.x).toBeGreaterThan(box?.x0 ?? NaN);
  expect(city?.x).toBeLessThan(box?.x1 ?? NaN);
});

test('areas come out in the ratio of the published ones, since the projection keeps areas', () => {
  const { shapes } = regionShapes(boundaries, regions, 1000);
  const area = (region: string) =>
    Math.abs(
      (shapes.find((shape) => shape.region === region)?.rings ?? [])
        .map((ring) =>
          ring.reduce(
            (sum, [x, y], i) => sum + (ring.at(i - 1)?.[0] ?? 0) * y - x * (ring.at(i - 1)?.[1] ?? 0),
            0,
          ),
        )
        .reduce((a, b) => a + b, 0) / 2,
    );
  // Naryn 44,600 and Talas 11,400 square kilometres in the 2018 boundaries of another maker.
  expect(area('naryn') / area('talas')).toBeCloseTo(44.6 / 11.4, 0);
});

test('paths of the nine regions take at most five kilobytes', () => {
  const { shapes } = regionShapes(boundaries, regions, 1000);
  expect(shapes.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThanOrEqual(5120);
});

test('nine of nine are joined', () => {
  expect(joinProblems(boundaries, regions, nine)).toEqual([]);
});

test('names regions without shape, shapes without region, and points without coordinates', () => {
  const register = [
    ...regions.filter(({ path }) => path !== 'talas'),
    { path: 'new-region', point: undefined },
  ];
  expect(
    joinProblems(boundaries, register, [...nine.filter((path) => path !== 'talas'), 'new-region']),
  ).toEqual([
    { kind: 'shape-without-region', region: 'talas' },
    { kind: 'region-without-shape', region: 'new-region' },
  ]);
  const pointless = regions.map(({ path }) => ({ path, point: undefined }));
  expect(joinProblems(boundaries, pointless, nine)).toEqual([
    { kind: 'region-without-point', region: 'osh-city' },
  ]);
});
