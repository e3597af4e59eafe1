import { expect, test } from 'vitest';
import { pooledRate } from './pooledRate.ts';

const births = [
  { year: 2020, events: 4, exposure: 7000 },
  { year: 2021, events: 0, exposure: 6800 },
  { year: 2022, events: 1, exposure: 6600 },
  { year: 2023, events: null, exposure: 6500 },
];

test('takes three years together, with the limits of their count', () => {
  const pool = pooledRate(births, 2022);
  expect(pool).toMatchObject({ from: 2020, to: 2022, events: 5, exposure: 20400, rate: 5 / 20400 });
  // Five events: 1.6235 to 11.6683.
  expect(pool?.limits[0]).toBeCloseTo(1.6234863901184207 / 20400, 12);
  expect(pool?.limits[1]).toBeCloseTo(11.66833207932267 / 20400, 12);
});

test('has no rate when a year of the three is missing or has no number', () => {
  expect(pooledRate(births, 2023)).toBeNull();
  expect(pooledRate(births, 2021)).toBeNull();
  expect(pooledRate([], 2021)).toBeNull();
});

test('refuses a year twice, a part of an event and an exposure of nothing', () => {
  const year = (events: number, exposure: number) => [{ year: 2020, events, exposure }];
  expect(() => pooledRate([...year(1, 10), ...year(1, 10)], 2020, 1)).toThrow('stands twice');
  expect(() => pooledRate(year(0.5, 10), 2020, 1)).toThrow('the count is 0.5');
  expect(() => pooledRate(year(1, 0), 2020, 1)).toThrow('the exposure of 2020 is 0');
});
