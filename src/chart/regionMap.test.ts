import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionShapes } from '../geo/regionShapes.ts';
import { boundariesSchema } from '../schema/boundaries.ts';
import { missingStates } from './figureState.ts';
import { mapLabels } from './mapLabels.ts';
import { mapFrame, mapFrames, mapPaths, regionMap, type MapCell, type MapOptions } from './regionMap.ts';
import { overlaps } from './textBox.ts';

const names: Record<string, string> = {
  batken: 'Баткен',
  bishkek: 'Бишкек ш.',
  chui: 'Чүй',
  'issyk-kul': 'Ысык-Көл',
  'jalal-abad': 'Жалал-Абад',
  naryn: 'Нарын',
  osh: 'Ош облусу',
  'osh-city': 'Ош ш.',
  talas: 'Талас',
};
const boundaries = boundariesSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/boundaries/natural-earth.topojson', import.meta.url), 'utf8')),
);
const points: Record<string, [number, number]> = { bishkek: [74.6, 42.87], 'osh-city': [72.8, 40.53] };
const map = regionShapes(
  boundaries,
  Object.keys(names).map((path) => ({ path, point: points[path] })),
  1000,
);
const variants = Object.keys(mapFrames) as MapOptions['variant'][]; // as: keys of a literal
const cell = (region: string, change: Partial<MapCell> = {}): MapCell => ({
  region,
  href: `/ky/regions/${region}/`,
  name: names[region] ?? '',
  valueText: '48,1%',
  title: `${names[region]}: 48,1%`,
  level: 3,
  state: { kind: 'value', marks: [] },
  ...change,
});
const drawn = (cells: readonly MapCell[], options: Partial<MapOptions> = {}) =>
  regionMap(map, cells, { idPrefix: 'm', variant: 'wide', label: 'Карта', ...options });
const all = Object.keys(names).map((region) => cell(region));

const value = fc.constantFrom('0', '7', '48,1%', '100,0%', '−12,3', '1 234,5', '987 654');
test.each(variants)('labels of nine regions never overlap and stay in the frame: %s', (variant) => {
  const frame = mapFrame(map, variant);
  fc.assert(
    fc.property(fc.array(value, { minLength: 9, maxLength: 9 }), (values) => {
      const texts = Object.entries(names).map(([region, name], i) => ({
        region,
        name,
        value: values[i] ?? '',
      }));
      const labels = mapLabels(map, texts, frame);
      expect(labels).toHaveLength(9);
      for (const [i, label] of labels.entries()) {
        expect(labels.slice(i + 1).filter((other) => overlaps(label, other))).toEqual([]);
        expect(label.x - label.width / 2).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width / 2).toBeLessThanOrEqual(mapFrames[variant].width);
      }
    }),
    { numRuns: 40 },
  );
});

test('cities stand beside their circles with name and value', () => {
  for (const variant of variants) {
    const labels = mapLabels(
      map,
      all.map(({ region, name }) => ({ region, name, value: '1,0' })),
      mapFrame(map, variant),
    );
    const city = labels.find(({ region }) => region === 'osh-city');
    expect(city).toMatchObject({ outside: true, lines: ['Ош ш. 1,0'] });
    expect(city?.leader).not.toBeNull();
  }
});

test('every region is one link with its title as name', () => {
  const svg = drawn(all);
  expect(svg.match(/<a href="[^"]+"><title>/g)).toHaveLength(9);
  expect(svg).toContain('<a href="/ky/regions/talas/"><title>Талас: 48,1%</title>');
});

test('both widths refer to one set of paths', () => {
  const paths = mapPaths(map, 'm');
  const ids = new Set([...paths.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const variant of variants) {
    const svg = drawn(all, { variant, own: 'naryn' });
    const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(svg).not.toContain('style=');
    expect(svg.length).toBeLessThan(3000);
  }
});

test.each(missingStates)('a region without value shows its reason and no class: %s', (kind) => {
  const svg = drawn([cell('talas', { level: null, valueText: '', state: { kind } })]);
  expect(svg).toContain(`class="area none ${kind}"`);
  expect(svg).not.toMatch(/class="[^"]*\bq[1-5]/);
  const isPatterned = kind !== 'not-yet-due' && kind !== 'place-did-not-exist';
  expect(svg.includes(`fill="url(#m-wide-${kind})"`)).toBe(isPatterned);
  expect(svg.includes(`<pattern id="m-wide-${kind}" href="#p-${kind}"`)).toBe(isPatterned);
});

test('zero is the lowest class with its value printed', () => {
  const svg = drawn([cell('talas', { level: 1, valueText: '0,0' })]);
  expect(svg).toContain('class="area q1"');
  expect(svg).toContain('>0,0</tspan>');
});

test('an estimate has dots, a break and a dispute have badges', () => {
  const svg = drawn([cell('naryn', { state: { kind: 'value', marks: ['estimated', 'break', 'disputed'] } })]);
  expect(svg).toContain('class="dots"');
  expect(svg).toContain('href="#g-break"');
  expect(svg).toContain('href="#g-disputed"');
  expect(drawn([cell('naryn')])).not.toMatch(/dots|#g-/);
});

test('text from data never becomes markup', () => {
  const svg = drawn([cell('talas', { name: '<b>"x"', title: '<script>', href: '/"onclick="' })], {
    label: '"<i>',
  });
  expect(svg).not.toMatch(/<b>|<script>|<i>|"onclick="/);
});

test('regions that are not drawn are left out', () => {
  expect(drawn([cell('nowhere')])).not.toContain('<a ');
});
