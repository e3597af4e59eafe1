/**
 * Chance that a series of `steps` + 1 different values in random order rises at `rises` or more of its steps.
 * Throws: RangeError when `steps` is not a positive whole number, or `rises` is not from 0 to `steps`.
 * Source: Eulerian numbers (Graham, Knuth & Patashnik, Concrete Mathematics, 6.2).
 */
export function ascentTail(rises: number, steps: number): number {
  if (!Number.isInteger(steps) || steps < 1)
    throw new RangeError(`${steps} steps, must be whole and positive`);
  if (!(rises >= 0 && rises <= steps)) throw new RangeError(`${rises} rises, must be from 0 to ${steps}`);
  let shares = [1];
  for (let n = 2; n <= steps + 1; n++) {
    const before = shares;
    shares = Array.from({ length: n }, (_, k) => {
      const kept = (k + 1) * (before[k] ?? 0);
      return (kept + (n - k) * (before[k - 1] ?? 0)) / n;
    });
  }
  const sum = shares.slice(Math.ceil(rises)).reduce((total, share) => total + share, 0);
  return Math.min(1, sum);
}
