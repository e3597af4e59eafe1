import type { Measure } from './amount.ts';
import { exampleOutcomes } from './exampleOutcomes.ts';
import type { Place } from './place.ts';
import type { Finding } from './sentence.ts';

export type Example = { about: string; finding: Finding };
export type Register = { measure: (id: string) => Measure; place: (path: string) => Place };

const root = 'kyrgyzstan';
const error = (size: number) => ({ size, of: 'error' }) as const;
const revision = (size: number) => ({ size, of: 'revision' }) as const;

function levels({ measure, place }: Register): Example[] {
  const level = (about: string, id: string, path: string, year: number, value: number | null, more = {}): Example => ({
    about,
    finding: { kind: 'level', measure: measure(id), place: place(path), year, value, ...more },
  }); // prettier-ignore
  return [
    level('value', 'poverty', 'batken', 2023, 48.132488),
    level('republic', 'poverty', root, 2023, 29.810233),
    level('interval', 'poverty', 'jalal-abad', 2023, 36.060409, { interval: [32.1, 40.0] }),
    level('whole per cent', 'drinking-water', 'bishkek', 2023, 100),
    level('city', 'drinking-water', 'osh-city', 2023, 100),
    level('near zero', 'sewerage', 'osh', 2017, 0.007154),
    level('som, thousands', 'grp-per-capita', 'chui', 2023, 170.1),
    level('large', 'population', root, 2023, 7101.0),
    level('negative', 'net-migration', 'naryn', 2023, -4.2),
    level('zero', 'net-migration', 'talas', 2023, 0),
    level('negative points', 'authorities-work-index', 'bishkek', 2020, -8),
    level('rate', 'under-five-mortality', 'osh-city', 2023, 66),
    level('rate of women', 'adolescent-birth-rate', 'issyk-kul', 2023, 28.4),
    level('count', 'homicide-victims', 'naryn', 2023, 2),
    level('zero count', 'disaster-deaths', 'talas', 2023, 0),
    level('index', 'income-gini', root, 2023, 0.364),
    level('price index', 'food-price-index', root, 2023, 105.3),
    level('area per residents', 'green-area', 'osh-city', 2023, 0.33),
    level('volume', 'freshwater-withdrawal', 'jalal-abad', 2023, 1920.5),
    level('scale', 'citizens-score', 'batken', 2025, 2.3),
    level('hours', 'water-supply-hours', 'osh', 2025, 18),
    level('of plan', 'own-revenue-execution', 'chui', 2024, 103.4),
    level('matters', 'local-matters-performed', 'naryn', 2025, 14),
    level('som', 'own-revenue-per-resident', 'issyk-kul', 2024, 2840),
    level('missing', 'poverty', 'talas', 2024, null),
    level('not collected', 'citizens-score', 'osh', 2025, null, { reason: 'not-collected' }),
    level('late', 'own-revenue-share', 'batken', 2025, null, { reason: 'late' }),
    level('refused', 'registered-property', 'bishkek', 2025, null, { reason: 'refused' }),
    level('suppressed', 'suicide-mortality', 'talas', 2023, null, { reason: 'suppressed' }),
    level('not applicable', 'forest-area', 'osh-city', 2023, null, { reason: 'not-applicable' }),
    level('not yet due', 'budget-transparency', 'chui', 2026, null, { reason: 'not-yet-due' }),
    level('no such place', 'poverty', 'osh-city', 2002, null, { reason: 'place-did-not-exist' }),
  ];
}

type Pair = readonly [year: number, value: number | null];

function changes({ measure, place }: Register): Example[] {
  const change = (about: string, id: string, path: string, from: Pair, to: Pair, more = {}): Example => ({
    about,
    finding: {
      kind: 'change', measure: measure(id), place: place(path), margin: null, by: 'points',
      from: { year: from[0], value: from[1] }, to: { year: to[0], value: to[1] }, ...more,
    },
  }); // prettier-ignore
  return [
    change('rise', 'poverty', 'batken', [2019, 32.6], [2023, 48.1]),
    change('fall', 'poverty', 'osh-city', [2015, 38.3], [2023, 13.9], { margin: error(5.2) }),
    change('from 100', 'drinking-water', 'talas', [2016, 100], [2017, 99.4]),
    change('from above 100', 'grp-per-capita', 'bishkek', [2015, 162.3], [2023, 515.3]),
    change('per cent', 'grp-per-capita', 'issyk-kul', [2015, 111], [2023, 219.5], { by: 'percent' }),
    change('per cent, fall', 'homicide-victims', root, [2015, 305], [2023, 106], { by: 'percent' }),
    change('per cent of per cents is points', 'sewerage', 'osh', [2015, 0.5], [2023, 26.6], {
      by: 'percent',
    }),
    change('from zero', 'disaster-deaths', 'osh', [2022, 0], [2023, 3], { by: 'percent' }),
    change('to zero', 'disaster-deaths', 'chui', [2022, 5], [2023, 0]),
    change('one whole point', 'unemployment', 'naryn', [2021, 6.3], [2022, 5.3]),
    change('across zero', 'authorities-work-index', 'issyk-kul', [2015, -1.5], [2023, 58]),
    change('negative', 'net-migration', 'batken', [2019, -6.1], [2023, -2.4]),
    change('equal', 'unemployment', 'talas', [2017, 2.5], [2019, 2.5]),
    change('equal as printed', 'sewerage', 'talas', [2018, 6.04], [2019, 5.96]),
    change('zero stays', 'disaster-deaths', 'naryn', [2022, 0], [2023, 0]),
    change('within error', 'poverty', 'talas', [2022, 23.9], [2023, 23.2], { margin: error(4.8) }),
    change('equals error', 'authorities-work-index', 'chui', [2019, 23.6], [2020, 30.6], {
      margin: error(7),
    }),
    change('above error', 'authorities-work-index', 'osh', [2018, 27.9], [2023, 45.1], { margin: error(7) }),
    change('within revision', 'grp-per-capita', 'talas', [2022, 144], [2023, 149.2], { margin: revision(6) }),
    change('rate', 'under-five-mortality', 'bishkek', [2022, 21.4], [2023, 48]),
    change('rate of women', 'adolescent-birth-rate', 'chui', [2015, 48.2], [2023, 31.4]),
    change('area', 'green-area', 'bishkek', [2018, 1.64], [2023, 1.35]),
    change('volume', 'freshwater-withdrawal', root, [2019, 4700.5], [2023, 5012]),
    change('index', 'income-gini', root, [2015, 0.408], [2023, 0.364]),
    change('price index', 'food-price-index', root, [2022, 115.8], [2023, 103.9]),
    change('broken', 'under-five-mortality', 'osh-city', [2017, 53.1], [2023, 66], { broken: 2022 }),
    change('break before both', 'poverty', root, [2022, 33.2], [2023, 29.8], { broken: 2014 }),
    change('first missing', 'poverty', 'osh-city', [2002, null], [2023, 13.9]),
    change('last missing', 'poverty', 'osh-city', [2015, 38.3], [2024, null]),
  ];
}

function ranks({ measure, place }: Register): Example[] {
  type Standing = readonly [rank: number, of: number, equal: number] | null;
  const rank = (about: string, id: string, path: string, year: number, value: number | null, order: Standing): Example => ({
    about,
    finding: {
      kind: 'rank', measure: measure(id), place: place(path), year, value,
      standing: order && { rank: order[0], of: order[1], equal: order[2] },
    },
  }); // prettier-ignore
  return [
    rank('best', 'poverty', 'osh-city', 2023, 13.9, [1, 9, 1]),
    rank('worst', 'poverty', 'batken', 2023, 48.1, [9, 9, 1]),
    rank('second', 'poverty', 'osh', 2023, 20.4, [2, 9, 1]),
    rank('third', 'poverty', 'talas', 2023, 23.2, [3, 9, 1]),
    rank('fifth', 'poverty', 'issyk-kul', 2023, 30.9, [5, 9, 1]),
    rank('best, shared by two', 'drinking-water', 'chui', 2023, 100, [1, 9, 2]),
    rank('best, shared by four', 'drinking-water', 'bishkek', 2023, 100, [1, 9, 4]),
    rank('worst, shared', 'unemployment', 'naryn', 2023, 5.1, [8, 9, 2]),
    rank('shared by two', 'unemployment', 'issyk-kul', 2023, 5.1, [6, 9, 2]),
    rank('shared by three', 'homicide-victims', 'batken', 2023, 7, [4, 9, 3]),
    rank('few regions', 'green-area', 'osh-city', 2023, 0.3, [2, 3, 1]),
    rank('many regions', 'budget-transparency', 'naryn', 2025, 54.2, [11, 21, 1]),
    rank('all equal', 'drinking-water', 'naryn', 2023, 100, [1, 9, 9]),
    rank('only one', 'citizens-score', 'osh', 2025, 2.3, [1, 1, 1]),
    rank('neutral', 'net-migration', 'bishkek', 2023, 12.4, null),
    rank('missing', 'poverty', 'bishkek', 2024, null, null),
  ];
}

function comparisons({ measure, place }: Register): Example[] {
  type Other = readonly [as: 'place' | 'best', path: string, value: number | null];
  const compare = (about: string, id: string, path: string, value: number | null, other: Other, margin: ReturnType<typeof error> | ReturnType<typeof revision> | null = null): Example => ({
    about,
    finding: {
      kind: 'comparison', measure: measure(id), place: place(path), year: 2023, value, margin,
      other: { as: other[0], place: place(other[1]), value: other[2] },
    },
  }); // prettier-ignore
  return [
    compare('above', 'poverty', 'batken', 48.1, ['place', root, 29.8]),
    compare('below', 'poverty', 'osh-city', 13.9, ['place', root, 29.8], error(5.3)),
    compare('within', 'poverty', 'issyk-kul', 30.9, ['place', root, 29.8], error(4.1)),
    compare('equals margin', 'poverty', 'bishkek', 32.4, ['place', root, 29.8], error(2.6)),
    compare('within revision', 'grp-per-capita', 'osh-city', 189.5, ['place', root, 187.9], revision(6)),
    compare('equal', 'drinking-water', 'osh-city', 100, ['place', 'bishkek', 100]),
    compare('to best', 'drinking-water', 'batken', 87.7, ['best', 'chui', 100]),
    compare('to best, within', 'drinking-water', 'talas', 99.6, ['best', 'chui', 100], error(1.2)),
    compare('is best', 'grp-per-capita', 'bishkek', 515.3, ['best', 'bishkek', 515.3]),
    compare('som', 'grp-per-capita', 'osh', 65.5, ['place', root, 187.9]),
    compare('negative', 'net-migration', 'naryn', -4.2, ['place', 'bishkek', 12.4]),
    compare('points', 'authorities-work-index', 'bishkek', 15.5, ['place', root, 34], error(5)),
    compare('rate', 'under-five-mortality', 'chui', 9.2, ['place', 'osh', 8.5]),
    compare('count', 'homicide-victims', 'chui', 35, ['place', 'bishkek', 19]),
    compare('area', 'green-area', 'osh-city', 0.33, ['place', 'bishkek', 1.35]),
    compare('zero', 'disaster-deaths', 'talas', 0, ['place', 'naryn', 2]),
    compare('to a city', 'sewerage', 'jalal-abad', 12.2, ['place', 'osh-city', 71]),
    compare('other missing', 'poverty', 'talas', 23.2, ['place', 'naryn', null]),
    compare('own missing', 'poverty', 'talas', null, ['place', root, 29.8]),
  ];
}

/** A systematic set of findings on real names: every kind and its boundary cases. */
export function exampleFindings(register: Register): Example[] {
  return [levels, changes, ranks, comparisons, exampleOutcomes].flatMap((part) => part(register));
}
