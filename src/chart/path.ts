/** Where something stands on a drawing, in its units. */
export type Spot = { x: number; y: number };

/** Shortest form of a number of tenths: ".5", "-12.3". */
const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
const joined = (a: string, b: string) => (b.startsWith('-') ? a + b : `${a} ${b}`);

/**
 * Path text through `spots` in relative steps of a tenth, without drift: steps are differences of rounded positions.
 * Shape: "" for no spot; one spot gives a step of no length, which a round line cap shows as a point.
 */
export function relativePath(spots: readonly Spot[]): string {
  const tenths = spots.map(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first, ...rest] = tenths;
  if (!first) return '';
  let [px, py] = first;
  let steps = '';
  for (const [x, y] of rest) {
    const step = joined(short(x - px), short(y - py));
    steps = steps === '' ? step : joined(steps, step);
    [px, py] = [x, y];
  }
  return `M${joined(short(first[0]), short(first[1]))}${rest.length > 0 ? `l${steps}` : 'h0'}`;
}
