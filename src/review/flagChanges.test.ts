import { expect, test } from 'vitest';
import { exampleFlagReport } from '../report/exampleFlags.ts';
import { flagChanges } from './flagChanges.ts';

const apart = [50, 10, 50, 51, 52, 53, 54, 55];
const together = [50, 50, 50, 51, 52, 53, 54, 55];
const report = (values: readonly number[], year = 2023) =>
  exampleFlagReport([{ indicator: { id: 'water' }, years: { [year]: values } }]);
const level = (a: ReturnType<typeof report>, b: ReturnType<typeof report>) =>
  flagChanges(a, b)
    .filter(({ rule }) => rule.kind === 'level')
    .map(({ way, flag }) => `${way} ${flag.region} ${flag.year}`);

test('a place that falls behind is flagged, one that catches up is not any more', () => {
  expect(level(report(together), report(apart))).toEqual(['raised a 2023']);
  expect(level(report(apart), report(together))).toEqual(['cleared a 2023']);
});
test('the same flag in a later year is the same flag', () => {
  expect(level(report(apart), report(apart, 2024))).toEqual([]);
});
