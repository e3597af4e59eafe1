/**
 * The assignment of rows to columns with the largest total gain, each column given once.
 * Shape: `gains[i][j]` is the gain of row i in column j; as many columns as rows. Returns the column of each row.
 * Throws: RangeError when the table is not square or a gain is not finite.
 * Source: Kuhn 1955 and Munkres 1957, in the form with potentials of Jonker & Volgenant 1987; cubic in the number of rows.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number[] {
  const n = gains.length;
  if (gains.some((row) => row.length !== n || row.some((gain) => !Number.isFinite(gain)))) {
    throw new RangeError(`the gains are no square table of ${n} rows of finite numbers`);
  }
  const cost = (row: number, column: number) => -(gains[row - 1]?.[column - 1] ?? 0);
  // Rows and columns count from 1; 0 is the place from which a row is added.
  const rowOf = new Array<number>(n + 1).fill(0);
  const forRows = new Array<number>(n + 1).fill(0);
  const forColumns = new Array<number>(n + 1).fill(0);
  for (let row = 1; row <= n; row++) addRow(row, { n, cost, rowOf, forRows, forColumns });
  const columns = new Array<number>(n).fill(0);
  for (let column = 1; column <= n; column++) columns[(rowOf[column] ?? 1) - 1] = column - 1;
  return columns;
}

type State = {
  n: number;
  cost: (row: number, column: number) => number;
  rowOf: number[];
  forRows: number[];
  forColumns: number[];
};

/** Gives one more row a column, moving others along the cheapest path. */
function addRow(row: number, { n, cost, rowOf, forRows, forColumns }: State): void {
  const least = new Array<number>(n + 1).fill(Infinity);
  const before = new Array<number>(n + 1).fill(0);
  const isDone = new Array<boolean>(n + 1).fill(false);
  const at = (values: readonly number[], index: number) => values[index] ?? 0;
  rowOf[0] = row;
  let column = 0;
  do {
    isDone[column] = true;
    const current = at(rowOf, column);
    let [next, delta] = [0, Infinity];
    for (let j = 1; j <= n; j++) {
      if (isDone[j]) continue;
      const reduced = cost(current, j) - at(forRows, current) - at(forColumns, j);
      if (reduced < (least[j] ?? Infinity)) [least[j], before[j]] = [reduced, column];
      if ((least[j] ?? Infinity) < delta) [next, delta] = [j, least[j] ?? Infinity];
    }
    for (let j = 0; j <= n; j++) {
      if (isDone[j]) {
        const own = at(rowOf, j);
        forRows[own] = at(forRows, own) + delta;
        forColumns[j] = at(forColumns, j) - delta;
      } else least[j] = at(least, j) - delta;
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  while (column !== 0) {
    const previous = at(before, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}
