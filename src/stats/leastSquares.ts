export type LeastSquares = {
  /** One for each column of the design. */
  coefficients: number[];
  standardErrors: number[];
  covariance: number[][];
  /** (XᵀX)⁻¹, from which robust covariances are built. */
  inverse: number[][];
  residuals: number[];
  /** Sum of squared residuals divided by `df`. */
  residualVariance: number;
  /** Rows less columns. */
  df: number;
};

/** A column belongs to the span of those before it when less than this part of its length is its own. */
const ownPart = 1e-10;

/**
 * Ordinary least squares of `response` on the columns of `design`; write a column of ones for an intercept.
 * Shape: `design[i]` is the row of `response[i]`, all rows of one length, more rows than columns.
 * Units: coefficients are in units of the response per unit of their column; variances in those squared.
 * Missing: none; leave out such rows.
 * Throws: RangeError for unequal lengths, values that are not finite, too few rows, dependent columns.
 * Source: modified Gram–Schmidt, orthogonalised twice (Björck 1967; Giraud & others 2005); certified values of
 * NIST StRD "Longley".
 */
export function leastSquares(
  design: readonly (readonly number[])[],
  response: readonly number[],
): LeastSquares {
  const columns = columnsOf(design, response);
  const width = columns.length;
  // Each column carries the combination of design columns it is made of: at the end this is R⁻¹.
  const basis: Carried[] = [];
  for (const [j, column] of columns.entries()) {
    const own = withoutBasis({ values: column, parts: unit(width, j) }, basis);
    const length = norm(own.values);
    if (!(length > ownPart * norm(column))) {
      throw new RangeError(`column ${j} of the design depends on those before it; leave one of them out`);
    }
    basis.push({ values: scaled(own.values, 1 / length), parts: scaled(own.parts, 1 / length) });
  }
  const left = withoutBasis({ values: [...response], parts: unit(width, -1) }, basis);
  const df = response.length - width;
  const residualVariance = dot(left.values, left.values) / df;
  const inverse = columns.map((_, a) =>
    columns.map((__, b) => basis.reduce((sum, { parts }) => sum + (parts[a] ?? 0) * (parts[b] ?? 0), 0)),
  );
  const covariance = inverse.map((row) => scaled(row, residualVariance));
  return {
    coefficients: left.parts.map((part) => 0 - part),
    standardErrors: covariance.map((row, i) => Math.sqrt(row[i] ?? 0)),
    covariance,
    inverse,
    residuals: left.values,
    residualVariance,
    df,
  };
}

/** `values` = design × `parts`, plus the response where this is what is left of it. */
type Carried = { values: number[]; parts: number[] };

function withoutBasis(column: Carried, basis: readonly Carried[]): Carried {
  let { values, parts } = column;
  // Twice: the second pass takes away what rounding of the first left when columns are nearly dependent.
  for (const direction of [...basis, ...basis]) {
    const share = dot(direction.values, values);
    values = values.map((value, i) => value - share * (direction.values[i] ?? 0));
    parts = parts.map((part, i) => part - share * (direction.parts[i] ?? 0));
  }
  return { values, parts };
}

function columnsOf(design: readonly (readonly number[])[], response: readonly number[]): number[][] {
  if (design.length !== response.length) {
    throw new RangeError(`${design.length} rows, ${response.length} responses: give one row each`);
  }
  const width = design[0]?.length ?? 0;
  if (width === 0) throw new RangeError('the design has no column');
  if (design.length <= width) {
    throw new RangeError(`${design.length} rows are too few for ${width} coefficients and their errors`);
  }
  for (const [i, row] of design.entries()) {
    if (row.length !== width) throw new RangeError(`row ${i} has ${row.length} columns, must have ${width}`);
    const wrong = [...row, response[i]].find((value) => !Number.isFinite(value));
    if (wrong !== undefined) throw new RangeError(`row ${i} holds ${wrong}, must hold finite numbers`);
  }
  return Array.from({ length: width }, (_, j) => design.map((row) => row[j] ?? 0));
}

const unit = (length: number, one: number) => Array.from({ length }, (_, i) => (i === one ? 1 : 0));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const norm = (a: readonly number[]) => Math.sqrt(dot(a, a));
const scaled = (a: readonly number[], factor: number) => a.map((value) => value * factor);
