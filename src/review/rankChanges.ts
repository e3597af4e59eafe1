import { isRankable } from '../report/compareFile.ts';
import type { Context } from '../report/context.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { edgeOf, standings, type Standing } from '../stats/standing.ts';

/** `toEdge` where the place comes to, or leaves, an end of the order. */
export type RankChange = {
  indicator: Indicator;
  region: Region;
  before: { year: number; standing: Standing };
  after: { year: number; standing: Standing };
  toEdge: boolean;
};

/**
 * Places whose rank among the places beside them changes in the year that pages show.
 * Missing: a change that is not seen in the numbers as they are printed is none: places that print the same number share a rank.
 */
export function rankChanges(base: Context, head: Context): RankChange[] {
  return head.report.indicators.filter(isRankable).flatMap((indicator) => {
    const old = base.report.indicators.find(({ id }) => id === indicator.id);
    if (!old || !isRankable(old)) return [];
    return head.report.regions.flatMap((parent) => {
      const was = ranksOf(old, parent.path, base);
      const is = ranksOf(indicator, parent.path, head);
      return parent.children.flatMap((path): RankChange[] => {
        const [before, after] = [was.get(path), is.get(path)];
        if (!before || !after || before.standing.rank === after.standing.rank) return [];
        const toEdge = edgeOf(before.standing) !== edgeOf(after.standing);
        return [{ indicator, region: head.report.region(path), before, after, toEdge }];
      });
    });
  });
}

type Ranked = ReadonlyMap<string, { year: number; standing: Standing }>;

function ranksOf(indicator: Indicator, path: string, context: Context): Ranked {
  const { report } = context;
  const parent = report.regions.find((region) => region.path === path);
  const year = parent ? context.shown(indicator, parent) : null;
  if (!parent || year === null || indicator.polarity === 'neutral') return new Map();
  const values = parent.children.map((child) =>
    printed(report.series(indicator.id, child).get(year)?.value ?? null, indicator),
  );
  const places = standings(values, indicator.polarity);
  return new Map(
    parent.children.flatMap((child, i) => {
      const standing = places[i];
      return standing ? [[child, { year, standing }] as const] : [];
    }),
  );
}

const printed = (value: number | null, { decimals }: Indicator) =>
  value === null ? null : Number(value.toFixed(decimals));
