/** More would take a second or longer, and a national panel of 230 places needs a sample of them instead. */
const limit = 200_000;

/**
 * All ways to pick `size` of the places 0 … `count` − 1, each in rising order, the first being 0, 1, 2 ….
 * Throws: RangeError when `size` is not within 0 and `count`, or there are more than 200,000 ways.
 */
export function assignments(count: number, size: number): number[][] {
  if (!(Number.isInteger(size) && size >= 0 && size <= count)) {
    throw new RangeError(`${size} of ${count} places cannot be picked`);
  }
  let ways = 1;
  for (let i = 1; i <= size; i++) ways = (ways * (count - size + i)) / i;
  if (ways > limit)
    throw new RangeError(`${size} of ${count} places can be picked in ${ways} ways, over ${limit}`);
  return picked(0, count, size);
}

function picked(from: number, count: number, size: number): number[][] {
  if (size === 0) return [[]];
  const firsts = Array.from({ length: count - size - from + 1 }, (_, i) => from + i);
  return firsts.flatMap((first) => picked(first + 1, count, size - 1).map((rest) => [first, ...rest]));
}
