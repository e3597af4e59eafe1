import smoking from '../stats/fixtures/californiaSmoking.json' with { type: 'json' };
import type { IndexModel, IndexValues } from '../stats/compositeIndex.ts';

/** Incomes of five equal groups: the worked example of the R package REAT. */
export const fiveGroups = { values: [10, 10, 10, 20, 50], weights: [1, 1, 1, 1, 1] };

/** Gross regional product per person, thousand som, and people, thousand, of nine regions; the cities are Bishkek and Osh. */
export const grp = {
  isCity: [false, true, false, false, false, false, true, false, false],
  first: {
    values: [35.3, 224.2, 84.6, 132.7, 55.5, 47.8, 105.6, 31.7, 57.2],
    weights: [519.4, 1025.9, 982, 506.7, 1206.7, 294.3, 306.5, 1342, 258.6],
  },
  last: {
    values: [79, 515.3, 170.1, 219.5, 109.3, 107.6, 205.5, 65.5, 149.2],
    weights: [577.2, 1155.3, 1078, 541.4, 1323.1, 310.1, 364.1, 1476.4, 275.4],
  },
};

/** Poverty of nine regions in 2023, and access to drinking water of the republic in nine years. */
export const poverty = [48.1, 38.1, 36.1, 32.4, 30.9, 26.6, 23.2, 20.4, 13.9];
export const water = [89.1, 89.7, 90.2, 91.4, 92, 91.2, 93.6, 94.1, 95.373];

/** Packs of cigarettes sold per person in 39 states of the USA. */
export const packs = {
  start: smoking.start,
  treated: smoking.treated,
  years: smoking.states.California.map((_, i) => smoking.firstYear + i),
  units: Object.keys(smoking.states),
  values: Object.values(smoking.states),
};
export const california = { years: packs.years, values: smoking.states.California };

/** Personal views on corruption, 2018–2023; the second and third of the nine regions took part in the pilot merger of 2023. */
export const merger = {
  years: [2018, 2019, 2020, 2021, 2022, 2023],
  units: ['batken', 'issyk-kul', 'naryn', 'bishkek', 'chui', 'jalal-abad', 'osh', 'osh-city', 'talas'],
  values: [
    [44.9, 37.38, 40.3, 45.7, 59.38377, 52.401334],
    [16.6, 45.71, 44.3, 51.3, 48.136791, 58.656443],
    [5.4, 24.57, 36, 51.5, 46.632131, 52.689881],
    [-12.8, -17.99, -18.2, 2.7, -0.196919, -0.064288],
    [16.2, 17.36, 11.3, 27, 22.734406, 12.061786],
    [28.9, 40.55, 36.2, 38, 38.323344, 40.084286],
    [5.4, 12.6, 2.7, 13, 32.657429, 19.888669],
    [39.6, 22.75, 33, 40.4, 33.15804, 34.132732],
    [24.8, 29.45, 32.9, 36.4, 31.457246, 35.972444],
  ],
};

/** Fifteen p-values: Benjamini & Hochberg 1995, section 3.2. */
export const fifteenTests = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

/** Four observers, twelve units (Krippendorff 2011, example C), and six targets, four judges (Shrout & Fleiss 1979, table 2). */
export const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
export const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const indicator = (id: string, lo: number, hi: number) =>
  ({ id, weight: 1, polarity: 'higher-better', goalposts: { lo, hi } }) as const;

/** The Human Development Index and Costa Rica: Human Development Report 2014, technical note 1. */
export const humanDevelopment: IndexModel = {
  aggregation: 'geometric',
  coverage: 0.7,
  domains: [
    { id: 'health', weight: 1, indicators: [indicator('life', 20, 85)] },
    { id: 'education', weight: 1, indicators: [indicator('mean', 0, 15), indicator('expected', 0, 18)] },
    { id: 'living', weight: 1, indicators: [indicator('income', Math.log(100), Math.log(75000))] },
  ],
};
export const costaRica: IndexValues = { life: 79.93, mean: 8.37, expected: 13.5, income: Math.log(13011.7) };
