import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryFromWeights, weightsFromQuery } from './readerWeights.ts';

const defaults = { economy: 25, people: 25, services: 25, safety: 25 };

test('reads the weights of an address among other parameters', () => {
  expect(weightsFromQuery('?year=2023&w.economy=40&w.people=12.5', defaults)).toEqual({
    weights: { economy: 40, people: 12.5, services: 25, safety: 25 },
    isDefault: false,
    ignored: [],
  });
});

test('an address without weights gives the default', () => {
  for (const query of ['', '?', '?region=batken', '#w.economy=3']) {
    expect(weightsFromQuery(query, defaults)).toEqual({ weights: defaults, isDefault: true, ignored: [] });
  }
});

test('what is not a weight of these domains is named and changes nothing', () => {
  const bad = ['w.economy=', 'w.people=-1', 'w.services=1e2', 'w.safety=101', 'w.culture=5', 'w.__proto__=1', 'w.=3', 'w.people=NaN', 'w.people=0x10', 'w.people=١٢']; // prettier-ignore
  const { weights, ignored, isDefault } = weightsFromQuery(bad.join('&'), defaults);
  expect({ weights, isDefault }).toEqual({ weights: defaults, isDefault: true });
  expect(ignored).toEqual(bad);
});

test('of a weight that comes twice the first counts', () => {
  const { weights, ignored } = weightsFromQuery('w.economy=10&w.economy=90', defaults);
  expect([weights['economy'], ignored]).toEqual([10, ['w.economy=90']]);
});

test('a weight of 0 takes a domain out, but not all of them', () => {
  expect(weightsFromQuery('w.economy=0', defaults).weights['economy']).toBe(0);
  const nothing = 'w.economy=0&w.people=0&w.services=0&w.safety=0';
  expect(weightsFromQuery(nothing, defaults)).toMatchObject({ weights: defaults, isDefault: true });
});

test('weights that split the whole as the default does are the default', () => {
  expect(weightsFromQuery('w.economy=1&w.people=1&w.services=1&w.safety=1', defaults).isDefault).toBe(true);
  expect(weightsFromQuery('w.economy=1&w.people=1&w.services=1&w.safety=2', defaults).isDefault).toBe(false);
});

test('an address is read back as the weights it was made from', () => {
  expect(queryFromWeights({ economy: 40, people: 12.5 })).toBe('w.economy=40&w.people=12.5');
  const weight = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const record = fc.record({ economy: weight, people: weight, services: weight, safety: weight });
  fc.assert(
    fc.property(record, (weights) => {
      fc.pre(Object.values(weights).some((one) => one > 0));
      const read = weightsFromQuery(queryFromWeights(weights), defaults);
      expect(read).toMatchObject({ weights, ignored: [] });
    }),
  );
});

test('whatever the query, the weights are usable', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('w.economy', 'w.people', '=', '&', '%', '+', '0', '50'));
  fc.assert(
    fc.property(fc.array(part).map((parts) => parts.join('')), (query) => {
      const { weights } = weightsFromQuery(query, defaults);
      expect(Object.keys(weights)).toEqual(Object.keys(defaults));
      expect(Object.values(weights).every((one) => one >= 0 && one <= 100)).toBe(true);
      expect(Object.values(weights).some((one) => one > 0)).toBe(true);
    }),
  ); // prettier-ignore
});
