import { expect, test } from 'vitest';
import { exampleChanged } from './exampleReview.ts';
import { comparableSides } from './comparableSides.ts';

const good = exampleChanged({});
const year = 'regions/batken/2023.json';
const valueOf = (side: ReturnType<typeof comparableSides>['head'], indicator: string) =>
  side.report?.series(indicator, 'batken').get(2023)?.value;

test('of a year file with one wrong line the other lines are read, and the line stands as before', () => {
  const bad = exampleChanged({ [year]: (text) => text.replace('41.2', '412').replace('5.5', '6.5') });
  const { head } = comparableSides(good, bad);
  expect(head.problems.map(({ kind }) => kind)).toEqual(['out-of-range']);
  expect(head.setAside).toEqual([year]);
  expect([valueOf(head, 'poverty'), valueOf(head, 'unemployment')]).toEqual([41.2, 6.5]);
});
test('a file that is no JSON stands as before', () => {
  const { head } = comparableSides(good, exampleChanged({ [year]: (text) => text.slice(0, 90) }));
  expect(head.problems).toHaveLength(1);
  expect(valueOf(head, 'poverty')).toBe(41.2);
});
test('a register that is gone is read from the other state, so that figures can be compared', () => {
  const { head } = comparableSides(good, exampleChanged({ 'indicators/poverty.json': () => '' }));
  expect(head.problems.length).toBeGreaterThan(0);
  expect(head.report).not.toBeNull();
});
test('an earlier state with a problem is read likewise', () => {
  const { base, head } = comparableSides(exampleChanged({ [year]: () => '{' }), good);
  expect(base.problems).toHaveLength(1);
  expect(head.problems).toEqual([]);
  expect(valueOf(base, 'poverty')).toBe(41.2);
});
test('where nothing can be read there is no report', () => {
  const { base, head } = comparableSides([], []);
  expect([base.report, head.report]).toEqual([null, null]);
});
