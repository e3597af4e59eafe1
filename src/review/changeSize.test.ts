import { expect, test } from 'vitest';
import { exampleFlagReport } from '../report/exampleFlags.ts';
import { changeSize } from './changeSize.ts';
import { figureChanges } from './figureChanges.ts';

const places = 7;
/** Values of the root and seven places: each grows by about one a year; place a ends where `last` says. */
const years = (last: number, until = 2023) =>
  Object.fromEntries(
    Array.from({ length: until - 2014 }, (_, i) => 2015 + i).map((year, i) => [
      year,
      Array.from({ length: places + 1 }, (_, place) =>
        place === 1 && year === 2023 ? last : 40 + place + i + 0.1 * ((i * (place + 2)) % 5),
      ),
    ]),
  );
const report = (last: number, until = 2023) =>
  exampleFlagReport([{ indicator: { id: 'water' }, years: years(last, until) }]);
const sizeOf = (before: ReturnType<typeof report>, after: ReturnType<typeof report>) => {
  const change = figureChanges(before, after).find(({ figure }) => figure.region === 'a');
  return change ? changeSize(change, after) : null;
};

test('a new year is measured against the year before, the own past and the other places', () => {
  const size = sizeOf(report(49, 2022), report(80));
  expect(size).toMatchObject({ isStep: true, from: { year: 2022 }, isFar: true });
  expect(size?.own).toBeGreaterThan(10);
  expect(size?.peers).toBeGreaterThan(10);
});
test('a new year that goes on as before is near the middle', () => {
  expect(sizeOf(report(49, 2022), report(49.2))).toMatchObject({ isFar: false, jump: null });
});
test('a revision is measured against the value that it replaces', () => {
  const size = sizeOf(report(49), report(490));
  expect(size).toMatchObject({ isStep: false, jump: 1, isFar: true });
  expect(size?.relative).toBeCloseTo(9, 9);
});
test('a revision of a figure that was far off already is no news', () => {
  expect(sizeOf(report(80), report(81))).toMatchObject({ isFar: false });
});
test('there is no share of zero, and a figure that goes has no size', () => {
  expect(sizeOf(report(0), report(5))?.relative).toBeNull();
  expect(sizeOf(report(49), report(49, 2022))).toBeNull();
});
