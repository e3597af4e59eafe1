import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compositeIndex, type IndexModel, type IndexValues } from './compositeIndex.ts';
import { withDomainWeights } from './indexWeights.ts';

const indicator = (id: string, lo: number, hi: number, weight = 1) =>
  ({ id, weight, polarity: 'higher-better', goalposts: { lo, hi } }) as const;

/** The Human Development Index since 2014: arithmetic within education, geometric across the three dimensions. */
const humanDevelopment: IndexModel = {
  aggregation: 'geometric',
  coverage: 0.7,
  domains: [
    { id: 'health', weight: 1, indicators: [indicator('life-expectancy', 20, 85)] },
    {
      id: 'education',
      weight: 1,
      indicators: [indicator('mean-years', 0, 15), indicator('expected-years', 0, 18)],
    },
    { id: 'living', weight: 1, indicators: [indicator('log-income', Math.log(100), Math.log(75000))] },
  ],
};

test('reproduces the example of the Human Development Report 2014, technical note 1: Costa Rica, 0.763', () => {
  const costaRica = {
    'life-expectancy': 79.93,
    'mean-years': 8.37,
    'expected-years': 13.5,
    'log-income': Math.log(13011.7),
  };
  const [result] = compositeIndex(humanDevelopment, [costaRica]);
  expect(result?.domains.map((score) => Number(((score ?? 0) / 100).toFixed(3)))).toEqual([
    0.922, 0.654, 0.735,
  ]);
  expect((result?.score ?? 0) / 100).toBeCloseTo(0.763, 3);
  expect(result).toMatchObject({ coverage: 1, isReweighted: false, missing: [] });
});

const values = (first: number | null, second: number | null, third: number | null): IndexValues => ({
  'life-expectancy': 52.5,
  'mean-years': first,
  'expected-years': second,
  'log-income': third,
});

test('gives no score where less than the rule is covered, and says what is missing', () => {
  const [none, one] = compositeIndex(humanDevelopment, [values(null, null, Math.log(1000)), {}]);
  const missing = ['mean-years', 'expected-years'];
  expect(none).toMatchObject({ score: null, isReweighted: false, domains: [null, null, null], missing });
  expect(none?.coverage).toBeCloseTo(2 / 3, 12);
  expect(one).toMatchObject({ score: null, coverage: 0, domains: [null, null, null] });
});

test('scales up the weights of what is there, first within the domain, and marks it', () => {
  const [result] = compositeIndex(humanDevelopment, [values(7.5, null, Math.log(100 * Math.sqrt(750)))]);
  expect(result?.coverage).toBeCloseTo(5 / 6, 12);
  expect(result?.isReweighted).toBe(true);
  expect(result?.domains[1]).toBeCloseTo(50, 10);
  expect(result?.score).toBeCloseTo(50, 10);
});

test('coverage exactly at the rule is enough', () => {
  const tenths = Array.from({ length: 10 }, (_, i) => ({ ...indicator(`i${i}`, 0, 100), weight: 0.1 }));
  const model: IndexModel = { ...humanDevelopment, domains: [{ id: 'all', weight: 1, indicators: tenths }] };
  const seven = Object.fromEntries(tenths.slice(0, 7).map(({ id }) => [id, 40]));
  expect(compositeIndex(model, [seven])[0]?.score).toBeCloseTo(40, 10);
});

test('an indicator without goalposts stands in the structure and counts as missing', () => {
  const open = { id: 'open', weight: 3, polarity: 'higher-better', goalposts: null } as const;
  const model: IndexModel = {
    ...humanDevelopment,
    domains: [{ id: 'one', weight: 1, indicators: [indicator('a', 0, 1), open] }],
  };
  expect(compositeIndex(model, [{ a: 1, open: 5 }])[0]).toMatchObject({
    score: null,
    coverage: 0.25,
    missing: ['open'],
  });
});

test('refuses an indicator that stands twice and weights of which none counts', () => {
  const twice = { id: 'again', weight: 1, indicators: [indicator('life-expectancy', 0, 1)] };
  const wrong = (domains: IndexModel['domains']) => () =>
    compositeIndex({ ...humanDevelopment, domains }, [{}]);
  expect(wrong([...humanDevelopment.domains, twice])).toThrow('"life-expectancy" stands twice');
  expect(wrong([{ ...twice, weight: 0 }])).toThrow('domains have the weights [0]');
  expect(wrong([{ ...twice, indicators: [indicator('a', 0, 1, -1)] }])).toThrow(
    'indicators of "again" have the weights [-1]',
  );
  expect(wrong([])).toThrow(RangeError);
});

const share = fc.option(fc.double({ min: -20, max: 120, noNaN: true }), { freq: 6 });
const place = fc.record({ 'life-expectancy': share, 'mean-years': share, 'expected-years': share, 'log-income': share }); // prettier-ignore
const weights = fc.record({
  health: fc.integer({ min: 1, max: 9 }),
  education: fc.integer({ min: 1, max: 9 }),
  living: fc.integer({ min: 1, max: 9 }),
});
const loose: IndexModel = { ...humanDevelopment, coverage: 0.3 };

test('scores lie within 0 and 100 and equal weights times any factor change nothing', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), weights, fc.double({ min: 0.01, max: 100, noNaN: true }), (places, own, factor) => {
      const scaled = Object.fromEntries(Object.entries(own).map(([id, weight]) => [id, weight * factor]));
      const plain = compositeIndex(withDomainWeights(loose, own), places);
      compositeIndex(withDomainWeights(loose, scaled), places).forEach(({ score }, i) => {
        const other = plain[i]?.score ?? null;
        if (score === null || other === null) return expect(score).toBe(other);
        expect(score).toBeCloseTo(other, 8);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      });
    }),
  ); // prettier-ignore
});

test('a better value never lowers the score, by polarity', () => {
  const falling = structuredClone(loose) as IndexModel;
  const turned = falling.domains.map((domain) => ({
    ...domain,
    indicators: domain.indicators.map((one) => ({ ...one, polarity: 'lower-better' as const })),
  }));
  const id = fc.constantFrom('life-expectancy', 'mean-years', 'expected-years', 'log-income');
  const rise = fc.double({ min: 0, max: 50, noNaN: true });
  fc.assert(
    fc.property(place, id, rise, (one, key, more) => {
      const value = one[key as keyof typeof one];
      fc.pre(value !== null);
      const raised = { ...one, [key]: value + more };
      const [up, upRaised] = compositeIndex(loose, [one, raised]);
      const [down, downRaised] = compositeIndex({ ...loose, domains: turned }, [one, raised]);
      const [low, high] = [up?.score, down?.score];
      if (typeof low !== 'number' || typeof high !== 'number') return;
      expect(upRaised?.score).toBeGreaterThanOrEqual(low - 1e-9);
      expect(downRaised?.score).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
});
