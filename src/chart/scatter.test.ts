import { expect, test } from 'vitest';
import { placeScatter, scatter, type ScatterAxis, type ScatterPoint } from './scatter.ts';

const axis = (more: Partial<ScatterAxis> = {}): ScatterAxis => ({
  title: 'Share, %',
  domain: [0, 100],
  format: String,
  republic: { value: 50, text: 'Republic 50' },
  ...more,
});
const point = (id: string, x: number, y: number): ScatterPoint => ({
  id,
  name: id,
  x,
  y,
  label: `${id}: ${x}, ${y}`,
});
const options = { title: 'Two shares', x: axis(), y: axis() };

test('more lies to the right and higher up, ends of the axes at the ends of the field', () => {
  const { dots, left, right, floor, frame } = placeScatter([point('a', 0, 0), point('b', 100, 100)], options);
  expect(dots.map(({ at }) => at)).toEqual([
    { x: left, y: floor },
    { x: right, y: frame.top },
  ]);
});
test('the lines of the republic cross where its two values meet', () => {
  const { mean, left, right, floor, frame } = placeScatter([point('a', 10, 20)], options);
  expect(mean.x?.at).toBeCloseTo((left + right) / 2, 1);
  expect(mean.y?.at).toBeCloseTo((frame.top + floor) / 2, 1);
});
test('a sum has no line', () => {
  const svg = scatter([point('a', 10, 20)], { ...options, x: axis({ republic: null }) });
  expect(svg.match(/class="ref"/g)).toHaveLength(1);
  expect(scatter([], { ...options, x: axis({ republic: null }), y: axis({ republic: null }) })).not.toContain(
    'ref',
  );
});
test('names of dots that stand close do not lie on each other', () => {
  const crowd = ['Batken', 'Osh city', 'Naryn', 'Talas'].map((id, i) => point(id, 60 + i * 2, 60 + i));
  const { dots } = placeScatter(crowd, options);
  const at = dots.map(
    ({ text }) => `${text?.anchor} ${Math.round((text?.y ?? 0) / 8)} ${Math.round((text?.x ?? 0) / 8)}`,
  );
  expect(new Set(at).size).toBe(crowd.length);
});
test('a name at the right edge turns to the left', () => {
  const [dot] = placeScatter([point('Jalal-Abad oblast', 99, 30)], options).dots;
  expect(dot?.text?.anchor).toBe('end');
});
test('every dot speaks, and what comes from data is text', () => {
  const svg = scatter([{ ...point('a', 1, 2), name: 'A & <b>', label: '"A"' }], options);
  expect(svg).toContain('role="img" aria-label="&quot;A&quot;"');
  expect(svg).toContain('A &amp; &lt;b&gt;');
  expect(svg).not.toContain('style=');
});
test('the whole drawing stays as it was seen', async () => {
  const places = [
    point('Batken', 48, 29),
    point('Osh', 30, 65),
    point('Talas', 32, 60),
    point('Bishkek', 95, 10),
  ];
  await expect(scatter(places, { ...options, size: 'phone' })).toMatchFileSnapshot('snapshots/scatter.svg');
});
