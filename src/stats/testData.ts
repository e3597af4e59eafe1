import fc from 'fast-check';
import type { Measured, Undefined } from './measured.ts';

/** Gross regional product per person, thousand som, and people, thousand, of the nine regions. */
export const grp2023 = {
  regions: [
    'batken', 'bishkek', 'chui', 'issyk-kul', 'jalal-abad', 'naryn', 'osh-city', 'osh', 'talas',
  ],
  values: [79, 515.3, 170.1, 219.5, 109.3, 107.6, 205.5, 65.5, 149.2],
  weights: [577.2, 1155.3, 1078, 541.4, 1323.1, 310.1, 364.1, 1476.4, 275.4],
}; // prettier-ignore
export const grp2018 = {
  values: [35.3, 224.2, 84.6, 132.7, 55.5, 47.8, 105.6, 31.7, 57.2],
  weights: [519.4, 1025.9, 982, 506.7, 1206.7, 294.3, 306.5, 1342, 258.6],
};

/** Incomes of five equal groups: the worked example of the R package REAT. */
export const five = { values: [10, 10, 10, 20, 50], weights: [1, 1, 1, 1, 1] };

/** The number itself; fails the test where there is none. */
export function valueOf(measured: Measured): number {
  if (measured.value === null) throw new Error(`not measured: ${measured.reason}`);
  return measured.value;
}

export const reasonOf = (measured: { value: number } | { value: null; reason: Undefined }) =>
  measured.value === null ? measured.reason : 'measured';

type Sample = { values: number[]; weights: number[] };
const listOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Sample> =>
  fc
    .array(fc.tuple(value, fc.double({ min: 0.01, max: 1e4, noNaN: true })), { minLength: 2, maxLength: 20 })
    .map((rows) => ({ values: rows.map(([v]) => v), weights: rows.map(([, w]) => w) }));

/** Regions of any size with positive values, as fast-check draws them. */
export const positiveRegions = listOf(fc.double({ min: 0.001, max: 1e6, noNaN: true }));
/** The same with zeros among the values. */
export const regionsWithZeros = listOf(fc.nat(20));
