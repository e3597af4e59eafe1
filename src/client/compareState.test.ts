import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, readState, type CompareChoice, type CompareState } from './compareState.ts';

const choice: CompareChoice = {
  places: ['batken', 'osh', 'naryn', 'talas', 'chui', 'bishkek', 'osh-city'],
  indicators: [
    'poverty',
    'population',
    'grp-per-capita',
    'physicians',
    'sewerage',
    'unemployment',
    'homicide',
  ],
  first: { places: ['bishkek', 'osh'], indicators: ['poverty', 'population'], x: 'poverty', y: 'population' },
};
const read = (query: string) => readState(query, choice);

test('an address without a query is the first choice, and nothing is ignored', () => {
  expect(read('')).toEqual({
    state: { mode: 'places', places: ['bishkek', 'osh'], indicators: ['poverty', 'population'] },
    ignored: [],
  });
});
test('places and indicators come in the order of the address', () => {
  expect(read('?r=osh,batken&i=population').state).toEqual({
    mode: 'places',
    places: ['osh', 'batken'],
    indicators: ['population'],
  });
});
test('two indicators and a year are the other mode; what is absent is the first choice', () => {
  expect(read('?x=physicians&t=2019').state).toEqual({
    mode: 'pair',
    x: 'physicians',
    y: 'population',
    year: 2019,
  });
});
test('what names nothing is told as written and left out', () => {
  expect(read('?r=osh,atlantis&i=wealth&utm=1')).toEqual({
    state: { mode: 'places', places: ['osh'], indicators: ['poverty', 'population'] },
    ignored: ['utm=1', 'i=wealth', 'r=atlantis'],
  });
  expect(read('?x=wealth&y=poverty&t=soon').ignored).toEqual(['t=soon', 'x=wealth']);
  expect(read('?x=poverty&y=population&r=osh').ignored).toEqual(['r=osh']);
});
test('a seventh place is too many', () => {
  const { state, ignored } = read(`?r=${choice.places.join(',')}`);
  expect(state).toMatchObject({ places: choice.places.slice(0, 6) });
  expect(ignored).toEqual(['r=osh-city']);
});
test('an empty list of places is none, one of unknown places is the first choice', () => {
  expect(read('?r=').state).toMatchObject({ places: [] });
  expect(read('?r=atlantis').state).toMatchObject({ places: ['bishkek', 'osh'] });
});
test('the address of every state leads back to it', () => {
  const some = (from: readonly string[], least: number) =>
    fc.uniqueArray(fc.constantFrom(...from), { minLength: least, maxLength: 6 });
  const places = fc.record({
    mode: fc.constant('places' as const),
    places: some(choice.places, 0),
    indicators: some(choice.indicators, 1),
  });
  const one = fc.constantFrom(...choice.indicators);
  const year = fc.option(fc.integer({ min: 1900, max: 2100 }));
  const pair = fc.record({ mode: fc.constant('pair' as const), x: one, y: one, year });
  const states: fc.Arbitrary<CompareState> = fc.oneof(places, pair);
  fc.assert(
    fc.property(states, (state) => {
      expect(read(queryOf(state))).toEqual({ state, ignored: [] });
    }),
  );
});
test('any text after the question mark gives a state that can be shown', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { state } = read(`?${text}`);
      if (state.mode === 'places') {
        expect(state.indicators.length).toBeGreaterThan(0);
        for (const id of state.places) expect(choice.places).toContain(id);
      } else expect(choice.indicators).toContain(state.x);
    }),
  );
});
