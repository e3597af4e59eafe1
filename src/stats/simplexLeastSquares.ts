import { linearSolution } from './linearSolution.ts';

type Vector = readonly number[];
/** `weights[j]` belongs to `columns[j]`; `residuals` are target minus fit. */
export type SimplexFit = { weights: number[]; residuals: number[] };
type Part = { column: number; point: Vector; weight: number };

/**
 * Weights w ≥ 0 with Σw = 1 that bring Σ w_j column_j nearest to the target (least squares), exactly up to rounding.
 * Shape: every column as long as the target. The same input gives the same weights; where more than one set of
 * weights fits equally well, the fit is unique and the weights are one of the sets.
 * Throws: RangeError without a column, when lengths differ or a number is not finite.
 * Source: Wolfe 1976, "Finding the nearest point in a polytope": the columns less the target span the polytope.
 */
export function simplexLeastSquares(target: Vector, columns: readonly Vector[]): SimplexFit {
  checkShape(target, columns);
  const raw = columns.map((column) => column.map((value, i) => value - (target[i] ?? 0)));
  const size = Math.max(...raw.map((point) => Math.sqrt(dot(point, point))));
  const points = raw.map((point) => point.map((value) => value / (size || 1)));
  const parts = nearestParts(points);
  const weights = columns.map((_, j) => parts.find(({ column }) => column === j)?.weight ?? 0);
  const residuals = target.map(
    (_, i) => -raw.reduce((sum, p, j) => sum + (weights[j] ?? 0) * (p[i] ?? 0), 0),
  );
  return { weights, residuals };
}

/** Points of the hull, each with its share in the hull's point nearest to zero. */
function nearestParts(points: readonly Vector[]): Part[] {
  const tolerance = 1e-14;
  const first = lowest(points, (point) => dot(point, point));
  let parts: Part[] = [{ ...first, weight: 1 }];
  // Each round lowers the distance, so no set of parts returns; the bound only stops rounding from going in circles.
  for (let round = 0; round < 50 * (points.length + 1); round++) {
    const nearest = mixed(parts);
    const next = lowest(points, (point) => dot(point, nearest));
    const gain = dot(nearest, nearest) - dot(next.point, nearest);
    if (gain <= tolerance || parts.some(({ column }) => column === next.column)) break;
    parts = withinHull([...parts, { ...next, weight: 0 }]);
  }
  return parts;
}

/** Moves the weights toward the nearest point of the flat through the parts, dropping parts met at zero on the way. */
function withinHull(start: Part[]): Part[] {
  const negligible = 1e-13;
  let parts = start;
  for (;;) {
    const flat = flatWeights(parts.map(({ point }) => point));
    if (!flat) return parts.filter(({ weight }) => weight > 0);
    const pairs = parts.map((part, i) => ({ part, goal: flat[i] ?? 0 }));
    const blocking = pairs.filter(({ goal }) => goal <= negligible);
    if (blocking.length === 0) return pairs.map(({ part, goal }) => ({ ...part, weight: goal }));
    const step = Math.min(...blocking.map(({ part, goal }) => part.weight / (part.weight - goal || 1)));
    const moved = pairs.map(({ part, goal }) => ({
      ...part,
      weight: part.weight + step * (goal - part.weight),
    }));
    const least = Math.min(...moved.map(({ weight }) => weight));
    parts = rescaled(moved.filter(({ weight }) => weight > Math.max(negligible, least)));
  }
}

/** Weights, of any sign but with sum 1, of the point nearest to zero on the flat through the points. */
function flatWeights(points: readonly Vector[]): number[] | null {
  const solution = linearSolution(
    points.map((a) => points.map((b) => 1 + dot(a, b))),
    points.map(() => 1),
  );
  if (!solution) return null;
  const sum = solution.reduce((total, value) => total + value, 0);
  return solution.map((value) => value / sum);
}

function rescaled(parts: Part[]): Part[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return parts.map((part) => ({ ...part, weight: part.weight / sum }));
}

const dot = (a: Vector, b: Vector) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const mixed = (parts: readonly Part[]) =>
  (parts[0]?.point ?? []).map((_, i) =>
    parts.reduce((sum, { point, weight }) => sum + weight * (point[i] ?? 0), 0),
  );

function lowest(points: readonly Vector[], measure: (point: Vector) => number) {
  let best = { column: 0, point: points[0] ?? [], value: Infinity };
  for (const [column, point] of points.entries()) {
    const value = measure(point);
    if (value < best.value) best = { column, point, value };
  }
  return { column: best.column, point: best.point };
}

function checkShape(target: Vector, columns: readonly Vector[]): void {
  if (columns.length === 0) throw new RangeError('no columns: give at least one to weigh');
  for (const [j, column] of columns.entries()) {
    if (column.length !== target.length) {
      throw new RangeError(`columns[${j}] has ${column.length} numbers, the target ${target.length}`);
    }
  }
  const wrong = [...target, ...columns.flat()].find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`${wrong} among the numbers: leave gaps out before the fit`);
}
