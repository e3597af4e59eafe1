/**
 * Shares of all orders of a list that have 0, 1, 2 … pairs of unequal values standing the wrong way round.
 * Shape: `groups` are the sizes of the groups of equal values, 1 for a value that occurs once; the last share is that of the
 * order with every unequal pair reversed.
 * Throws: RangeError when a size is not a positive whole number.
 * Source: the q-multinomial coefficient counts inversions of a list with ties (MacMahon 1916; Stanley, Enumerative Combinatorics
 * 1, 1.7.1); without ties this is the exact distribution of Kendall 1938.
 */
export function inversionShares(groups: readonly number[]): number[] {
  let shares = [1];
  let placed = 0;
  for (const size of groups) {
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`a group has size ${size}, must be 1 or more`);
    shares = convolution(shares, mergeShares(placed, size));
    placed += size;
  }
  return shares;
}

/** Shares of the ways to merge `size` equal values into `others` in a row by how many of these each one passes. */
function mergeShares(others: number, size: number): number[] {
  if (size === 1) return Array.from({ length: others + 1 }, () => 1 / (others + 1));
  // Equals are exchangeable: the last comes before all `others`, or the first of them comes after all `size`.
  const table = Array.from({ length: size + 1 }, () => [1]);
  for (let b = 1; b <= others; b++) {
    for (let a = 1; a <= size; a++) {
      const shorter = table[a - 1] ?? [];
      const narrower = table[a] ?? [];
      const sum = Array.from({ length: a * b + 1 }, (_, k) => {
        const taken = (shorter[k - b] ?? 0) * (a / (a + b));
        return taken + (narrower[k] ?? 0) * (b / (a + b));
      });
      table[a] = sum;
    }
  }
  return table[size] ?? [1];
}

function convolution(a: readonly number[], b: readonly number[]): number[] {
  const product = new Float64Array(a.length + b.length - 1);
  a.forEach((left, i) => {
    b.forEach((right, j) => (product[i + j] = (product[i + j] ?? 0) + left * right));
  });
  return [...product];
}
