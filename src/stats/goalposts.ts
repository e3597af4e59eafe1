import type { Polarity } from './standing.ts';

/** Two fixed values between which an indicator is scored. Units: those of the indicator. */
export type Goalposts = { lo: number; hi: number };

/** `goalposts` score against fixed values; `z` and `rank` move with the places compared and serve sensitivity only. */
export type Normalisation = 'goalposts' | 'z' | 'rank';
export const normalisations: readonly Normalisation[] = ['goalposts', 'z', 'rank'];

type Values = readonly (number | null)[];

/**
 * Score from 0 (worse goalpost or beyond) to 100 (better goalpost or beyond).
 * Missing: null stays null.
 * Throws: RangeError for neutral polarity, goalposts that are not finite or not `lo < hi`, a value that is not finite.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), 5.2 and 6.3, min–max with fixed bounds.
 */
export function goalpostScore(value: number | null, posts: Goalposts, polarity: Polarity): number | null {
  const { lo, hi } = posts;
  if (!(lo < hi && Number.isFinite(hi - lo)))
    throw new RangeError(`goalposts ${lo} and ${hi}: the first must be smaller`);
  const sign = direction(polarity);
  if (value === null) return null;
  finite(value);
  const share = (value - lo) / (hi - lo);
  return 100 * Math.min(1, Math.max(0, sign > 0 ? share : 1 - share));
}

/**
 * Scores 50 + 50·z/3 by polarity, clipped to 0–100: three standard deviations from the mean of the places reach an end.
 * Missing: null stays null and is not counted. Equal values all score 50.
 * Source: OECD/JRC 2008, 5.1; standard deviation with divisor n.
 */
export function zScores(values: Values, polarity: Polarity): (number | null)[] {
  const sign = direction(polarity);
  const known = values.filter((value) => value !== null);
  known.forEach(finite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  // Rounding leaves equal values a deviation near the last bit; it is not a difference.
  const isFlat = Math.max(...known) === Math.min(...known) || deviation === 0;
  return values.map((value) => {
    if (value === null) return null;
    if (isFlat) return 50;
    return Math.min(100, Math.max(0, 50 + (sign * 50 * (value - mean)) / (3 * deviation)));
  });
}

/**
 * Scores by place among the values, 100 best and 0 worst, equal values the mean of their places.
 * Missing: null stays null and is not counted. A single value scores 50.
 * Source: OECD/JRC 2008, 5.1 (ranking).
 */
export function rankScores(values: Values, polarity: Polarity): (number | null)[] {
  const sign = direction(polarity);
  const known = values.filter((value) => value !== null);
  known.forEach(finite);
  return values.map((value) => {
    if (value === null) return null;
    if (known.length === 1) return 50;
    const beaten = known.filter((other) => sign * other < sign * value).length;
    const equal = known.filter((other) => other === value).length;
    return (100 * (beaten + (equal - 1) / 2)) / (known.length - 1);
  });
}

function direction(polarity: Polarity): 1 | -1 {
  if (polarity === 'neutral') throw new RangeError('a neutral indicator has no better end to score against');
  return polarity === 'higher-better' ? 1 : -1;
}

function finite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number to score; write null for none`);
}
