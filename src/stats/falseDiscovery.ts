/**
 * Chances of many tests, adjusted so that a list cut at q holds a share of at most q false alarms on average.
 * Shape: `adjusted(chances)[i]` belongs to `chances[i]`; give the chances of all tests made, not only of those that raised a flag.
 * Missing: a null chance is a test that could not be made and is not counted.
 * Throws: RangeError when a chance is not from 0 to 1.
 * Source: Benjamini & Hochberg 1995, JRSS B 57; holds for tests that do not work against each other (Benjamini & Yekutieli
 * 2001). Equal to R `p.adjust(method = "BH")`.
 */
export function falseDiscoveryRates(chances: readonly (number | null)[]): (number | null)[] {
  const known = chances.flatMap((chance, i) => (chance === null ? [] : [{ chance, i }]));
  const wrong = known.find(({ chance }) => !(chance >= 0 && chance <= 1));
  if (wrong) throw new RangeError(`the chance at ${wrong.i} is ${wrong.chance}, must be from 0 to 1`);
  const adjusted: (number | null)[] = chances.map(() => null);
  let smallest = 1;
  for (const [rank, { chance, i }] of [...known].sort((a, b) => b.chance - a.chance).entries()) {
    smallest = Math.min(smallest, chance * (known.length / (known.length - rank)));
    adjusted[i] = smallest;
  }
  return adjusted;
}

/**
 * How many flags chance alone would raise.
 * Shape: one chance per test made: rows times regions.
 * Missing: a null chance is not counted.
 */
export function expectedByChance(chances: readonly (number | null)[]): number {
  return chances.reduce<number>((sum, chance) => sum + (chance ?? 0), 0);
}
