import { type NotMeasured, notMeasured } from './measured.ts';
import { theilLOf, theilTOf } from './theil.ts';
import { meanOf, relativeRegions, type Weighed } from './weighed.ts';

/** A region, or a group of regions or of groups: any tree, such as country → oblasts → rayons → aimaks. */
export type Region = { id: string; value: number | null; weight: number | null };
export type Group = { id: string; parts: readonly (Group | Region)[] };

/** `total` is that over all regions below; `between` that of the means of the parts; `within` what the parts add. */
export type Split = { value?: never; total: number; between: number; within: number };
/** What a group consists of; shares are those in the group above, at the top 1. */
export type Part = {
  value?: never;
  id: string;
  /** Regions below that have a value; 1 for a region itself. */
  regions: number;
  mean: number;
  /** Of the people of the group above; weighs the L of this part there. */
  populationShare: number;
  /** Of the sum of value × people of the group above; weighs the T of this part there. */
  valueShare: number;
  theilT: Split | NotMeasured;
  theilL: Split | NotMeasured;
  parts: Part[];
};

const nothing: Split = { total: 0, between: 0, within: 0 };

/**
 * Theil's T and L split at every level of a tree into differences between the parts and differences inside them:
 * T = Σ s_g ln(μ_g/μ) + Σ s_g T_g, L = Σ p_g ln(μ/μ_g) + Σ p_g L_g, with p the share of people and s of value.
 * Shape: groups of any depth, regions and groups may stand side by side; a region has no parts and T = L = 0.
 * Missing: a region without a value is left out, as is a group without any; the whole is not measured as in
 * `theilT`; L is not measured where a region below has 0, T where the mean is 0 (it weighs 0 above).
 * Throws: RangeError when a value is not finite, a weight is negative or not finite.
 * Source: Theil 1967; Shorrocks 1980.
 */
export function decomposition(tree: Group): Part | NotMeasured {
  const leaves = leavesOf(tree);
  const base = relativeRegions(
    leaves.map(({ value }) => value),
    leaves.map(({ weight }) => weight),
  );
  if (base.value === null) return base;
  const whole = partOf(tree);
  return whole ? { ...whole.part, populationShare: 1, valueShare: 1 } : notMeasured('no-values');
}

/**
 * How much of the whole each level adds: first what lies between the largest groups, then between the groups inside
 * those, and so on; the sum is the total at the top.
 */
export function betweenByDepth(top: Part, index: 'theilT' | 'theilL'): number[] {
  const depths: number[] = [];
  const add = (part: Part, share: number, depth: number) => {
    const split = part[index];
    if (part.parts.length === 0 || split.value === null) return;
    depths[depth] = (depths[depth] ?? 0) + share * split.between;
    for (const below of part.parts) {
      add(below, share * (index === 'theilT' ? below.valueShare : below.populationShare), depth + 1);
    }
  };
  add(top, 1, 0);
  return depths;
}

type Built = { part: Part; weight: number; leaves: Weighed[] };

function partOf(node: Group | Region): Built | null {
  if (!('parts' in node)) {
    const { id, value, weight } = node;
    if (value === null || !weight) return null;
    const part = {
      id,
      regions: 1,
      mean: value,
      populationShare: 1,
      valueShare: 1,
      theilT: nothing,
      theilL: nothing,
    };
    return { part: { ...part, parts: [] }, weight, leaves: [{ value, share: weight }] };
  }
  const built = node.parts.flatMap((part) => partOf(part) ?? []);
  if (built.length === 0) return null;
  const weight = built.reduce((sum, below) => sum + below.weight, 0);
  const leaves = built.flatMap((below) => below.leaves);
  const shares = leaves.map(({ value, share }) => ({ value, share: share / weight }));
  const mean = meanOf(shares);
  const parts = built.map((below) => ({
    ...below.part,
    populationShare: below.weight / weight,
    valueShare: mean > 0 ? (below.part.mean / mean) * (below.weight / weight) : 0,
  }));
  const splits = { theilT: splitT(parts, shares, mean), theilL: splitL(parts, shares, mean) };
  const part = {
    id: node.id,
    regions: leaves.length,
    mean,
    populationShare: 1,
    valueShare: 1,
    ...splits,
    parts,
  };
  return { part, weight, leaves };
}

const means = (parts: readonly Part[]): Weighed[] =>
  parts.map(({ mean, populationShare }) => ({ value: mean, share: populationShare }));

function splitT(parts: readonly Part[], regions: readonly Weighed[], mean: number): Split | NotMeasured {
  if (mean === 0) return notMeasured('zero-mean');
  const within = parts.reduce((sum, { valueShare, theilT }) => sum + valueShare * totalOf(theilT), 0);
  return { total: theilTOf(regions, mean), between: theilTOf(means(parts), mean), within };
}

function splitL(parts: readonly Part[], regions: readonly Weighed[], mean: number): Split | NotMeasured {
  if (regions.some(({ value }) => value === 0)) return notMeasured('zero-minimum');
  const within = parts.reduce((sum, part) => sum + part.populationShare * totalOf(part.theilL), 0);
  return { total: theilLOf(regions, mean), between: theilLOf(means(parts), mean), within };
}

const totalOf = (split: Split | NotMeasured) => (split.value === null ? 0 : split.total);
const leavesOf = (node: Group | Region): Region[] =>
  'parts' in node ? node.parts.flatMap(leavesOf) : [node];
