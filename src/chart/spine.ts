import { linear } from './scale.ts';
import { percent } from './strip.ts';

export type SpineRow = {
  values: readonly { id: string; value: number | null }[];
  own: string | null;
  /** Null for counts, which have no mean to stand beside. */
  republic: number | null;
  polarity: 'higher-better' | 'lower-better' | 'neutral';
};
export type PlacedSpine = ReturnType<typeof placeSpine>;

/**
 * One row of a profile: the republic in the middle, better always to the right, the farthest place near an end.
 * Shape: dots in the order of `values`. A row without republic or without better and worse runs from its least to its greatest
 * value and has no middle.
 * Units: `x` in per cent of the strip.
 * Missing: places without value have no dot.
 */
export function placeSpine({ values, own, republic, polarity }: SpineRow) {
  const known = values.filter((item): item is { id: string; value: number } => item.value !== null);
  const middle = polarity === 'neutral' ? null : republic;
  const side = polarity === 'lower-better' ? -1 : 1;
  const numbers = known.map((item) => item.value);
  const far = middle === null ? 0 : Math.max(...numbers.map((value) => Math.abs(value - middle)), 0);
  const x =
    middle === null
      ? linear([Math.min(...numbers), Math.max(...numbers)], polarity === 'lower-better' ? [96, 4] : [4, 96])
      : linear([middle - side * far, middle + side * far], [4, 96]);
  return {
    republic: middle === null ? null : 50,
    dots: known.map((item) => ({ id: item.id, x: x(item.value), own: item.id === own })),
  };
}

/** The row as a strip 26 px high, at most 500 bytes for nine places; needs the sprite. */
export function spine({ dots, republic }: PlacedSpine): string {
  const at = (mark: string, x: number) => `<use href="#m-${mark}" x="${percent(x)}"/>`;
  const peers = dots.filter((dot) => !dot.own).map((dot) => at('p', dot.x));
  const self = dots.filter((dot) => dot.own).map((dot) => at('o', dot.x));
  return `<svg class="spine" aria-hidden="true">${republic === null ? '' : at('r', republic)}${peers.join('')}${self.join('')}</svg>`;
}

/** Strip of a row whose figures are owed: nothing but a dashed edge. */
export const owedStrip =
  '<svg class="spine owed-strip" aria-hidden="true"><rect y="6" width="100%" height="14"/></svg>';
