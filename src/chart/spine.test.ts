import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSpine, spine } from './spine.ts';

const values = [
  { id: 'batken', value: 48 },
  { id: 'osh', value: 20 },
  { id: 'naryn', value: null },
];
const row = { values, own: 'batken', republic: 30, polarity: 'lower-better' } as const;

test('the republic stands in the middle and better is to the right, whichever way better lies', () => {
  const xs = (polarity: 'lower-better' | 'higher-better') =>
    placeSpine({ ...row, polarity }).dots.map(({ x }) => x);
  expect(placeSpine(row).republic).toBe(50);
  expect(xs('lower-better')[0]).toBe(4);
  expect(xs('lower-better')[1]).toBeGreaterThan(50);
  expect(xs('higher-better')[0]).toBe(96);
});
test('a value equal to the republic stands on it', () => {
  const always = fc.property(
    fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
    (list) => {
      const items = [...list, 7].map((value, i) => ({ id: String(i), value }));
      const { dots } = placeSpine({ values: items, own: null, republic: 7, polarity: 'higher-better' });
      expect(dots.at(-1)?.x).toBeCloseTo(50, 6);
      for (const { x } of dots) expect(Math.abs(x - 50)).toBeLessThan(46.000001);
    },
  );
  fc.assert(always);
});
test('counts and neutral rows have no middle', () => {
  expect(placeSpine({ ...row, republic: null, polarity: 'neutral' }).republic).toBeNull();
  expect(placeSpine({ ...row, polarity: 'neutral' })).toMatchObject({
    republic: null,
    dots: [{ x: 96 }, { x: 4 }],
  });
  expect(spine(placeSpine({ ...row, polarity: 'neutral' }))).not.toContain('#m-r');
});
test('a place without value has no dot, a row without any has none', () => {
  expect(placeSpine(row).dots).toHaveLength(2);
  expect(placeSpine({ ...row, values: [{ id: 'naryn', value: null }] }).dots).toEqual([]);
});
test('nine places fit in 500 bytes, own place painted last', async () => {
  const nine = Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, value: 10.123 * i }));
  const drawn = spine(placeSpine({ values: nine, own: 'r3', republic: 33.3, polarity: 'higher-better' }));
  expect(Buffer.byteLength(drawn)).toBeLessThanOrEqual(500);
  expect(drawn.lastIndexOf('#m-o"')).toBeGreaterThan(drawn.lastIndexOf('#m-p"'));
  await expect(drawn).toMatchFileSnapshot('./snapshots/spine.svg');
});
