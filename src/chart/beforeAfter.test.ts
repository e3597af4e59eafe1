import { expect, test } from 'vitest';
import { beforeAfter, placeBeforeAfter } from './beforeAfter.ts';

const line = (values: readonly (number | null)[]) => values.map((value, i) => ({ year: 2018 + i, value }));
const old = line([40, 42, null, 45, 46, 47]);
const fresh = line([40, 42, null, 45, 4.6, null]);
const format = (values: readonly number[]) => values.map((value) => value.toFixed(0));

test('marks years with another value, and those that lost theirs', () => {
  const placed = placeBeforeAfter(old, fresh, { format });
  expect(placed.changed).toHaveLength(1);
  expect(placed.gone).toHaveLength(1);
  expect(placed.changed[0]?.x).toBeLessThan(placed.gone[0]?.x ?? 0);
});
test('both lines stop at a gap', () => {
  const placed = placeBeforeAfter(old, fresh, { format });
  expect([placed.old.map(({ length }) => length), placed.fresh.map(({ length }) => length)]).toEqual([
    [2, 3],
    [2, 2],
  ]);
});
test('a series that is new has only a later line, and equal states have no ring', () => {
  expect(placeBeforeAfter([], fresh, { format }).old).toEqual([]);
  expect(placeBeforeAfter(old, old, { format }).changed).toEqual([]);
});
test('no value, no drawing', () => {
  expect(beforeAfter([], line([null]), { format, label: '' })).toBe('');
});
test('the drawing is as reviewed', async () => {
  const drawn = beforeAfter(old, fresh, { format, breaks: [2019], label: 'Талас "x"' });
  expect(drawn).toContain('aria-label="Талас &quot;x&quot;"');
  await expect(drawn).toMatchFileSnapshot('./snapshots/beforeAfter.svg');
});
