import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ImportNote } from '../i18n/importText.ts';
import { treated } from './treat.ts';

/** Source of figures that the report computes itself. */
export const derivedSource = 'derived';

/** Values by `placeKey`. */
export type ValuesByPlace = ReadonlyMap<string, number>;
export const placeKey = (region: string, period: number) => `${region} ${period}`;

/** Shape: `figures` with the rules of the indicator applied; `sums` of them add up the places below. */
export type Derived = { figures: Figure[]; sums: number; notes: ImportNote[] };

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

const parsed = (key: string) => {
  const [region = '', period = ''] = key.split(' ');
  return { region, period: Number(period) };
};

function quotients(
  indicator: Indicator,
  derivation: NonNullable<Indicator['derivation']>,
  numerators: ValuesByPlace,
  denominators: ValuesByPlace,
) {
  const notes: ImportNote[] = [];
  const figures = [...numerators].flatMap(([key, numerator]): Figure[] => {
    const denominator = denominators.get(key);
    if (!denominator) {
      const where = `${indicator.id} ${key}`;
      notes.push({ message: 'noDenominator', values: { where, denominator: derivation.denominator } });
      return [];
    }
    const value = rounded(numerator / denominator, derivation.decimals);
    const inputs = { [derivation.numerator]: numerator, [derivation.denominator]: denominator };
    return [{ indicator: indicator.id, value, status: 'E', source: derivedSource, inputs, ...parsed(key) }];
  });
  return { figures, notes };
}

/** Places that have places below, the deepest first. */
function parentsUpward(parents: ReadonlyMap<string, string>): string[] {
  const depth = (path: string): number => {
    const above = parents.get(path);
    return above === undefined ? 0 : 1 + depth(above);
  };
  return [...new Set(parents.values())].sort((a, b) => depth(b) - depth(a));
}

/** Puts the sum of the places below in place of each place's own figure where all of them have one. */
function addSums(
  figures: Map<string, Figure>,
  indicator: Indicator,
  parents: ReadonlyMap<string, string>,
  decimals: number,
): number {
  const periods = [...new Set([...figures.values()].map(({ period }) => period))];
  let sums = 0;
  for (const region of parentsUpward(parents)) {
    const below = [...parents].filter(([, above]) => above === region).map(([path]) => path);
    for (const period of periods) {
      const parts = below.flatMap((path) => figures.get(placeKey(path, period))?.value ?? []);
      if (parts.length < below.length) continue;
      const value = rounded(parts.reduce((sum, part) => sum + part, 0), decimals); // prettier-ignore
      figures.set(placeKey(region, period), {
        indicator: indicator.id,
        value,
        status: 'E',
        source: derivedSource,
        region,
        period,
      });
      sums += 1;
    }
  }
  return sums;
}

/**
 * Figures of an indicator that is a numerator divided by another indicator, each with its inputs.
 * Shape: `parents` gives the path above each path. Where the indicator is a sum over places, a place above has the sum of the
 * places below, as they are printed, if all of them have a figure; such a sum has no inputs.
 * Units: the numerator's divided by the denominator's: million som by thousand som a person gives thousand persons.
 * Missing: without a denominator, or with zero, there is no figure but a note.
 * Throws: RangeError when the indicator has no derivation.
 */
export function derivedFigures(
  indicator: Indicator,
  { numerators, denominators }: { numerators: ValuesByPlace; denominators: ValuesByPlace },
  parents: ReadonlyMap<string, string>,
): Derived {
  const { derivation } = indicator;
  if (!derivation) throw new RangeError(`${indicator.id} has no derivation`);
  const { figures, notes } = quotients(indicator, derivation, numerators, denominators);
  const all = new Map(figures.map((figure) => [placeKey(figure.region, figure.period), figure]));
  const isSum = indicator.aggregation.kind === 'sum';
  const sums = isSum ? addSums(all, indicator, parents, derivation.decimals) : 0;
  return { figures: treated(indicator, derivedSource, [...all.values()]).figures, sums, notes };
}

/** Headline values of an indicator in year files. */
export const headlines = (figures: readonly Figure[], indicator: string): ValuesByPlace =>
  new Map(
    figures
      .filter((figure) => figure.indicator === indicator && !figure.by && figure.value !== null)
      .map(({ region, period, value }) => [placeKey(region, period), value ?? 0]),
  );

/** Numerators that year files keep as inputs of an indicator. */
export const keptNumerators = (figures: readonly Figure[], indicator: Indicator): ValuesByPlace =>
  new Map(
    figures.flatMap(({ indicator: id, by, inputs, region, period }) => {
      const value = id === indicator.id && !by ? inputs?.[indicator.derivation?.numerator ?? ''] : undefined;
      return value === undefined ? [] : [[placeKey(region, period), value] as const];
    }),
  );
