/**
 * The x of `matrix` x = `right`, by elimination with row pivots.
 * Shape: a square matrix by rows, one number of `right` to each row.
 * Missing: null when the matrix is singular to working precision, so that no one x answers.
 * Throws: RangeError when the shapes do not fit.
 * Source: Golub & Van Loan 2013, Matrix Computations, algorithm 3.4.1.
 */
export function linearSolution(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const size = matrix.length;
  if (right.length !== size || matrix.some((row) => row.length !== size)) {
    throw new RangeError(`${size} rows, ${right.length} on the right: give a square matrix`);
  }
  const scale = Math.max(0, ...matrix.flat().map(Math.abs));
  let rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const reduced: number[][] = [];
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce((best, row) => (headSize(row) > headSize(best) ? row : best), rows[0] ?? []);
    if (!(headSize(pivot) > scale * 1e-13)) return null;
    reduced.push(pivot);
    const [head = 1, ...tail] = pivot;
    rows = rows
      .filter((row) => row !== pivot)
      .map(([first = 0, ...rest]) => rest.map((value, i) => value - (first / head) * (tail[i] ?? 0)));
  }
  return reduced.reduceRight<number[]>((x, [head = 1, ...tail]) => {
    const known = x.reduce((sum, value, i) => sum + value * (tail[i] ?? 0), 0);
    return [((tail.at(-1) ?? 0) - known) / head, ...x];
  }, []);
}

const headSize = ([first = 0]: readonly number[]) => Math.abs(first);
