/** Widths of signs of Golos Text 600 as shares of the font size, each group by its widest, so that no text outgrows its estimate. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'’·|!ijlfI\s]/u, 0.34],
  [/[-rt()]/u, 0.4],
  [/[жшщюшwm%]/u, 0.88],
  [/[ЖШЩЮФМWM]/u, 1],
  [/\p{Lu}/u, 0.78],
];

/** Estimated width of one line of text, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) sum += widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.64;
  return sum * size;
}
