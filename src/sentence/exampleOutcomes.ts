import type { Example, Register } from './exampleFindings.ts';
import type { DisparityFinding } from './disparity.ts';
import type { FlagFinding, FlagRule } from './flag.ts';
import type { IndexFinding } from './score.ts';
import type { TargetFinding } from './target.ts';
import type { VerdictFinding } from './verdict.ts';

const root = 'kyrgyzstan';

type Pair = readonly [year: number, value: number | null];

function disparities({ measure }: Register): Example[] {
  const gap = (
    about: string, spread: DisparityFinding['spread'], id: string, count: number, from: Pair | null, to: Pair,
    margin: number | null = null, why?: DisparityFinding['why'],
  ): Example => ({
    about,
    finding: {
      kind: 'disparity', spread, measure: measure(id), regions: count, margin, why,
      from: from && { year: from[0], value: from[1] }, to: { year: to[0], value: to[1] },
    },
  }); // prettier-ignore
  return [
    gap('gap widened', 'gap', 'poverty', 9, [2019, 20.7], [2023, 34.3]),
    gap('gap narrowed', 'gap', 'drinking-water', 9, [2015, 26.7], [2023, 12.3]),
    gap('gap level', 'gap', 'sewerage', 9, null, [2023, 91]),
    gap('gap in thousand som', 'gap', 'grp-per-capita', 9, [2015, 134.5], [2023, 449.8]),
    gap('gap of rates', 'gap', 'under-five-mortality', 9, [2015, 56], [2022, 17.7]),
    gap('gap within margin', 'gap', 'poverty', 9, [2022, 35.2], [2023, 34.3], 5),
    gap('gap is zero', 'gap', 'drinking-water', 2, null, [2023, 0]),
    gap('ratio widened', 'ratio', 'grp-per-capita', 9, [2015, 5.8], [2023, 7.8672]),
    gap('ratio narrowed', 'ratio', 'unemployment', 9, [2015, 3.3], [2022, 2.1]),
    gap('ratio level', 'ratio', 'grp-per-capita', 9, null, [2023, 7.8672]),
    gap('ratio equal', 'ratio', 'grp-per-capita', 9, [2021, 7.2], [2022, 7.2]),
    gap('ratio undefined', 'ratio', 'disaster-deaths', 9, null, [2023, null], null, 'zero'),
    gap('variation', 'variation', 'grp-per-capita', 9, [2015, 0.612], [2023, 0.8101]),
    gap('gini', 'gini', 'grp-per-capita', 9, [2015, 0.353], [2023, 0.3925]),
    gap('gini level', 'gini', 'grp-per-capita', 9, null, [2023, 0.3925]),
    gap('theil', 'theil', 'grp-per-capita', 9, [2015, 0.198], [2023, 0.2701]),
    gap('theil undefined', 'theil', 'net-migration', 9, null, [2023, null], null, 'negative'),
    gap('variation undefined', 'variation', 'net-migration', 9, null, [2022, null], null, 'zero-mean'),
    gap('one region', 'gini', 'citizens-score', 1, null, [2025, null], null, 'one-region'),
    gap('no figures', 'gap', 'own-revenue-share', 0, null, [2025, null], null, 'no-figures'),
    gap('break', 'ratio', 'under-five-mortality', 9, null, [2023, null], null, 'break'),
    gap('no weights', 'theil', 'poverty', 9, null, [2005, null], null, 'no-weights'),
    gap('many regions', 'gap', 'budget-transparency', 21, [2024, 40.1], [2025, 44.6]),
  ];
}

function trends({ measure, place }: Register): Example[] {
  const test = {
    ky: 'Манн — Кендалл критерийи',
    ru: 'критерий Манна — Кендалла',
    en: 'the Mann–Kendall test',
  };
  const of = (id: string, path: string, from: number, to: number) =>
    ({ kind: 'trend', measure: measure(id), place: place(path), from, to }) as const;
  return [
    { about: 'rising', finding: { ...of('sewerage', root, 2015, 2023), direction: 'rising', perYear: 2.4, test } },
    { about: 'falling', finding: { ...of('unemployment', 'batken', 2015, 2024), direction: 'falling', perYear: 0.6, test } },
    { about: 'rising som', finding: { ...of('grp-per-capita', 'naryn', 2015, 2023), direction: 'rising', perYear: 6.3, test } },
    { about: 'falling rate', finding: { ...of('under-five-mortality', 'osh', 2010, 2021), direction: 'falling', perYear: 0.4, test } },
    { about: 'falling count', finding: { ...of('homicide-victims', 'bishkek', 2015, 2023), direction: 'falling', perYear: 5, test } },
    { about: 'none', finding: { ...of('poverty', 'bishkek', 2015, 2023), direction: 'none', test } },
    { about: 'none, city', finding: { ...of('authorities-work-index', 'osh-city', 2015, 2023), direction: 'none', test } },
    { about: 'too short', finding: { ...of('women-in-keneshes', root, 2021, 2024), direction: 'too-short', years: 4, needed: 8 } },
    { about: 'one year', finding: { ...of('citizens-score', 'talas', 2025, 2025), direction: 'too-short', years: 1, needed: 8 } },
  ]; // prettier-ignore
}

function targets({ measure, place }: Register): Example[] {
  const source = { ky: 'ТӨМ 6.1.1', ru: 'ЦУР 6.1.1', en: 'SDG 6.1.1' };
  const poor = { ky: 'ТӨМ 1.2.1', ru: 'ЦУР 1.2.1', en: 'SDG 1.2.1' };
  const at = (id: string, path: string, year: number, value: number | null) =>
    ({ kind: 'target', measure: measure(id), place: place(path), latest: { year, value } }) as const;
  const water = { year: 2030, value: 100, source };
  const half = { year: 2030, value: 16.05, source: poor };
  const list: readonly (readonly [string, TargetFinding])[] = [
    ['on track', { ...at('drinking-water', root, 2023, 95.373), state: 'on-track', target: water, ratio: 1.106, needed: { size: 0.679, in: 'percent' } }],
    ['insufficient', { ...at('poverty', root, 2023, 29.8), state: 'insufficient', target: half, ratio: 0.204, needed: { size: -8.465, in: 'percent' } }],
    ['moderate', { ...at('drinking-water', 'jalal-abad', 2023, 92.4), state: 'moderate', target: water, ratio: 0.72, needed: { size: 1.1, in: 'points' } }],
    ['moving away', { ...at('poverty', 'batken', 2023, 48.1), state: 'moving-away', target: half, ratio: -0.7, needed: { size: -4.6, in: 'points' } }],
    ['reached', { ...at('drinking-water', 'chui', 2023, 100), state: 'reached', target: water }],
    ['undefined', { ...at('net-migration', 'talas', 2023, 0), state: 'undefined', target: { year: 2030, value: 2, source } }],
    ['linear points', { ...at('authorities-work-index', 'bishkek', 2023, 15.5), state: 'insufficient', target: { year: 2030, value: 50, source }, ratio: 0.1, needed: { size: 4.9, in: 'points' } }],
    ['no target', { ...at('grp-per-capita', 'osh', 2023, 65.5), state: 'no-target' }],
    ['missing', { ...at('poverty', 'talas', 2024, null), state: 'no-target' }],
  ]; // prettier-ignore
  return list.map(([about, finding]) => ({ about, finding }));
}

function flags({ measure, place }: Register): Example[] {
  const flag = (about: string, id: string, path: string, rule: FlagRule, year = 2023): Example => {
    const finding: FlagFinding = { kind: 'flag', measure: measure(id), place: place(path), year, ...rule };
    return { about, finding };
  };
  const domain = { ky: 'Экономика', ru: 'Экономика', en: 'Economy' };
  const body = { ky: 'Баткен шаарынын мэриясы', ru: 'Мэрия города Баткен', en: 'City hall of Batken' };
  return [
    flag('level', 'poverty', 'batken', { rule: 'level', value: 48.1, z: -2.4, threshold: -2 }),
    flag('level of a rate', 'under-five-mortality', 'osh-city', {
      rule: 'level',
      value: 66,
      z: -8.1,
      threshold: -2,
    }),
    flag('level of som', 'grp-per-capita', 'osh', { rule: 'level', value: 65.5, z: -2.1, threshold: -2 }),
    flag(
      'trend of three years',
      'poverty',
      'jalal-abad',
      { rule: 'trend', years: 3, change: 20.2, error: 5 },
      2022,
    ),
    flag('trend of five years', 'water-loss', 'chui', { rule: 'trend', years: 5, change: 6.1, error: 2 }),
    flag('divergence', 'grp-per-capita', 'batken', {
      rule: 'divergence',
      grew: 3,
      of: 4,
      threshold: 3,
      gap: 108.9,
    }),
    flag('divergence of shares', 'sewerage', 'talas', {
      rule: 'divergence',
      grew: 4,
      of: 4,
      threshold: 3,
      gap: 40,
    }),
    flag('spread', 'grp-per-capita', root, { rule: 'spread', percent: 14.2, threshold: 10, years: 3 }),
    flag('concentration', 'poverty', 'batken', {
      rule: 'concentration',
      domain,
      worst: 5,
      of: 9,
      thresholdPercent: 50,
    }),
    flag(
      'voice',
      'citizens-score',
      'batken',
      { rule: 'voice', citizens: 1.2, self: 3.4, threshold: -2 },
      2025,
    ),
    flag('silence', 'self-assessment', 'batken', { rule: 'silence', body, times: 2, threshold: 2 }, 2025),
  ];
}

function verdicts({ measure, place }: Register): Example[] {
  const seats = {
    ky: 'Жергиликтүү кеңештерде аялдарга орун резервдөө жөнүндө мыйзам',
    ru: 'Закон о резервировании мест для женщин в местных кенешах',
    en: 'Law on reserved seats for women in local keneshes',
  };
  const pilot = {
    ky: 'Айыл аймактарын ирилештирүүнүн пилоттук этабы',
    ru: 'Пилотный этап укрупнения айыл аймаков',
    en: 'Pilot stage of the merger of ayil aimaks',
  };
  const unmeasured = {
    ky: 'көрсөткүч боюнча маалымат жок',
    ru: 'у показателя нет ни одного значения',
    en: 'the indicator has no figure',
  };
  const broken = {
    ky: 'катар 2022‑жылы үзүлгөн',
    ru: 'ряд прерван в 2022 году',
    en: 'the series breaks in 2022',
  };
  const of = (law: typeof seats, since: number, id: string, path: string) =>
    ({ kind: 'verdict', law, since, measure: measure(id), place: place(path) }) as const;
  const list: readonly (readonly [string, VerdictFinding])[] = [
    ['grade A', { ...of(seats, 2019, 'women-in-keneshes', root), outcome: 'shift', grade: 'A', estimate: 17.7, interval: [15.3, 20.1] }],
    ['grade B', { ...of(pilot, 2023, 'sewerage', 'issyk-kul'), outcome: 'shift', grade: 'B', estimate: 20.4, interval: [2.2, 38.6] }],
    ['grade B, below', { ...of(pilot, 2023, 'poverty', 'naryn'), outcome: 'shift', grade: 'B', estimate: -4.1, interval: [-7.9, -0.3] }],
    ['undetected', { ...of(pilot, 2023, 'drinking-water', 'issyk-kul'), outcome: 'undetected', estimate: 1.3, interval: [-3, 5.6], detectable: 6.2 }],
    ['undetected, below zero', { ...of(pilot, 2023, 'grp-per-capita', 'naryn'), outcome: 'undetected', estimate: -2.4, interval: [-12, 7.2], detectable: 15 }],
    ['undetected, zero', { ...of(pilot, 2023, 'authorities-work-index', 'naryn'), outcome: 'undetected', estimate: 0, interval: [-9.4, 9.4], detectable: 14 }],
    ['undetected, count', { ...of(pilot, 2023, 'homicide-victims', root), outcome: 'undetected', estimate: -12, interval: [-60, 36], detectable: 70 }],
    ['undetected, rate', { ...of(pilot, 2023, 'under-five-mortality', 'naryn'), outcome: 'undetected', estimate: -1.1, interval: [-4.2, 2], detectable: 4.8 }],
    ['contrary to a fall', { ...of(pilot, 2023, 'poverty', 'issyk-kul'), outcome: 'contrary', expected: 'fall', estimate: 3.4, interval: [0.6, 6.2] }],
    ['contrary to a rise', { ...of(pilot, 2023, 'perceived-corruption-index', 'naryn'), outcome: 'contrary', expected: 'rise', estimate: -6, interval: [-10.2, -1.8] }],
    ['too early, one year', { ...of(pilot, 2023, 'multidimensional-poverty', 'issyk-kul'), outcome: 'too-early', years: 1, needed: 4 }],
    ['too early, no year', { ...of(pilot, 2025, 'municipal-staff', 'talas'), outcome: 'too-early', years: 0, needed: 4 }],
    ['no figures', { ...of(pilot, 2023, 'own-revenue-per-resident', 'naryn'), outcome: 'unknowable', reason: unmeasured }],
    ['break', { ...of(pilot, 2023, 'under-five-mortality', 'issyk-kul'), outcome: 'unknowable', reason: broken }],
  ]; // prettier-ignore
  return list.map(([about, finding]) => ({ about, finding }));
}

function indexes({ place }: Register): Example[] {
  const name = {
    ky: 'ЖӨБ органдарынын мүмкүнчүлүгү',
    ru: 'Возможности органов МСУ',
    en: 'Capacity of local bodies',
  };
  const of = (path: string, year: number) => ({ kind: 'index', name, place: place(path), year }) as const;
  const list: readonly (readonly [string, IndexFinding])[] = [
    ['ranked', { ...of('chui', 2026), state: 'ranked', score: 61.4, ranks: [2, 4], of: 9 }],
    ['one rank', { ...of('bishkek', 2026), state: 'ranked', score: 78.9, ranks: [1, 1], of: 9 }],
    ['not distinguishable', { ...of('talas', 2026), state: 'not-distinguishable', score: 52.3 , other: place('naryn') }],
    ['not distinguishable, cities', { ...of('osh-city', 2026), state: 'not-distinguishable', score: 70.1, other: place('bishkek') }],
    ['no score', { ...of('batken', 2025), state: 'no-score', coverage: 15, required: 70, missing: 11 }],
    ['nothing there', { ...of('osh', 2025), state: 'no-score', coverage: 0, required: 70, missing: 13 }],
  ]; // prettier-ignore
  return list.map(([about, finding]) => ({ about, finding }));
}

/** Examples of what is computed from many figures: gaps, trends, targets, flags, verdicts, indexes. */
export function exampleOutcomes(register: Register): Example[] {
  return [disparities, trends, targets, flags, verdicts, indexes].flatMap((part) => part(register));
}
