import type { Breakdown } from '../schema/figure.ts';
import type { Language, Localized } from '../schema/language.ts';
import type { Dimension } from '../schema/register.ts';

/**
 * Function that puts a breakdown into words, "Sex: women; Age: 15–24".
 * Throws: RangeError for a dimension or code that the register lacks, as its figures would look like the total.
 */
export function breakdownLabel(dimensions: readonly Dimension[]) {
  const names = new Map(
    dimensions.map(({ code, name, codes }) => [
      code,
      { name, codes: new Map(codes.map((entry): [string, Localized] => [entry.code, entry.name])) },
    ]),
  );
  return (by: Breakdown, language: Language): string =>
    Object.entries(by)
      .map(([dimension, code]) => {
        const known = names.get(dimension);
        const label = known?.codes.get(code);
        if (!known || !label) {
          throw new RangeError(`data/dimensions has no ${dimension}=${code}: add it or correct the figure`);
        }
        return `${known.name[language]}: ${label[language]}`;
      })
      .join('; ');
}
