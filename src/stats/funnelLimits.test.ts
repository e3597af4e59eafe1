import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelRateLimits, funnelShareLimits } from './funnelLimits.ts';

// scipy 1.10.1: r = dist.ppf(p), then r − (cdf(r) − p) / (cdf(r) − cdf(r − 1)), with dist = binom(n, share), poisson(mean).
test.each([
  [200, 0.12, 0.95, 0.07430115398101281, 0.164319857685422],
  [200, 0.12, 0.998, 0.05206511741858698, 0.1937251163403549],
  [30, 0.5, 0.95, 0.30430405132654015, 0.6623626153401266],
  [1000, 0.024, 0.998, 0.010016766060655012, 0.03977473804489083],
])('gives the limits of shares among %i around %f as scipy does', (n, share, level, low, high) => {
  const limits = funnelShareLimits(share, n, level);
  expect(limits[0]).toBeCloseTo(low, 10);
  expect(limits[1]).toBeCloseTo(high, 10);
});

test.each([
  [0.0025, 4000, 0.95, 0.0009437969869221005, 0.0040399876683361955],
  [0.0025, 4000, 0.998, 0.0003051323289740336, 0.005165500208998748],
  [0.0003, 6500, 0.95, 0, 0.0007224078050836474],
  [0.0003, 100, 0.998, 0, 0.009808026473187766],
])('gives the limits of rates around %f at exposure %i as scipy does', (rate, exposure, level, low, high) => {
  const limits = funnelRateLimits(rate, exposure, level);
  expect(limits[0]).toBeCloseTo(low, 10);
  expect(limits[1]).toBeCloseTo(high, 10);
});

test('leaves two maternal deaths among 6,500 births within chance and finds five beyond it', () => {
  const births = 6500;
  const [, high] = funnelRateLimits(30e-5, births, 0.95);
  expect(2 / births).toBeLessThan(high);
  expect(5 / births).toBeGreaterThan(high);
});

test('has answers where nothing or everything happens, and refuses the rest', () => {
  expect(funnelRateLimits(0, 100)).toEqual([0, 0]);
  expect(funnelRateLimits(1e-9, 100)).toEqual([0, 0]);
  expect(funnelShareLimits(0, 20)).toEqual([0, 0]);
  expect(funnelShareLimits(1, 20)).toEqual([1, 1]);
  expect(() => funnelRateLimits(-1, 10)).toThrow('the rate is -1');
  expect(() => funnelRateLimits(1, 0)).toThrow('the exposure is 0');
  expect(() => funnelShareLimits(0.2, 0)).toThrow('n is 0');
  expect(() => funnelShareLimits(2, 5)).toThrow('p is 2');
  expect(() => funnelShareLimits(0.2, 5, 1)).toThrow('level is 1');
});

test('opens wider the fewer cases there are and the surer it must be', () => {
  const width = ([low, high]: [number, number]) => high - low;
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.integer({ min: 20, max: 300 }),
      (share, n) => {
        const limits = funnelShareLimits(share, n);
        expect(width(limits)).toBeGreaterThan(width(funnelShareLimits(share, 4 * n)));
        expect(width(limits)).toBeLessThan(width(funnelShareLimits(share, n, 0.998)));
        expect(limits[0]).toBeLessThan(share);
        expect(limits[1]).toBeGreaterThan(share - 1 / n);
      },
    ),
    { numRuns: 40 },
  );
});
