import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

// scipy 1.10.1: scipy.stats.norm.cdf and norm.ppf.
test.each([
  [-37, 5.7255712225239266e-300],
  [-20, 2.7536241186061556e-89],
  [-10, 7.61985302416047e-24],
  [-7.5, 3.1908916729108844e-14],
  [-7, 1.279812543885835e-12],
  [-5, 2.866515718791933e-7],
  [-3, 0.0013498980316300933],
  [-1.96, 0.024997895148220435],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.25, 0.5987063256829237],
  [2.5, 0.9937903346742238],
  [4, 0.9999683287581669],
])('gives the share of a normal below %f as scipy does', (z, share) => {
  expect(normalCdf(z) / share).toBeCloseTo(1, 12);
});

test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-5, -4.264890793922825],
  [0.025, -1.9599639845400545],
  [0.07, -1.4757910281791706],
  [0.1, -1.2815515655446004],
  [0.3, -0.5244005127080409],
  [0.8, 0.8416212335729143],
  [0.9999, 3.719016485455709],
])('gives the normal value for the share %f as scipy does', (share, z) => {
  expect(normalQuantile(share) / z).toBeCloseTo(1, 13);
});

test('has an answer at both ends and refuses what is no share', () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  expect([normalCdf(-Infinity), normalCdf(-40), normalCdf(40), normalCdf(Infinity)]).toEqual([0, 0, 1, 1]);
  expect(() => normalQuantile(1.1)).toThrow('p is 1.1');
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
});

test('goes from share to value and back', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (share) => {
      expect(Math.abs(normalCdf(normalQuantile(share)) - share)).toBeLessThan(1e-13);
    }),
  );
});
