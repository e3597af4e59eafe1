/**
 * Quantile of Student's t distribution: the value that a t variable stays below with `probability`.
 * Units: those of t; `tQuantile(0.975, df)` widens a standard error to a 95 % interval.
 * Throws: RangeError unless 0 < probability < 1 and df > 0, both finite.
 * Source: equal to R 4.2 `qt` and SciPy 1.10 `stats.t.ppf` to 1e-9 and better.
 */
export function tQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`probability is ${probability}, must be between 0 and 1`);
  }
  refuseDf(df);
  const upper = probability >= 0.5;
  const tail = upper ? 1 - probability : probability;
  let t = 0;
  // The upper tail falls and is convex for t ≥ 0, so that Newton steps from 0 never pass the root.
  for (let i = 0; i < 500; i++) {
    const step = (tUpperTail(t, df) - tail) / tDensity(t, df);
    t += step;
    if (!(step > 1e-15 * t)) break;
  }
  return upper ? t : -t;
}

/**
 * Probability that a t variable is greater than `t`; twice that of |t| is the two-sided p-value.
 * Throws: RangeError when `t` is not a number or df is not positive and finite.
 * Source: Abramowitz & Stegun 1964, 26.7.1; equal to R `pt(t, df, lower.tail = FALSE)`.
 */
export function tUpperTail(t: number, df: number): number {
  refuseDf(df);
  if (Number.isNaN(t)) throw new RangeError('t is NaN, must be a number');
  if (t < 0) return 1 - tUpperTail(-t, df);
  if (t === Infinity) return 0;
  const square = (t / Math.sqrt(df)) ** 2;
  const x = 1 / (1 + square);
  const y = square === Infinity ? 1 : square * x;
  return betaHalf({ x, y, logX: -Math.log1p(square) }, df / 2) / 2;
}

function refuseDf(df: number): void {
  if (!(df > 0 && df < Infinity)) throw new RangeError(`df is ${df}, must be positive and finite`);
}

function tDensity(t: number, df: number): number {
  const log = halfStep(df / 2) - Math.log(df * Math.PI) / 2 - ((df + 1) / 2) * Math.log1p((t * t) / df);
  return Math.exp(log);
}

/** ln Γ(a + ½) − ln Γ(a), without the loss of digits of a difference of two large logarithms. */
function halfStep(a: number): number {
  let shift = 0;
  let b = a;
  for (; b < 20; b++) shift += Math.log(b / (b + 0.5));
  return shift + b * Math.log1p(0.5 / b) + Math.log(b) / 2 - 0.5 + stirling(b + 0.5) - stirling(b);
}

const stirling = (z: number) => (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / z ** 2) / z ** 2) / z ** 2) / z;

/** Regularised incomplete beta function I_x(a, ½); `y` is 1 − x and given apart because it may be tiny, as is ln x. */
function betaHalf({ x, y, logX }: { x: number; y: number; logX: number }, a: number): number {
  const logY = y > 0 ? Math.log(y) : -Infinity;
  const front = Math.exp(halfStep(a) - Math.log(Math.PI) / 2 + a * logX + logY / 2);
  return x < (a + 1) / (a + 2.5)
    ? (front * betaFraction(x, a, 0.5)) / a
    : 1 - front * betaFraction(y, 0.5, a) * 2;
}

/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      change = c * d;
      fraction *= change;
    }
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}
