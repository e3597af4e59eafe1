import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

test('labels that have room stay, those that touch share the shift', () => {
  expect(dodge([10, 50, 54], 14, [0, 100])).toEqual([10, 45, 59]);
});
test('labels keep inside the drawing', () => {
  expect(dodge([98, 99], 14, [0, 100])).toEqual([86, 100]);
});
test('any labels stand apart, inside, and in the order of their lines', () => {
  const apart = fc.property(
    fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }),
    (wanted) => {
      const placed = dodge(wanted, 15, [0, 300]);
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [i, at] of sorted.entries()) {
        expect(at).toBeGreaterThan(-1e-6);
        expect(at).toBeLessThan(300 + 1e-6);
        if (i > 0) expect(at - (sorted[i - 1] ?? 0)).toBeGreaterThan(15 - 1e-6);
      }
      for (const [i, a] of wanted.entries()) {
        for (const [j, b] of wanted.entries()) if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
      }
    },
  );
  fc.assert(apart);
});
test('too many labels share the room there is', () => {
  expect(dodge([5, 5, 5], 15, [0, 20])).toEqual([0, 10, 20]);
});
