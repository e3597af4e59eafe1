import { expect, test } from 'vitest';
import { exampleChanged } from './exampleReview.ts';
import { registerChanges } from './registerChanges.ts';

const changes = (path: string, change: (text: string) => string) =>
  registerChanges(exampleChanged({}), exampleChanged({ [path]: change }));

test('a field is told with its place and both texts', () => {
  const found = changes('indicators/poverty.json', (text) => text.replace('"decimals": 1', '"decimals": 2'));
  expect(found).toEqual([
    {
      register: 'indicators',
      id: 'poverty',
      how: 'changed',
      path: 'decimals',
      before: '1',
      after: '2',
      concern: 'decimals',
    },
  ]);
});
test('thresholds, outcomes and goalposts are told before names', () => {
  const rule = (threshold: number, name: string) => ({
    path: 'flag-rules/level.json',
    text: JSON.stringify({ name: { en: name }, threshold }),
  });
  const [first, second] = registerChanges([rule(-2, 'a')], [rule(-3, 'b')]);
  expect([first?.concern, first?.after, second?.concern]).toEqual(['threshold', '-3', null]);
});
test('an entry that comes or goes is one change', () => {
  expect(changes('units/percent.json', () => '')).toMatchObject([
    { how: 'removed', path: '', id: 'percent' },
  ]);
});
test('figures and coordinates are not told field by field', () => {
  expect(changes('regions/batken/2023.json', (text) => text.replace('41.2', '41.3'))).toEqual([]);
  expect(
    changes('boundaries/outline.topojson', (text) => text.replace('70', '71')).every(
      ({ before }) => before === '',
    ),
  ).toBe(true);
});
