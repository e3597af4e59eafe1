import { expect, test } from 'vitest';
import { compositeIndexSchema, type CompositeIndex } from './compositeIndex.ts';
import { compositeIndexFindings } from './compositeIndexFindings.ts';
import type { Known } from './known.ts';

const text = (en: string) => ({ ky: en, ru: en, en });
const natural = { basis: 'natural' as const, lo: 0, hi: 100, reason: text('A share.') };
const example: CompositeIndex = {
  id: 'example',
  name: text('Example'),
  purpose: text('To show the form.'),
  coverage: 0.7,
  aggregation: 'geometric',
  domains: [
    {
      id: 'one',
      name: text('One'),
      weight: 1,
      indicators: [{ indicator: 'sewerage', weight: 1, goalposts: natural }],
    },
  ],
  leftOut: [{ indicators: ['population'], reason: text('Neutral.') }],
  notes: [],
  author: text('The editors'),
  since: '2026-11-22',
};
const [domain] = example.domains;
const wrong = (changes: object) =>
  compositeIndexSchema
    .safeParse({ ...example, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const withGoalposts = (goalposts: object) => ({
  domains: [{ ...domain, indicators: [{ indicator: 'sewerage', weight: 1, goalposts }] }],
});

test('an index without a problem is read as it stands', () => {
  expect(compositeIndexSchema.parse(example)).toEqual(example);
  expect(wrong(withGoalposts({ basis: 'open', reason: text('Not set yet.') }))).toEqual([]);
});

test('goalposts that do not rise, or are given and open at once, are refused', () => {
  const at = 'domains.0.indicators.0.goalposts';
  expect(wrong(withGoalposts({ ...natural, lo: 100 }))).toEqual([`${at}.lo: goalposts must rise`]);
  expect(wrong(withGoalposts({ ...natural, basis: 'open' }))[0]).toContain(at);
  expect(wrong(withGoalposts({ ...natural, basis: 'guess' }))[0]).toContain(`${at}.basis`);
});

test('an indicator stands once, inside or left out', () => {
  expect(wrong({ domains: [domain, { ...domain, id: 'two' }] })).toEqual([
    'domains.1.indicators.0.indicator: sewerage stands twice',
  ]);
  expect(wrong({ leftOut: [{ indicators: ['sewerage'], reason: text('Why.') }] })).toEqual([
    'leftOut.0.indicators.0: sewerage stands twice',
  ]);
});

test('weights are not negative and the coverage rule is a share', () => {
  expect(wrong({ domains: [{ ...domain, weight: -1 }] })[0]).toContain('domains.0.weight');
  expect(wrong({ coverage: 70 })[0]).toContain('coverage');
  expect(wrong({ coverage: 0 })[0]).toContain('coverage');
});

test('an indicator that no file defines is found, with the nearest name', () => {
  const ids = { 'unknown-indicator': new Set(['sewerage']) };
  const known = { ids } as unknown as Known;
  const misspelt = { ...example, leftOut: [{ indicators: ['seweragee'], reason: text('Why.') }] };
  expect(compositeIndexFindings(misspelt, known)).toEqual([
    {
      kind: 'unknown-indicator',
      path: ['leftOut', 0, 'indicators', 0],
      found: 'seweragee',
      suggestion: 'sewerage',
    },
  ]);
  expect(compositeIndexFindings({}, known)).toEqual([]);
});
