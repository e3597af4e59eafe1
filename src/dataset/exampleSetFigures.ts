import type { FigureLine, MissingReason, ObservationStatus } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { hasSexes, isCount, isOwed, isSurvey } from './exampleSetIndicators.ts';

/** Numbers in [0, 1) that the seed alone decides. Source: mulberry32, Tommy Ettinger. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const gaps: readonly [MissingReason, ObservationStatus][] = [
  ['not-collected', 'L'],
  ['late', 'O'],
  ['refused', 'O'],
  ['suppressed', 'Q'],
  ['not-applicable', 'M'],
];

const tenth = (number: number) => Math.round(number * 10) / 10;

type Place = { depth: number; years: number; random: () => number };

/** Figures of one indicator in one place: a list for each year. */
function indicatorYears(indicator: Indicator, index: number, place: Place): FigureLine[][] {
  const { depth, years, random } = place;
  const start = isCount(index) ? 10 ** (6 - depth) * (0.5 + random()) : 10 + 70 * random();
  const drift = random() - 0.4;
  return Array.from({ length: years }, (_, year) => {
    const base = { indicator: indicator.id, source: 'example-source' };
    if (random() < 0.04) {
      const [missing, status] = gaps[Math.floor(random() * gaps.length)] ?? gaps[0] ?? ['late', 'O'];
      return [{ ...base, value: null, missing, status }];
    }
    if (isCount(index)) {
      return [{ ...base, value: Math.round(start * (1 + 0.02 * drift * year)), status: 'A' as const }];
    }
    const value = tenth(Math.min(95, Math.max(0, start + drift * year + 4 * random() - 2)));
    return percentFigures(base, index, value, place);
  });
}

function percentFigures(
  base: Pick<FigureLine, 'indicator' | 'source'>,
  index: number,
  value: number,
  { depth, random }: Place,
): FigureLine[] {
  if (isSurvey(index)) {
    const interval: [number, number] = [tenth(Math.max(0, value - 3)), tenth(value + 3)];
    return [{ ...base, value, status: 'A', interval, sampleSize: 400 }];
  }
  if (random() < 0.002) {
    return [{ ...base, value, status: 'E', rule: 'example-rule', original: tenth(value * 10) }];
  }
  const headline: FigureLine = { ...base, value, status: 'A' };
  if (!hasSexes(index) || depth > 1) return [headline];
  const apart = tenth(Math.min(value, 4 * random()));
  return [
    headline,
    { ...base, by: { SEX: 'F' }, value: tenth(value - apart), status: 'A' },
    { ...base, by: { SEX: 'M' }, value: tenth(value + apart), status: 'A' },
  ];
}

/** Figures of one place: a list for each year, by indicator, then breakdown. */
export function exampleYears(indicators: readonly Indicator[], place: Place): FigureLine[][] {
  const lists: FigureLine[][] = Array.from({ length: place.years }, () => []);
  for (const [index, indicator] of indicators.entries()) {
    if (isOwed(index)) continue;
    for (const [year, figures] of indicatorYears(indicator, index, place).entries()) {
      lists[year]?.push(...figures);
    }
  }
  return lists;
}
