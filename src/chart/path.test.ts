import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePath } from './path.ts';

/** Positions that a path visits, read back from its text. */
function visited(path: string) {
  const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const [start = '', steps = ''] = path.slice(1).split('l');
  let [x = 0, y = 0] = numbers(start);
  const all = [[x, y]];
  const deltas = numbers(steps);
  for (let i = 0; i < deltas.length; i += 2) {
    x += deltas[i] ?? 0;
    y += deltas[i + 1] ?? 0;
    all.push([x, y]);
  }
  return all;
}

test('steps are relative, short and need no separator before a minus', () => {
  const spots = [
    { x: 10, y: 20.04 },
    { x: 20.5, y: 19.75 },
    { x: 31, y: 19.75 },
  ];
  expect(relativePath(spots)).toBe('M10 20l10.5-.2 10.5 0');
});
test('one spot is a step of no length, none is no path', () => {
  expect(relativePath([{ x: 1, y: 2 }])).toBe('M1 2h0');
  expect(relativePath([])).toBe('');
});
test('does not drift: each spot is reached to within rounding', () => {
  const spot = fc.record({
    x: fc.double({ min: -900, max: 900, noNaN: true }),
    y: fc.double({ min: -900, max: 900, noNaN: true }),
  });
  const near = fc.property(fc.array(spot, { minLength: 2, maxLength: 60 }), (spots) => {
    const found = visited(relativePath(spots));
    expect(found).toHaveLength(spots.length);
    for (const [i, { x, y }] of spots.entries()) {
      expect(Math.abs((found[i]?.[0] ?? NaN) - x)).toBeLessThan(0.0501);
      expect(Math.abs((found[i]?.[1] ?? NaN) - y)).toBeLessThan(0.0501);
    }
  });
  fc.assert(near);
});
