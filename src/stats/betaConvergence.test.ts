import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaConvergence, type BetaConvergence } from './betaConvergence.ts';
import { grp2018, grp2023, reasonOf, valueOf } from './testData.ts';

const at = (period: number, values: (number | null)[]) => ({ period, values });
const fitted = (first: ReturnType<typeof at>, last: ReturnType<typeof at>): BetaConvergence => {
  const found = betaConvergence(first, last, []);
  if (found.value === null) throw new Error(`not measured: ${found.reason}`);
  return found;
};
const reason = (...args: Parameters<typeof betaConvergence>) => {
  const found = betaConvergence(...args);
  return found.value === null ? reasonOf(found) : 'measured';
};

// R 4.2.2: f <- lm(I(log(x23 / x18) / 5) ~ log(x18)); coef(summary(f)); confint(f).
test('equals lm and confint of R for the regional product from 2018 to 2023', () => {
  const beta = fitted(at(2018, grp2018.values), at(2023, grp2023.values));
  expect(beta.b).toBeCloseTo(-0.01048606351744984, 12);
  expect(beta.intercept).toBeCloseTo(0.19309934269141224, 12);
  expect(beta.standardError).toBeCloseTo(0.01464331610869418, 12);
  expect(beta.interval[0]).toBeCloseTo(-0.04511200391180736, 11);
  expect(beta.interval[1]).toBeCloseTo(0.02413987687690769, 11);
  expect(valueOf(beta.halfLife)).toBeCloseTo(64.35333192265337, 8);
  expect([beta.n, beta.df, beta.years, beta.isClear]).toEqual([9, 7, 5, false]);
});

test('finds the rate with which every region goes half of its way', () => {
  const start = [10, 20, 40, 80];
  const half = start.map((value) => Math.sqrt(value * 100));
  const beta = fitted(at(2010, start), at(2017, half));
  expect(valueOf(beta.halfLife)).toBeCloseTo(7, 9);
  expect(beta.b).toBeCloseTo(-0.5 / 7, 12);
  expect(beta.isClear).toBe(true);
});

test('gives no half-life to regions that part or change places', () => {
  const start = [10, 20, 40];
  const apart = fitted(at(2010, start), at(2011, [10, 40, 160]));
  expect([apart.b > 0, reasonOf(apart.halfLife)]).toEqual([true, 'not-converging']);
  const swapped = fitted(at(2010, start), at(2011, [40, 20, 10]));
  expect([swapped.b < -1, reasonOf(swapped.halfLife)]).toEqual([true, 'overtaking']);
});

test('says why there is no comparison', () => {
  const three = [1, 2, 3];
  expect(reason(at(2017, three), at(2023, three), [2018])).toBe('break-between');
  expect(reason(at(2018, three), at(2023, three), [2018])).toBe('measured');
  expect(reason(at(2018, [null, 1]), at(2023, [1, null]), [])).toBe('no-values');
  expect(reason(at(2018, [1, 2, null]), at(2023, three), [])).toBe('too-few-regions');
  expect(reason(at(2018, [0, 2, 3]), at(2023, three), [])).toBe('zero-minimum');
  expect(reason(at(2018, three), at(2023, [1, -2, 3]), [])).toBe('negative-values');
  expect(reason(at(2018, [7, 7, 7]), at(2023, three), [])).toBe('all-equal');
});

test('refuses other regions, a wrong order of years and values that are not numbers', () => {
  expect(() => betaConvergence(at(2023, [1]), at(2018, [1]), [])).toThrow('2018 is not later');
  expect(() => betaConvergence(at(2018, [1]), at(2023, [1, 2]), [])).toThrow('1 and 2 regions');
  expect(() => betaConvergence(at(2018, [NaN, 1, 2]), at(2023, [1, 2, 3]), [])).toThrow(RangeError);
});

test('does not change with the unit, and lies inside its interval', () => {
  const value = fc.double({ min: 0.1, max: 1e5, noNaN: true });
  const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
      const starts = list.map(([start]) => start);
      fc.pre(Math.max(...starts) > Math.min(...starts) * 1.1);
      const ends = list.map(([, end]) => end);
      const beta = fitted(at(2010, starts), at(2020, ends));
      const other = fitted(at(2010, starts.map((s) => s * factor)), at(2020, ends)); // prettier-ignore
      expect(other.b).toBeCloseTo(beta.b, 7);
      expect(other.standardError).toBeCloseTo(beta.standardError, 7);
      expect(beta.interval[0]).toBeLessThanOrEqual(beta.b);
      expect(beta.interval[1]).toBeGreaterThanOrEqual(beta.b);
    }),
  );
});
