import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaCdf } from './gammaCdf.ts';
import { logGamma } from './logGamma.ts';

// scipy 1.10.1: scipy.special.gammaln and gammainc.
test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [171.5, 709.1431630309283],
])('gives the logarithm of the gamma function at %f as scipy does', (x, value) => {
  expect(logGamma(x) / value).toBeCloseTo(1, 12);
});

test.each([
  [0.5, 0.2, 0.47291074313446196],
  [3, 2.5, 0.45618688411667035],
  [3, 12, 0.9994777419499671],
  [50, 30, 0.0005188914625480344],
  [50, 80, 0.9998692160234086],
  [500, 480, 0.18628197319032458],
  [2000, 2100, 0.9863525323166297],
])('gives the share of a gamma distribution of shape %f below %f as scipy does', (shape, x, share) => {
  expect(gammaCdf(shape, x)).toBeCloseTo(share, 10);
});

test('has an answer at both ends and refuses what has none', () => {
  expect([gammaCdf(2, 0), gammaCdf(2, Infinity)]).toEqual([0, 1]);
  expect(() => gammaCdf(0, 1)).toThrow('the shape is 0');
  expect(() => gammaCdf(1, -1)).toThrow('x is -1');
  expect(() => logGamma(0)).toThrow('x is 0');
});

test('rises with x and is the exponential distribution for shape 1', () => {
  const x = fc.double({ min: 0, max: 60, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 50, noNaN: true }), x, x, (shape, a, b) => {
      expect(gammaCdf(shape, Math.max(a, b)) - gammaCdf(shape, Math.min(a, b))).toBeGreaterThan(-1e-12);
      expect(gammaCdf(1, a)).toBeCloseTo(1 - Math.exp(-a), 12);
    }),
  );
});
