import { expect, test } from 'vitest';
import { completeYears, withDonors } from './panel.ts';

const panel = {
  years: [1, 2, 3],
  units: ['a', 'b', 'c'],
  values: [
    [1, null, 3],
    [4, 5, 6],
    [7, 8, null],
  ],
};

test('keeps the years that all units have', () => {
  expect(completeYears(panel)).toEqual({
    years: [1],
    rows: [
      { unit: 'a', values: [1] },
      { unit: 'b', values: [4] },
      { unit: 'c', values: [7] },
    ],
    leftOut: [2, 3],
  });
});

test('keeps the years of the treated unit, and the donors that have them all', () => {
  const { years, unit, donors, leftOut } = withDonors(panel, 'a');
  expect({ years, unit, leftOut }).toEqual({
    years: [1, 3],
    unit: { unit: 'a', values: [1, 3] },
    leftOut: { years: [2], donors: ['c'] },
  });
  expect(donors.map((donor) => [donor.unit, donor.values])).toEqual([['b', [4, 6]]]);
});

test('refuses rows that are missing, too short or of no number, units twice and years in disorder', () => {
  expect(() => completeYears({ ...panel, units: ['a', 'b'] })).toThrow('2 units, 3 rows of values');
  expect(() => completeYears({ ...panel, units: ['a', 'b', 'a'] })).toThrow(
    'a unit stands in the panel twice',
  );
  expect(() => completeYears({ ...panel, years: [1, 3, 3] })).toThrow('years 1, 3, 3 must rise');
  expect(() => completeYears({ ...panel, values: [[1], [1], [1]] })).toThrow(
    'values of "a" must be 3 finite numbers or null, have 1',
  );
  expect(() => withDonors({ ...panel, values: panel.values.with(1, [1, 2, Infinity]) }, 'a')).toThrow(
    'have Infinity',
  );
});
